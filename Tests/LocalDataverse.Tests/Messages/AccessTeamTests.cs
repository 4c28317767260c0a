using LocalDataverse.Security;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using Xunit;

namespace LocalDataverse.Tests.Messages;

/// <summary>Microsoft: "Use access teams and owner teams to collaborate and share information".</summary>
public sealed class AccessTeamTests : IDisposable
{
    private const int Read = 1;
    private const int ReadAndWrite = 3;
    private static readonly string[] Enough = ["prvReadAccount", "prvWriteAccount", "prvShareAccount"];

    private readonly TestOrganization organization = new();
    private readonly EntityReference account;
    private readonly Guid helper;

    public AccessTeamTests()
    {
        var unit = organization.Create("businessunit", ("name", "West"), ("parentbusinessunitid", new EntityReference("businessunit", TestSeed.BusinessUnit)));
        // The helper sits in another unit, so that nothing but a share opens the account.
        helper = organization.Seller("helper");
        organization.Update("systemuser", helper, ("businessunitid", new EntityReference("businessunit", unit)));
        account = new EntityReference("account", organization.Create("account", ("name", "Contoso")));
    }

    public void Dispose() => organization.Dispose();

    private Guid Template(int rights, string table = "account") => organization.Create("teamtemplate",
        ("teamtemplatename", "Account team"), ("objecttypecode", organization.Organization.Metadata.Table(table).ObjectTypeCode), ("defaultaccessrightsmask", rights));

    private Guid Send(string message, Guid template, Guid? user = null, IOrganizationService? service = null, EntityReference? record = null) =>
        (Guid)(service ?? organization.Service).Execute(new OrganizationRequest(message) { ["Record"] = record ?? account, ["SystemUserId"] = user ?? helper, ["TeamTemplateId"] = template })["AccessTeamId"];

    private bool Reads(Guid user, EntityReference row)
    {
        var query = new QueryExpression(row.LogicalName) { ColumnSet = new ColumnSet(false) };
        return organization.Organization.ServiceFor(user).RetrieveMultiple(query).Entities.Any(found => found.Id == row.Id);
    }

    private void Write(Guid user) => organization.Organization.ServiceFor(user).Update(new Entity("account", account.Id) { ["fax"] = "1" });

    [Fact]
    public void The_first_user_brings_the_records_team_into_being()
    {
        var template = Template(Read);

        var team = organization.Retrieve("team", Send("AddUserToRecordTeam", template));

        Assert.Equal((1, true), (team.GetAttributeValue<OptionSetValue>("teamtype").Value, (bool)team["systemmanaged"]));
        Assert.Equal((account.Id, template), (team.GetAttributeValue<EntityReference>("regardingobjectid").Id, team.GetAttributeValue<EntityReference>("teamtemplateid").Id));
    }

    [Fact]
    public void The_second_user_comes_to_the_same_team_and_a_user_is_in_it_once()
    {
        var template = Template(Read);
        var first = Send("AddUserToRecordTeam", template);

        Assert.Equal(first, Send("AddUserToRecordTeam", template, organization.Seller("second")));
        Assert.Equal(first, Send("AddUserToRecordTeam", template));
        Assert.Equal(2, organization.Rows("teammembership").Count(row => row.Guid("teamid") == first));
    }

    [Fact]
    public void Each_template_has_its_own_team_of_a_record() => Assert.NotEqual(Send("AddUserToRecordTeam", Template(Read)), Send("AddUserToRecordTeam", Template(Read)));

    [Fact]
    public void A_member_may_do_with_the_record_what_the_template_says_and_no_more()
    {
        Assert.False(Reads(helper, account));

        Send("AddUserToRecordTeam", Template(Read));

        Assert.True(Reads(helper, account));
        Assert.Equal("0x80040220", TestOrganization.CodeOf(() => Write(helper)));
    }

    [Fact]
    public void A_member_of_a_team_that_may_write_writes()
    {
        Send("AddUserToRecordTeam", Template(ReadAndWrite));

        Write(helper);

        Assert.Equal("1", organization.Retrieve("account", account.Id)["fax"]);
    }

