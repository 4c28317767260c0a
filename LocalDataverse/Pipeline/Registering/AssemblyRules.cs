using LocalDataverse.Metadata;
using Microsoft.Data.Sqlite;

namespace LocalDataverse.Pipeline.Registering;

/// <summary>What an assembly and the types of it that are registered must be.</summary>
internal static class AssemblyRules
{
    public const string Table = "pluginassembly";

    /// <summary>What was not said of an assembly that is uploaded is read out of it (https://learn.microsoft.com/power-apps/developer/data-platform/register-plug-in#register-an-assembly).</summary>
    public static void Describe(Dictionary<string, object?> values)
    {
        if (values.GetValueOrDefault("content") is not string { Length: > 0 } content) return;
        var name = Read(content, values.GetValueOrDefault("name") as string ?? "").Name;
        Say("name", name.Name);
        Say("version", name.Version?.ToString());
        Say("culture", name.CultureName is { Length: > 0 } culture ? culture : "neutral");
        Say("publickeytoken", Convert.ToHexStringLower(name.GetPublicKeyToken() ?? []));
        if (!Version.TryParse(values["version"] as string, out var version)) return;
        Say("major", version.Major);
        Say("minor", version.Minor);

        void Say(string column, object? value)
        {
            if (values.GetValueOrDefault(column) is null or "") values[column] = value;
        }
    }

    public static void Demand(SqliteConnection connection, MetadataCatalogue metadata, SystemRow assembly)
    {
        var name = assembly.Text("name") ?? assembly.Id.ToString("D");
        DemandUnique(connection, metadata, assembly, name);
        if (assembly.Text("content") is not { Length: > 0 } content) return;

        var types = Read(content, name);
        if (!types.IsSigned) throw RegistrationErrors.NotSigned(name);
        var registered = SystemRow.Some(connection, metadata, "plugintype", ["typename"], "WHERE pluginassemblyid = $0", assembly.Id).Select(type => type.Text("typename")).OfType<string>().Order(StringComparer.Ordinal).ToList();
        if (registered.Where(type => types.Find(type) is null).ToList() is { Count: > 0 } missing) throw RegistrationErrors.TypesMissing(name, missing);
        if (registered.Find(type => !types.Find(type)!.MayBePlugin) is { } other) throw RegistrationErrors.NoPlugin(other);
    }

    public static void DemandType(SqliteConnection connection, MetadataCatalogue metadata, SystemRow type)
    {
        if (type.Text("typename") is not { Length: > 0 } name) throw RegistrationErrors.Invalid("A plug-in type needs the full name of its class: typename.");
        if (type.Guid("pluginassemblyid") is not { } id || SystemRow.Find(connection, metadata, "pluginassembly", id) is not { } assembly) throw RegistrationErrors.Invalid($"The plug-in type '{name}' needs the assembly that it is in: pluginassemblyid.");
        var assemblyName = assembly.Text("name") ?? id.ToString("D");
        if (SystemRow.Some(connection, metadata, "plugintype", [], "WHERE pluginassemblyid = $0 AND typename = $1", id, name).Count > 1) throw RegistrationErrors.SameType(name, assemblyName);
        if (assembly.Text("content") is not { Length: > 0 } content) return;

        var found = Read(content, assemblyName).Find(name) ?? throw RegistrationErrors.TypesMissing(assemblyName, [name]);
        if (!found.MayBePlugin) throw RegistrationErrors.NoPlugin(name);
    }

    // Two assemblies that differ in build and revision alone are one.
    private static void DemandUnique(SqliteConnection connection, MetadataCatalogue metadata, SystemRow assembly, string name)
    {
        var same = SystemRow.Some(connection, metadata, "pluginassembly", ["culture", "publickeytoken", "version"], "WHERE name = $0", name).Any(other => other.Id != assembly.Id
            && Same(other.Text("culture") ?? "neutral", assembly.Text("culture") ?? "neutral") && Same(other.Text("publickeytoken"), assembly.Text("publickeytoken")) && MajorMinor(other) == MajorMinor(assembly));
        if (same) throw RegistrationErrors.SameAssembly($"{name}, Version={assembly.Text("version")}");
    }

    private static AssemblyTypes Read(string content, string name)
    {
        try
        {
            var bytes = Convert.FromBase64String(content);
            if (bytes.Length > RegistrationErrors.LargestAssembly) throw RegistrationErrors.TooLarge(name, bytes.Length);
            return AssemblyTypes.Of(bytes);
        }
        catch (Exception invalid) when (invalid is FormatException or BadImageFormatException or InvalidOperationException)
        {
            throw RegistrationErrors.NoAssembly(name);
        }
    }

    private static bool Same(string? one, string? other) => string.Equals(one, other, StringComparison.OrdinalIgnoreCase);

    private static (int, int) MajorMinor(SystemRow assembly) => Version.TryParse(assembly.Text("version"), out var version) ? (version.Major, version.Minor) : (0, 0);
}
