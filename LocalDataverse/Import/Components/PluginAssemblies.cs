using System.Reflection;
using System.Xml.Linq;
using LocalDataverse.Metadata;
using LocalDataverse.Pipeline.Registering;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Import.Components;

internal sealed class PluginAssemblies : ISolutionComponents
{
    public void Import(SolutionPackage package, RowWriter rows)
    {
        foreach (var assembly in package.Section("SolutionPluginAssemblies", "PluginAssembly"))
        {
            var fullName = (string?)assembly.Attribute("FullName") ?? throw ImportErrors.SolutionPartInvalid("a plug-in assembly has no FullName");
            var name = NameOf(fullName);
            var id = Guid.TryParse((string?)assembly.Attribute("PluginAssemblyId"), out var given) ? given : IdOf(rows, name);
            DemandTypesStay(rows, assembly, id, name);
            var content = package.File(assembly.Text("FileName") ?? throw ImportErrors.SolutionPartInvalid($"the plug-in assembly '{fullName}' names no file"));
            rows.Put("pluginassembly", id, new()
            {
                ["name"] = name.Name,
                ["version"] = name.Version?.ToString(),
                ["major"] = name.Version?.Major,
                ["minor"] = name.Version?.Minor,
                ["culture"] = name.CultureName is { Length: > 0 } culture ? culture : "neutral",
                ["publickeytoken"] = Convert.ToHexStringLower(name.GetPublicKeyToken() ?? []),
                ["content"] = Convert.ToBase64String(content),
                ["isolationmode"] = assembly.Text("IsolationMode") ?? "2",
                ["sourcetype"] = assembly.Text("SourceType") ?? "0",
                ["customizationlevel"] = 1,
                ["ismanaged"] = package.IsManaged,
            });
            foreach (var type in assembly.Elements("PluginTypes").Elements("PluginType"))
            {
                PutType(rows, type, id, name, package.IsManaged);
            }

            RegistrationRules.Demand(rows.Connection, rows.Metadata, "pluginassembly", id);
        }
    }

    // Exports of earlier versions name assemblies and types, and have no ids for them.
    private static Guid IdOf(RowWriter rows, AssemblyName name) =>
        rows.Where("pluginassembly", "name", name.Name ?? "") is [var known, ..] ? known : MetadataIds.Of("pluginassembly", $"{name.Name}.{Convert.ToHexStringLower(name.GetPublicKeyToken() ?? [])}");

    private static Guid IdOf(RowWriter rows, Guid assembly, string typeName) =>
        rows.Where("plugintype", "typename", typeName).Where(type => rows.Find("plugintype", type, "pluginassemblyid")?.GetValueOrDefault("pluginassemblyid") is EntityReference of && of.Id == assembly).ToList() is [var known, ..]
            ? known
            : MetadataIds.Of("plugintype", $"{assembly:D}.{typeName}");

    // Steps of the organisation may run a type that is there: only another assembly, which stands beside the old one, may come without it.
    private static void DemandTypesStay(RowWriter rows, XElement assembly, Guid id, AssemblyName name)
    {
        if (rows.Find("pluginassembly", id, "major", "minor") is not { } known || !Equals(known.GetValueOrDefault("major"), name.Version?.Major) || !Equals(known.GetValueOrDefault("minor"), name.Version?.Minor)) return;

        var coming = assembly.Elements("PluginTypes").Elements("PluginType").Select(type => (string?)type.Attribute("Name")).ToHashSet();
        var gone = rows.Where("plugintype", "pluginassemblyid", id).Select(type => rows.Find("plugintype", type, "typename")?.GetValueOrDefault("typename") as string).OfType<string>().Where(type => !coming.Contains(type)).Order(StringComparer.Ordinal).ToList();
        if (gone.Count > 0) throw ImportErrors.PluginTypesRemoved(name.Name ?? "", gone);
    }

    private static void PutType(RowWriter rows, XElement type, Guid assembly, AssemblyName name, bool isManaged)
    {
        var typeName = (string?)type.Attribute("Name") ?? throw ImportErrors.SolutionPartInvalid($"a plug-in type of '{name.Name}' has no Name");
        var id = Guid.TryParse((string?)type.Attribute("PluginTypeId"), out var given) ? given : IdOf(rows, assembly, typeName);
        rows.Put("plugintype", id, new()
        {
            ["name"] = typeName,
            ["typename"] = typeName,
            ["friendlyname"] = type.Text("FriendlyName") ?? typeName,
            ["assemblyname"] = name.Name,
            ["version"] = name.Version?.ToString(),
            ["publickeytoken"] = Convert.ToHexStringLower(name.GetPublicKeyToken() ?? []),
            ["pluginassemblyid"] = assembly,
            ["isworkflowactivity"] = type.Element("WorkflowActivityGroupName") is not null,
            ["customizationlevel"] = 1,
            ["ismanaged"] = isManaged,
        });
    }

    private static AssemblyName NameOf(string fullName)
    {
        try
        {
            return new AssemblyName(fullName);
        }
        catch (Exception invalid) when (invalid is ArgumentException or FileLoadException)
        {
            throw ImportErrors.SolutionPartInvalid($"'{fullName}' is not the full name of an assembly");
        }
    }
}
