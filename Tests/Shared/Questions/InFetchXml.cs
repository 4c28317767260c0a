using System.Globalization;
using System.Xml.Linq;

namespace CoachingExtensions.Tests.Questions;

/// <summary>A question in FetchXML.</summary>
internal static class InFetchXml
{
    public static string Write(Question question)
    {
        var entity = new XElement("entity", new XAttribute("name", "opportunity"), new XElement("attribute", new XAttribute("name", "name")));
        if (question.AsksForAccount) entity.Add(new XElement("link-entity", new XAttribute("name", "account"), new XAttribute("from", "accountid"), new XAttribute("to", "parentaccountid"), new XAttribute("alias", "a"), new XAttribute("link-type", "outer")));
        entity.Add(new XElement("filter", Of(question.Filter)));
        if (question.Order is { } order) entity.Add(new XElement("order", new XAttribute("attribute", order.Name), new XAttribute("descending", question.Descending)));
        entity.Add(new XElement("order", new XAttribute("attribute", "name")));
        var fetch = new XElement("fetch", entity);
        if (question.Top is { } top) fetch.SetAttributeValue("top", top);
        return fetch.ToString(SaveOptions.DisableFormatting);
    }

    private static XElement Of(Node node) => node switch
    {
        Group group => new XElement("filter", new XAttribute("type", group.Any ? "or" : "and"), group.Parts.Select(Of)),
        Test test => Condition(test),
        _ => throw new NotSupportedException(),
    };

    private static XElement Condition(Test test)
    {
        var condition = new XElement("condition", new XAttribute("attribute", test.Column.Name), new XAttribute("operator", Operator(test.Comparison)));
        if (test.Column.OfAccount) condition.SetAttributeValue("entityname", "a");
        if (test.Comparison is Comparison.In or Comparison.NotIn or Comparison.Between) condition.Add(test.Values.Select(value => new XElement("value", Text(value))));
        else if (test.Values.Count > 0) condition.SetAttributeValue("value", test.Comparison is Comparison.Contains or Comparison.NotContains ? $"%{Text(test.Values[0])}%" : Text(test.Values[0]));
        return condition;
    }

    private static string Operator(Comparison comparison) => comparison switch
    {
        Comparison.Equal => "eq",
        Comparison.NotEqual => "ne",
        Comparison.Greater => "gt",
        Comparison.GreaterEqual => "ge",
        Comparison.Less => "lt",
        Comparison.LessEqual => "le",
        Comparison.Null => "null",
        Comparison.NotNull => "not-null",
        Comparison.In => "in",
        Comparison.NotIn => "not-in",
        Comparison.Between => "between",
        Comparison.BeginsWith => "begins-with",
        Comparison.EndsWith => "ends-with",
        Comparison.Contains => "like",
        Comparison.NotContains => "not-like",
        _ => throw new NotSupportedException(comparison.ToString()),
    };

    private static string Text(object value) => value switch
    {
        bool flag => flag ? "1" : "0",
        DateTime day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        _ => Convert.ToString(value, CultureInfo.InvariantCulture)!,
    };
}
