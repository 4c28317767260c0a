using LocalDataverse.Query;
using Microsoft.Xrm.Sdk.Query;

namespace LocalDataverse.WebApi.Query;

/// <summary>Dataverse's own query functions, such as <c>Microsoft.Dynamics.CRM.LastXDays(PropertyName='createdon',PropertyValue=7)</c>.</summary>
internal static class QueryFunctions
{
    public const string Namespace = "Microsoft.Dynamics.CRM.";

    public delegate Comparison MakeCondition(IReadOnlyList<string> path, ConditionOperator op, params IReadOnlyList<object?> values);

    public static FilterNode Translate(FunctionCall call, Func<PropertyPath, IReadOnlyList<string>> path, MakeCondition condition)
    {
        var name = call.Name[Namespace.Length..];
        if (name == "Contains") throw Errors.NotSupportedHere("the full-text query function Contains; use contains(column,'text')");
        // Names of the numbered enumeration, not numbers: Enum.TryParse would take "33", too.
        if (!char.IsLetter(name.FirstOrDefault()) || !Enum.TryParse<ConditionOperator>(name, out var op) || op is ConditionOperator.Equal or ConditionOperator.NotEqual)
            throw ApiErrors.BadQuery($"An unknown function with name '{call.Name}' was found.");
        IReadOnlyList<string>? property = null;
        List<object?> values = [];
        foreach (var (argument, value) in call.Arguments)
        {
            switch (argument, value)
            {
                case ("PropertyName", Literal { Value: string text }):
                    property = path(new PropertyPath(text.Split('/'), call.Position));
                    break;
                case ("PropertyName", PropertyPath written):
                    property = path(written);
                    break;
                case ("PropertyValue" or "PropertyValue1" or "PropertyValue2", Literal literal):
                    values.Add(literal.Value);
                    break;
                case ("PropertyValues", LiteralList list):
                    values.AddRange(list.Values);
                    break;
                default:
                    throw ApiErrors.BadQuery($"'{argument}' is not a parameter of '{call.Name}'.");
            }
        }

        return condition(property ?? throw ApiErrors.BadQuery($"'{call.Name}' needs the parameter 'PropertyName'."), op, values);
    }
}
