using LocalDataverse.Query;
using LocalDataverse.Security;
using LocalDataverse.Storage;
using LocalDataverse.Tests.Query;
using Microsoft.Xrm.Sdk;
using Xunit;

namespace LocalDataverse.Tests.Security;

public sealed class Reading : IDisposable
{
    private readonly Organisation organisation = new();

    public Reading()
    {
        organisation.Account("Ada's in head office", Organisation.Ada, Organisation.Head);
        organisation.Account("Bob's in north", Organisation.Bob, Organisation.North);
        organisation.Account("Bob's in head office", Organisation.Bob, Organisation.Head);
    }

    public void Dispose() => organisation.Dispose();

    private QueryScope Ada => organisation.As(Organisation.Ada, Organisation.Head);

    private QueryScope Bob => organisation.As(Organisation.Bob, Organisation.North);

    private string Seen(QueryScope scope) => organisation.Names("", scope: scope);

    private Guid Role(params (string Privilege, int Depth)[] privileges)
    {
        var role = organisation.Add("role", ("name", "Seller"));
        foreach (var (name, depth) in privileges)
        {
            var privilege = organisation.Add("privilege", ("name", name));
            organisation.Add("roleprivileges", ("roleid", role), ("privilegeid", privilege), ("privilegedepthmask", depth));
        }

        return role;
    }

    private void Give(Guid user, params (string Privilege, int Depth)[] privileges) =>
        organisation.Add("systemuserroles", ("systemuserid", user), ("roleid", Role(privileges)));

    private Guid Team(Guid unit, Guid member)
    {
        var team = organisation.Add("team", ("name", "Team"), ("businessunitid", new EntityReference("businessunit", unit)));
        organisation.Add("teammembership", ("teamid", team), ("systemuserid", member));
        return team;
    }

    [Theory]
    [InlineData(1, "Ada's in head office")]
    [InlineData(2, "Ada's in head office, Bob's in head office")]
    [InlineData(4, "Ada's in head office, Bob's in head office, Bob's in north")]
    [InlineData(8, "Ada's in head office, Bob's in head office, Bob's in north")]
    public void Each_depth_shows_what_it_reaches(int depth, string expected)
    {
        Give(Organisation.Ada, ("prvReadAccount", depth));

        Assert.Equal(expected, Seen(Ada));
    }

    [Fact]
    public void Without_the_privilege_a_table_is_refused_rather_than_empty()
    {
        Give(Organisation.Ada, ("prvReadAccount", 0));

        Assert.Equal(0x80040220, Refusal.Of(() => Seen(Ada)));
    }

    [Fact]
    public void A_business_unit_does_not_see_its_parents_rows()
    {
        Give(Organisation.Bob, ("prvReadAccount", 4));

        Assert.Equal("Bob's in head office, Bob's in north", Seen(Bob));
    }

    [Fact]
    public void The_role_of_a_team_reaches_over_the_teams_business_unit()
    {
        organisation.Add("teamroles", ("teamid", Team(Organisation.North, Organisation.Ada)), ("roleid", Role(("prvReadAccount", 2))));

        Assert.Equal("Ada's in head office, Bob's in north", Seen(Ada));
    }

    [Fact]
    public void A_row_a_team_owns_is_its_members()
    {
        Give(Organisation.Ada, ("prvReadAccount", 1));
        var team = Team(Organisation.North, Organisation.Ada);
        organisation.Account("The team's", more: ("accountnumber", "T"));
        Own("T", new EntityReference("team", team));

        Assert.Equal("Ada's in head office, The team's", Seen(Ada));
    }

    [Fact]
    public void A_shared_row_is_seen_by_whom_it_is_shared_with()
    {
        Give(Organisation.Ada, ("prvReadAccount", 1));
        Share(Id("Bob's in north"), Organisation.Ada, 1);

        Assert.Equal("Ada's in head office, Bob's in north", Seen(Ada));
    }

    [Fact]
    public void A_right_inherited_from_a_parent_counts_like_a_share()
    {
        Give(Organisation.Ada, ("prvReadAccount", 1));
        organisation.Add("principalobjectaccess", ("objectid", Id("Bob's in north")), ("principalid", Organisation.Ada), ("inheritedaccessrightsmask", 1));

        Assert.Equal("Ada's in head office, Bob's in north", Seen(Ada));
    }

    [Fact]
    public void A_row_shared_for_reading_may_not_be_changed()
    {
        Give(Organisation.Ada, ("prvReadAccount", 1), ("prvWriteAccount", 1));
        Share(Id("Bob's in north"), Organisation.Ada, 1);

        Assert.Equal(0x80040220, Refusal.Of(() => Access.Demand(Ada, "account", Privilege.Write, Id("Bob's in north"))));
    }

    [Fact]
    public void The_own_row_may_be_changed_with_the_privilege()
    {
        Give(Organisation.Ada, ("prvWriteAccount", 1));

        Assert.True(Access.Has(Ada, "account", Privilege.Write, Id("Ada's in head office")));
    }