    [Fact]
    public void Rows_below_are_shared_with_the_team_as_the_relationships_say()
    {
        var call = new EntityReference("phonecall", organization.Create("phonecall", ("subject", "Call"), ("regardingobjectid", account)));

        Send("AddUserToRecordTeam", Template(Read));

        Assert.True(Reads(helper, call));
    }

    [Fact]
    public void Who_is_removed_reads_the_record_no_longer_and_the_others_still_do()
    {
        var template = Template(Read);
        var (other, unit) = (organization.Seller("other"), organization.Rows("businessunit").Single(row => row.Text("name") == "West").Id);
        organization.Update("systemuser", other, ("businessunitid", new EntityReference("businessunit", unit)));
        Send("AddUserToRecordTeam", template);
        Send("AddUserToRecordTeam", template, other);

        Send("RemoveUserFromRecordTeam", template);

        Assert.Equal((false, true), (Reads(helper, account), Reads(other, account)));
    }

    [Fact]
    public void With_its_last_member_the_team_and_its_shares_are_gone()
    {
        var template = Template(Read);
        organization.Create("phonecall", ("subject", "Call"), ("regardingobjectid", account));
        var team = Send("AddUserToRecordTeam", template);

        Send("RemoveUserFromRecordTeam", template);

        Assert.DoesNotContain(organization.Rows("team"), row => row.Id == team);
        Assert.DoesNotContain(organization.Rows("principalobjectaccess"), row => row.Guid("principalid") == team);
        Assert.DoesNotContain(organization.Rows("teammembership"), row => row.Guid("teamid") == team);
    }

    [Fact]
    public void With_its_record_the_team_is_gone()
    {
        var team = Send("AddUserToRecordTeam", Template(Read));

        organization.Service.Delete("account", account.Id);

        Assert.DoesNotContain(organization.Rows("team"), row => row.Id == team);
        Assert.DoesNotContain(organization.Rows("principalobjectaccess"), row => row.Guid("principalid") == team);
    }

    [Fact]
    public void With_their_template_the_teams_are_gone()
    {
        var template = Template(Read);
        var team = Send("AddUserToRecordTeam", template);

        organization.Service.Delete("teamtemplate", template);

        Assert.DoesNotContain(organization.Rows("team"), row => row.Id == team);
        Assert.False(Reads(helper, account));
    }

    [Fact]
    public void A_change_of_the_templates_rights_leaves_existing_teams_as_they_are()
    {
        var template = Template(Read);
        Send("AddUserToRecordTeam", template);

        organization.Update("teamtemplate", template, ("defaultaccessrightsmask", ReadAndWrite));

        Assert.Equal("0x80040220", TestOrganization.CodeOf(() => Write(helper)));
    }

    [Fact]
    public void A_user_who_lacks_a_privilege_of_the_template_does_not_join()
    {
        var reader = organization.User("reader");
        organization.Give(new EntityReference("systemuser", reader), "prvReadAccount");

        Assert.Equal("0x80040220", TestOrganization.CodeOf(() => Send("AddUserToRecordTeam", Template(ReadAndWrite), reader)));
        Assert.DoesNotContain(organization.Rows("team"), row => row.Guid("regardingobjectid") == account.Id);
    }

    [Theory]
    [InlineData("AddUserToRecordTeam", "prvShareAccount")]
    [InlineData("AddUserToRecordTeam", "prvWriteAccount")]
    [InlineData("RemoveUserFromRecordTeam", "prvShareAccount")]
    public void Who_may_not_share_or_lacks_a_right_that_is_given_changes_no_team(string message, string missing)
    {
        var template = Template(ReadAndWrite);
        Send("AddUserToRecordTeam", template);
        var clerk = organization.User("clerk");
        organization.Give(new EntityReference("systemuser", clerk), [.. Enough.Where(privilege => privilege != missing)]);

        Assert.Equal("0x80040220", TestOrganization.CodeOf(() => Send(message, template, organization.Seller("new"), organization.Organization.ServiceFor(clerk))));
    }

