using Microsoft.Xrm.Sdk;
using Xunit;

namespace LocalDataverse.Tests.Messages;

public sealed class ActivityTests : IDisposable
{
    private readonly TestOrganization organization = new();

    public void Dispose() => organization.Dispose();

    [Fact]
    public void An_activity_is_the_same_row_among_all_activities_and_follows_its_changes()
    {
        var account = organization.Create("account", ("name", "Contoso"));
        var call = organization.Create("phonecall", ("subject", "Call"), ("regardingobjectid", new EntityReference("account", account)));
        organization.Update("phonecall", call, ("subject", "Called"));

        var pointer = organization.Retrieve("activitypointer", call);

        Assert.Equal("Called", pointer["subject"]);
        Assert.Equal("phonecall", pointer["activitytypecode"]);
        Assert.Equal(account, pointer.GetAttributeValue<EntityReference>("regardingobjectid").Id);
    }

    [Fact]
    public void Participants_are_rows_of_their_own_with_their_part()
    {
        var contact = organization.Create("contact", ("lastname", "Berg"));
        var party = new Entity("activityparty") { ["partyid"] = new EntityReference("contact", contact) };

        var call = organization.Create("phonecall", ("subject", "Call"), ("to", new EntityCollection([party])));

        var masks = organization.Rows("activityparty").Where(row => row.Guid("activityid") == call).Select(row => row.Number("participationtypemask")).Order();
        Assert.Equal([2, 9], masks);
        var to = organization.Retrieve("phonecall", call).GetAttributeValue<EntityCollection>("to");
        Assert.Equal(contact, Assert.Single(to.Entities).GetAttributeValue<EntityReference>("partyid").Id);
    }

    [Fact]
    public void A_completed_activity_ends_now_unless_its_end_is_known()
    {
        var first = organization.Create("task", ("subject", "One"));
        var known = new DateTime(2026, 1, 1, 10, 0, 0, DateTimeKind.Utc);
        var second = organization.Create("task", ("subject", "Two"), ("actualend", known));

        organization.Update("task", first, ("statecode", new OptionSetValue(1)));
        organization.Update("task", second, ("statecode", new OptionSetValue(1)));

        Assert.Equal(organization.Clock.Now.UtcDateTime, organization.Retrieve("task", first)["actualend"]);
        Assert.Equal(known, organization.Retrieve("task", second)["actualend"]);
    }

    [Fact]
    public void A_deleted_activity_is_gone_everywhere()
    {
        var call = organization.Create("phonecall", ("subject", "Call"));

        organization.Service.Delete("activitypointer", call);

        Assert.Empty(organization.Rows("phonecall"));
        Assert.Empty(organization.Rows("activitypointer"));
        Assert.Empty(organization.Rows("activityparty"));
    }
}
