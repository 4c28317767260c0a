using LocalDataverse.Query;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using Xunit;

namespace LocalDataverse.Tests.Query;

/// <summary>
/// FetchXML and QueryExpression, each as the other, ask the same:
/// https://learn.microsoft.com/power-apps/developer/data-platform/org-service/queryexpression/overview.
/// </summary>
public sealed class Conversions
{
    [Theory]
    [InlineData("<fetch top='3'><entity name='account'><attribute name='name'/><order attribute='name' descending='true'/></entity></fetch>")]
    [InlineData("<fetch distinct='true' count='10' page='2'><entity name='account'><all-attributes/><filter type='or'><condition attribute='name' operator='like' value='A%'/><condition attribute='revenue' operator='null'/><filter><condition attribute='industrycode' operator='in'><value>1</value><value>2</value></condition></filter></filter></entity></fetch>")]
    [InlineData("<fetch><entity name='account'><attribute name='name'/><link-entity name='contact' from='parentcustomerid' to='accountid' alias='c' link-type='outer'><attribute name='fullname'/><filter><condition attribute='emailaddress1' operator='not-null'/></filter></link-entity><filter><condition entityname='c' attribute='contactid' operator='null'/></filter></entity></fetch>")]
    [InlineData("<fetch aggregate='true'><entity name='account'><attribute name='lastcall' alias='period' groupby='true' dategrouping='fiscal-period' usertimezone='false'/><attribute name='revenue' alias='sum' aggregate='sum'/></entity></fetch>")]
    [InlineData("<fetch><entity name='account'><attribute name='name'/><filter><link-entity name='contact' from='parentcustomerid' to='accountid' link-type='not any'/></filter></entity></fetch>")]
    [InlineData("<fetch><entity name='account'><attribute name='name'/><filter><condition attribute='name' operator='eq' valueof='accountnumber'/></filter></entity></fetch>")]
    public void There_and_back_is_the_same_FetchXML(string fetch)
    {
        var direct = FetchXmlWriter.Write(FetchXmlReader.Read(fetch));

        var back = FetchXmlWriter.Write(QueryExpressionReader.Read(QueryExpressionWriter.Write(FetchXmlReader.Read(fetch))));

        Assert.Equal(direct, back);
        Assert.Equal(direct, FetchXmlWriter.Write(FetchXmlReader.Read(direct)));
    }

    [Theory]
    [InlineData("<attribute name='accountid' alias='n' rowaggregate='CountChildren'/>")]
    [InlineData("<attribute name='name' alias='n' aggregate='countcolumn' distinct='true'/>")]
    public void What_a_QueryExpression_cannot_say_is_refused(string attribute) =>
        Assert.Equal(0x80040800, Refusal.Of(() => QueryExpressionWriter.Write(FetchXmlReader.Read($"<fetch aggregate='true'><entity name='account'>{attribute}</entity></fetch>"))));

    [Fact]
    public void Values_of_every_type_are_written_as_FetchXML_reads_them()
    {
        var query = new QueryExpression("account");
        query.Criteria.AddCondition("donotemail", ConditionOperator.Equal, true);
        query.Criteria.AddCondition("lastcall", ConditionOperator.On, new DateTime(2026, 3, 18));
        query.Criteria.AddCondition("revenue", ConditionOperator.GreaterThan, new Money(1.5m));
        query.Criteria.AddCondition("industrycode", ConditionOperator.Equal, new OptionSetValue(2));

        var fetch = FetchXmlWriter.Write(QueryExpressionReader.Read(query));

        foreach (var value in new[] { "value=\"1\"", "value=\"2026-03-18\"", "value=\"1.5\"", "value=\"2\"" }) Assert.Contains(value, fetch, StringComparison.Ordinal);
    }
}