    [Fact]
    public void An_owner_with_the_base_role_makes_a_team_for_an_own_record()
    {
        var rep = organization.Seller("rep");
        var own = new EntityReference("account", organization.Create("account", ("name", "Own"), ("ownerid", new EntityReference("systemuser", rep))));

        Send("AddUserToRecordTeam", Template(Read), helper, organization.Organization.ServiceFor(rep), own);

        Assert.True(Reads(helper, own));
    }

    [Fact]
    public void A_template_of_another_table_is_refused() => Assert.Equal("0x80040203", TestOrganization.CodeOf(() => Send("AddUserToRecordTeam", Template(Read, "opportunity"))));

    [Fact]
    public void Leaving_a_team_that_is_not_there_is_refused() => Assert.Equal("0x80040203", TestOrganization.CodeOf(() => Send("RemoveUserFromRecordTeam", Template(Read))));

    [Fact]
    public void Steps_on_both_messages_fire()
    {
        var template = Template(Read);
        organization.Step("Recorder", "AddUserToRecordTeam", null, 40);
        organization.Step("Recorder", "RemoveUserFromRecordTeam", null, 40);

        Send("AddUserToRecordTeam", template);
        Send("RemoveUserFromRecordTeam", template);

        Assert.Equal(["AddUserToRecordTeam 40 depth 1", "RemoveUserFromRecordTeam 40 depth 1"], organization.Notes());
    }

    [Fact]
    public void Nothing_else_is_shared_with_a_records_team()
    {
        var team = new EntityReference("team", Send("AddUserToRecordTeam", Template(Read)));
        var other = new EntityReference("account", organization.Create("account", ("name", "Other")));

        Assert.Equal("0x80048339", TestOrganization.CodeOf(() => Grant(other, team)));
        Assert.Equal("0x80048339", TestOrganization.CodeOf(() => organization.Service.Execute(new OrganizationRequest("RevokeAccess") { ["Target"] = account, ["Revokee"] = team })));
    }

    [Fact]
    public void A_team_that_people_made_shares_many_records_with_its_members()
    {
        var team = MadeByHand();
        organization.Service.Execute(new OrganizationRequest("AddMembersTeam") { ["TeamId"] = team.Id, ["MemberIds"] = new[] { helper } });
        var other = new EntityReference("account", organization.Create("account", ("name", "Other")));

        Grant(account, team);
        Grant(other, team);

        Assert.Equal((true, true), (Reads(helper, account), Reads(helper, other)));
        Assert.False(organization.Retrieve("team", team.Id).GetAttributeValue<bool>("systemmanaged"));
    }

    [Fact]
    public void An_access_team_owns_nothing()
    {
        var team = MadeByHand();

        Assert.Equal("0x80048340", TestOrganization.CodeOf(() => organization.Update("account", account.Id, ("ownerid", team))));
        Assert.Equal("0x80048340", TestOrganization.CodeOf(() => organization.Create("account", ("name", "x"), ("ownerid", team))));
        Assert.Equal("0x80048340", TestOrganization.CodeOf(() => organization.Service.Execute(new OrganizationRequest("Assign") { ["Target"] = account, ["Assignee"] = team })));
    }

    [Fact]
    public void Only_an_administrator_writes_templates()
    {
        var rep = organization.Organization.ServiceFor(organization.Seller("rep"));

        Assert.Equal("0x80040220", TestOrganization.CodeOf(() => rep.Create(new Entity("teamtemplate") { ["teamtemplatename"] = "Mine", ["objecttypecode"] = 1, ["defaultaccessrightsmask"] = Read })));
    }

    private EntityReference MadeByHand() => new("team", organization.Create("team", ("name", "Helpers"), ("teamtype", new OptionSetValue(1)), ("businessunitid", new EntityReference("businessunit", TestSeed.BusinessUnit))));

    private void Grant(EntityReference target, EntityReference principal) =>
        organization.Service.Execute(new OrganizationRequest("GrantAccess") { ["Target"] = target, ["PrincipalAccess"] = new Entity("principalaccess") { ["Principal"] = principal, ["AccessMask"] = AccessRights.Of(Privilege.Read) } });
}
