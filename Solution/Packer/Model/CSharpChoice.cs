using CoachingExtensions.Packer.Source;

namespace CoachingExtensions.Packer.Model;

/// <summary>A choice as an enum with the option values of the solution.</summary>
internal static class CSharpChoice
{
    public static string Write(Choice choice)
    {
        var code = CSharp.File("System.Runtime.Serialization")
            .Summary(choice.Description, choice.DisplayName, choice.Name)
            .Line("[DataContract]")
            .OpenBlock($"public enum {choice.Name}");
        foreach (var (name, option) in Identifier.Options(choice))
            code.Summary(option.Label, name).Line("[EnumMember]").Line($"{name} = {option.Value},");
        return code.Close().ToString();
    }

    /// <summary>Conversion of multiple choices; written only when a table has such a column.</summary>
    public static string WriteConversions() => CSharp.File("System", "System.Collections.Generic", "System.Linq", "Microsoft.Xrm.Sdk")
        .OpenBlock("internal static class EntityChoices")
        .Line("internal static IEnumerable<T> Get<T>(OptionSetValueCollection values) where T : struct =>")
        .Line("    values == null ? Enumerable.Empty<T>() : values.Select(value => (T)Enum.ToObject(typeof(T), value.Value));")
        .Line()
        .Line("internal static OptionSetValueCollection Set<T>(IEnumerable<T> values) where T : struct =>")
        .Line("    values == null ? null : new OptionSetValueCollection(values.Select(value => new OptionSetValue(Convert.ToInt32(value))).ToList());")
        .Close().ToString();
}
