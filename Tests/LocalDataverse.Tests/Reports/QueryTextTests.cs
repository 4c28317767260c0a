using System.ServiceModel;
using System.Xml.Linq;
using LocalDataverse.Reports;
using Microsoft.Xrm.Sdk;
using Xunit;

namespace LocalDataverse.Tests.Reports;

/// <summary>Values of parameters come into a query where its author put them, and as text.</summary>
public sealed class QueryTextTests
{
    private static XElement With(string inner, params (string Name, object? Value)[] parameters) =>
        XElement.Parse(QueryText.With($"<fetch><entity name=\"account\">{inner}</entity></fetch>", parameters.ToDictionary(one => one.Name, one => one.Value)));

    private static string Condition(object? value, string condition = "<condition attribute=\"name\" operator=\"in\" value=\"@Which\" />") =>
        With($"<filter>{condition}</filter>", ("@Which", value)).Descendants("condition").Single().ToString(SaveOptions.DisableFormatting);

    [Fact]
    public void One_value_stands_where_it_was() => Assert.Equal("<condition attribute=\"name\" operator=\"in\" value=\"a\" />", Condition((object?[])["a"]));

    [Fact]
    public void Several_stand_in_elements_of_their_own() =>
        Assert.Equal("<condition attribute=\"name\" operator=\"in\"><value>a</value><value>b</value></condition>", Condition((object?[])["a", "b"]));

    [Fact]
    public void A_value_is_never_markup() => Assert.Equal("a\" /><b x=\"", (string?)XElement.Parse(Condition("a\" /><b x=\"")).Attribute("value"));

    [Fact]
    public void A_value_within_an_element_is_put_there_too() =>
        Assert.Equal("<condition attribute=\"name\" operator=\"eq\"><value>a</value></condition>", Condition("a", "<condition attribute=\"name\" operator=\"eq\"><value>@Which</value></condition>"));

    [Fact]
    public void What_is_no_parameter_stays() => Assert.Contains("value=\"@Other\"", With("<filter><condition attribute=\"name\" operator=\"eq\" value=\"@Other\" /></filter>").ToString(), StringComparison.Ordinal);

    [Theory]
    [InlineData("<attribute name=\"@Which\" />")]
    [InlineData("<filter type=\"@Which\" />")]
    public void Several_values_elsewhere_are_refused(string inner) => Assert.Throws<FaultException<OrganizationServiceFault>>(() => With(inner, ("@Which", (object?[])["a", "b"])));

    [Fact]
    public void No_value_at_all_is_refused() => Assert.Throws<FaultException<OrganizationServiceFault>>(() => Condition(Array.Empty<object?>()));

    [Fact]
    public void What_records_are_narrowed_to_is_added_to_its_table()
    {
        var fetch = XElement.Parse(QueryText.With(
            "<fetch><entity name=\"account\" enableprefiltering=\"1\"><filter><condition attribute=\"name\" operator=\"not-null\" /></filter></entity></fetch>",
            new Dictionary<string, object?> { ["CRM_account"] = "<fetch><entity name=\"account\"><all-attributes /><filter><condition attribute=\"name\" operator=\"eq\" value=\"a\" /></filter></entity></fetch>" }));

        Assert.Equal(2, fetch.Descendants("filter").Count());
        Assert.Empty(fetch.Descendants("all-attributes"));
    }

    [Theory]
    [InlineData("contact")]
    [InlineData(null)]
    public void What_narrows_another_table_or_nothing_is_refused(string? table)
    {
        var parameters = new Dictionary<string, object?>();
        if (table is not null) parameters["CRM_account"] = $"<fetch><entity name=\"{table}\" /></fetch>";

        Assert.Throws<FaultException<OrganizationServiceFault>>(() => QueryText.With("<fetch><entity name=\"account\" enableprefiltering=\"1\" /></fetch>", parameters));
    }

    [Fact]
    public void What_is_no_query_is_refused() => Assert.Throws<FaultException<OrganizationServiceFault>>(() => QueryText.With("<fetch", new Dictionary<string, object?>()));
}