    [Fact]
    public void A_missing_row_is_not_found_rather_than_forbidden()
    {
        Give(Organisation.Ada, ("prvWriteAccount", 1));

        Assert.Equal(0x80040217, Refusal.Of(() => Access.Demand(Ada, "account", Privilege.Write, Guid.NewGuid())));
    }

    [Fact]
    public void A_new_role_counts_at_once()
    {
        Assert.Equal(0x80040220, Refusal.Of(() => Seen(Ada)));

        Give(Organisation.Ada, ("prvReadAccount", 1));

        Assert.Equal("Ada's in head office", Seen(Ada));
    }

    [Fact]
    public void A_system_administrator_sees_everything()
    {
        var role = organisation.Add("role", ("name", "System Administrator"), ("roletemplateid", new Guid("627090ff-40a3-4053-8790-584edc5be201")));
        organisation.Add("systemuserroles", ("systemuserid", Organisation.Ada), ("roleid", role));

        Assert.Equal("Ada's in head office, Bob's in head office, Bob's in north", Seen(Ada));
    }

    [Fact]
    public void Rows_of_the_organisation_need_the_privilege_at_the_whole_depth()
    {
        organisation.Add("setting", ("name", "S"));
        Give(Organisation.Ada, ("prvReadSetting", 4));
        Give(Organisation.Bob, ("prvReadSetting", 8));

        Assert.Equal(("", "S"), (organisation.Names("", "setting", Ada), organisation.Names("", "setting", Bob)));
    }

    [Fact]
    public void At_the_depth_of_a_user_people_see_themselves()
    {
        Give(Organisation.Bob, ("prvReadUser", 1));

        Assert.Equal(["Bob Noyce"], organisation.Values("<fetch><entity name='systemuser'><attribute name='fullname'/></entity></fetch>", "fullname", Bob));
    }

    [Fact]
    public void A_join_does_not_show_what_a_query_would_hide()
    {
        Give(Organisation.Ada, ("prvReadAccount", 8), ("prvReadContact", 1));
        organisation.Add("contact", ("fullname", "Hidden"), ("ownerid", new EntityReference("systemuser", Organisation.Bob)), ("parentcustomerid", new EntityReference("account", Id("Bob's in north"))));

        Assert.Empty(organisation.Fetch("<fetch><entity name='account'><link-entity name='contact' from='parentcustomerid' to='accountid'><attribute name='fullname'/></link-entity></entity></fetch>", Ada).Entities);
    }

    [Fact]
    public void A_join_to_a_table_without_the_privilege_is_refused()
    {
        Give(Organisation.Ada, ("prvReadAccount", 8));

        Assert.Equal(0x80040220, Refusal.Of(() => organisation.Fetch("<fetch><entity name='account'><link-entity name='contact' from='parentcustomerid' to='accountid' link-type='outer'/></entity></fetch>", Ada)));
    }

    [Fact]
    public void Who_acts_on_behalf_of_another_sees_what_both_may_see()
    {
        Give(Organisation.Ada, ("prvReadAccount", 8));
        Give(Organisation.Bob, ("prvReadAccount", 1));

        Assert.Equal("Bob's in head office, Bob's in north", Seen(Ada with { Caller = Ada.Caller with { Impersonator = Bob.Caller } }));
    }

    [Fact]
    public void The_parties_of_an_activity_are_seen_by_who_sees_the_activity()
    {
        Give(Organisation.Ada, ("prvReadActivity", 1));
        foreach (var owner in new[] { Organisation.Ada, Organisation.Bob })
        {
            var mail = organisation.Add("activitypointer", ("subject", "Mail"), ("ownerid", new EntityReference("systemuser", owner)));
            organisation.Add("activityparty", ("activityid", new EntityReference("activitypointer", mail)), ("partyid", new EntityReference("systemuser", owner)));
        }

        Assert.Equal(["Ada Lovelace"], organisation.Fetch("<fetch><entity name='activityparty'><attribute name='partyid'/></entity></fetch>", Ada).Entities.Select(party => party.FormattedValues["partyid"]));
    }

    private Guid Id(string name) => organisation.Fetch($"<fetch><entity name='account'><filter><condition attribute='name' operator='eq' value=\"{name}\"/></filter></entity></fetch>").Entities.Single().Id;

    private void Own(string number, EntityReference owner)
    {
        var id = organisation.Fetch($"<fetch><entity name='account'><filter><condition attribute='accountnumber' operator='eq' value='{number}'/></filter></entity></fetch>").Entities.Single().Id;
        TableStore.Update(organisation.Connection, organisation.Metadata.Table("account"), id, new Dictionary<string, object?> { ["ownerid"] = owner });
    }

    private void Share(Guid row, Guid with, int rights) =>
        organisation.Add("principalobjectaccess", ("objectid", row), ("principalid", with), ("accessrightsmask", rights));
}
