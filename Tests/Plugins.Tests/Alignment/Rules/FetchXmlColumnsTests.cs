using System.Xml.Linq;
using CoachingExtensions.Alignment;
using Xunit;

namespace CoachingExtensions.Tests.Alignment;

public sealed class FetchXmlColumnsTests
{
    private static IEnumerable<string> Of(string table, string entity) =>
        FetchXmlColumns.Of(XElement.Parse($"<fetch>{entity}</fetch>"), table).Order();

    [Fact]
    public void A_query_without_conditions_looks_at_no_column() =>
        Assert.Empty(Of("account", "<entity name='account'><attribute name='name' /><order attribute='revenue' /></entity>"));

    [Fact]
    public void Conditions_however_deep_are_looked_at() => Assert.Equal(["address1_city", "revenue"], Of(
        "account",
        "<entity name='account'><filter><condition attribute='revenue' operator='gt' value='1' /><filter type='or'><condition attribute='address1_city' operator='null' /></filter></filter></entity>"));

    [Fact]
    public void The_column_another_is_compared_with_is_looked_at_too() => Assert.Equal(["budgetamount", "estimatedvalue"], Of(
        "opportunity", "<entity name='opportunity'><filter><condition attribute='estimatedvalue' operator='gt' valueof='budgetamount' /></filter></entity>"));

    [Fact]
    public void A_joined_table_has_its_own_columns_and_the_one_it_is_joined_by()
    {
        const string Query = "<entity name='account'><link-entity name='opportunity' from='parentaccountid' to='accountid' link-type='outer' alias='won'>"
            + "<filter><condition attribute='statecode' operator='eq' value='1' /></filter></link-entity>"
            + "<filter><condition entityname='won' attribute='opportunityid' operator='null' /></filter></entity>";

        Assert.Equal(["opportunityid", "parentaccountid", "statecode"], Of("opportunity", Query));
        Assert.Equal(["accountid"], Of("account", Query));
    }

    [Fact]
    public void Another_table_s_column_named_with_its_alias_is_not_taken_for_one_of_this() => Assert.Equal(["revenue"], Of(
        "account",
        "<entity name='account'><link-entity name='contact' from='contactid' to='primarycontactid' alias='c' /><filter><condition attribute='revenue' operator='gt' valueof='c.creditlimit' /></filter></entity>").Except(["primarycontactid"]));
}
