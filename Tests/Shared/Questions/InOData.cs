using System.Globalization;

namespace CoachingExtensions.Tests.Questions;

/// <summary>A question as the address of the Web API.</summary>
internal static class InOData
{
    public static string Write(Question question)
    {
        var order = question.Order is { } column ? $"{column.Name} {(question.Descending ? "desc" : "asc")},name" : "name";
        var top = question.Top is { } count ? string.Create(CultureInfo.InvariantCulture, $"&$top={count}") : "";
        return $"opportunities?$select=name&$filter={Uri.EscapeDataString(Of(question.Filter))}&$orderby={Uri.EscapeDataString(order)}{top}";
    }

    private static string Of(Node node) => node switch
    {
        Group group => $"({string.Join(group.Any ? " or " : " and ", group.Parts.Select(Of))})",
        Test test => Of(test),
        _ => throw new NotSupportedException(),
    };

    private static string Of(Test test)
    {
        var name = test.Column.OfAccount ? $"parentaccountid/{test.Column.Name}" : test.Column.Name;
        return test.Comparison switch
        {
            Comparison.Null => $"{name} eq null",
            Comparison.NotNull => $"{name} ne null",
            Comparison.Equal => $"{name} eq {Text(test.Values[0])}",
            Comparison.NotEqual => $"{name} ne {Text(test.Values[0])}",
            Comparison.Greater => $"{name} gt {Text(test.Values[0])}",
            Comparison.GreaterEqual => $"{name} ge {Text(test.Values[0])}",
            Comparison.Less => $"{name} lt {Text(test.Values[0])}",
            Comparison.LessEqual => $"{name} le {Text(test.Values[0])}",
            Comparison.BeginsWith => $"startswith({name},{Text(test.Values[0])})",
            Comparison.EndsWith => $"endswith({name},{Text(test.Values[0])})",
            Comparison.Contains => $"contains({name},{Text(test.Values[0])})",
            Comparison.NotContains => $"not contains({name},{Text(test.Values[0])})",
            Comparison.In or Comparison.NotIn or Comparison.Between => $"Microsoft.Dynamics.CRM.{test.Comparison}(PropertyName='{name}',PropertyValues=[{string.Join(',', test.Values.Select(Quoted))}])",
            _ => throw new NotSupportedException(test.Comparison.ToString()),
        };
    }

    private static string Text(object value) => value switch
    {
        string => Quoted(value),
        bool flag => flag ? "true" : "false",
        _ => Plain(value),
    };

    private static string Quoted(object value) => $"'{Plain(value).Replace("'", "''", StringComparison.Ordinal)}'";

    private static string Plain(object value) => value is DateTime day ? day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) : Convert.ToString(value, CultureInfo.InvariantCulture)!;
}
