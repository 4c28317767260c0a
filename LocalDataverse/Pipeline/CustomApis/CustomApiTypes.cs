using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Pipeline.CustomApis;

/// <summary>The types a custom API's parameters may have, as Dataverse numbers them.</summary>
internal static class CustomApiTypes
{
    private static readonly Type[] Types =
    [
        typeof(bool), typeof(DateTime), typeof(decimal), typeof(Entity), typeof(EntityCollection), typeof(EntityReference), typeof(double),
        typeof(int), typeof(Money), typeof(OptionSetValue), typeof(string), typeof(string[]), typeof(Guid),
    ];

    public static string NameOf(int type) => type switch
    {
        0 => "Boolean",
        6 => "Float",
        7 => "Integer",
        9 => "Picklist",
        11 => "StringArray",
        >= 0 and <= 12 => Types[type].Name,
        _ => throw Errors.NotSupportedHere($"a custom API parameter of type {type}"),
    };

    public static bool Matches(CustomApiParameter parameter, object value)
    {
        if (parameter.Type is < 0 or > 12) throw Errors.NotSupportedHere($"a custom API parameter of type {parameter.Type}");
        return Types[parameter.Type].IsInstanceOfType(value);
    }
}
