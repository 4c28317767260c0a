using System.Reflection;
using CoachingExtensions.Packer.Source;
using CoachingExtensions.Platform;

namespace CoachingExtensions.Packer.Model;

/// <summary>One room's contracts as TypeScript: what its panels are answered. Every member is there; what has no value is null.</summary>
internal sealed class TypeScriptContracts(SolutionModel model, IGrouping<string, Type> room)
{
    private readonly NullabilityInfoContext nullability = new();
    private readonly SortedDictionary<string, SortedSet<string>> imports = new(StringComparer.Ordinal);

    public static string FileOf(string room) => $"WebResources/{FolderOf(room)}/contracts.g.ts";

    public static string Write(SolutionModel model, IGrouping<string, Type> room) => new TypeScriptContracts(model, room).Write();

    private static string FolderOf(string room) => room.ToLowerInvariant();

    private string Write()
    {
        var body = new CodeWriter(2);
        foreach (var type in room) WriteType(body.Line(), type);

        var code = new CodeWriter(2)
            .Line($"// Generated from Plugins/{room.Key}/Contracts by `dotnet run --project Solution/Packer -- model`.")
            .Line("// Do not edit: change the C# types and generate again.");
        if (imports.Count > 0) code.Line();
        foreach (var (from, names) in imports) code.Line($"import type {{ {string.Join(", ", names)} }} from \"{from}\";");
        return code + body.ToString();
    }

    private void WriteType(CodeWriter code, Type type)
    {
        code.Comment(Documentation.Of(type), type.Name).Open($"export interface {type.Name} {{");
        foreach (var (name, property) in Contracts.MembersOf(type))
        {
            if (Documentation.Of(property) is { Length: > 0 } summary) code.Comment(summary);
            var isNullable = nullability.Create(property).ReadState == NullabilityState.Nullable;
            code.Line($"{name}: {NameOf(property.PropertyType, property)}{(isNullable ? " | null" : "")};");
        }

        code.Close();
    }

    private string NameOf(Type type, PropertyInfo property)
    {
        if (Nullable.GetUnderlyingType(type) is { } value) return NameOf(value, property);
        if (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(List<>)) return $"{NameOf(type.GenericTypeArguments[0], property)}[]";
        if (type.IsEnum) return Imported(ChoiceOf(type), "../shared/model.g");
        if (type == typeof(bool)) return "boolean";
        if (type == typeof(int) || type == typeof(decimal)) return "number";
        if (type == typeof(string)) return Text(property);
        return Contracts.RoomOf(type) == room.Key ? type.Name : Imported(type.Name, $"../{FolderOf(Contracts.RoomOf(type))}/contracts.g");
    }

    private static string Text(PropertyInfo property) =>
        property.GetCustomAttribute<OneOfAttribute>() is { } known ? string.Join(" | ", known.Words.Select(word => $"\"{word}\"")) : "string";

    private string Imported(string name, string from)
    {
        if (!imports.TryGetValue(from, out var names)) imports[from] = names = new(StringComparer.Ordinal);
        names.Add(name);
        return name;
    }

    /// <summary>The rules have choices of their own, with the names and values of the solution's: that tells which one it is. Of two alike ours is meant.</summary>
    private string ChoiceOf(Type type)
    {
        var options = Enum.GetValues(type).Cast<object>().Select(option => (option.ToString()!, Convert.ToInt32(option, null))).ToHashSet();
        return model.Choices.OrderBy(choice => choice.Name.StartsWith("coach_", StringComparison.Ordinal) ? 0 : 1).FirstOrDefault(choice => options.SetEquals(Identifier.Options(choice).Select(option => (option.Name, option.Option.Value))))?.Name
            ?? throw new SourceException($"{type.FullName} is in a contract, but no choice of the solution has just its names and values.");
    }
}
