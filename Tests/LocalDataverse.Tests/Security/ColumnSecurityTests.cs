using LocalDataverse.Tests.Import;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using Xunit;

namespace LocalDataverse.Tests.Security;

/// <summary>Column-level security: a solution with a secured column and a profile that lets people read it.</summary>
public sealed class ColumnSecurityTests : IDisposable
{
    private static readonly Guid Profile = new("33333333-3333-4333-8333-333333333333");
    private const string Secured = """<attribute PhysicalName="test_salary"><Type>nvarchar</Type><LogicalName>test_salary</LogicalName><MaxLength>100</MaxLength><IsCustomField>1</IsCustomField><IsSecured>1</IsSecured></attribute>""";

    private readonly TestOrganization organization = new();
    private readonly Guid user;
    private readonly IOrganizationService theirs;
    private readonly Guid thing;

    public ColumnSecurityTests()
    {
        Import(canCreate: 0, canUpdate: 0);
        user = organization.User("reader");
        organization.Service.Associate("systemuser", user, new Relationship("systemuserroles_association"), [new EntityReference("role", new Guid("22222222-2222-4222-8222-222222222222"))]);
        theirs = organization.Organization.ServiceFor(user);
        thing = organization.Create("test_thing", ("test_name", "One"), ("test_salary", "9000"));
    }

    public void Dispose() => organization.Dispose();

    [Fact]
    public void Without_a_profile_the_value_is_not_told() =>
        Assert.False(theirs.Retrieve("test_thing", thing, new ColumnSet(true)).Contains("test_salary"));

    [Fact]
    public void A_list_does_not_tell_it_either() =>
        Assert.All(theirs.RetrieveMultiple(new QueryExpression("test_thing") { ColumnSet = new ColumnSet("test_name", "test_salary") }).Entities, row => Assert.False(row.Contains("test_salary")));

    [Fact]
    public void A_query_cannot_find_out_by_a_condition() =>
        Assert.Equal("0x8004f506", TestOrganization.CodeOf(() => theirs.RetrieveMultiple(TestOrganization.Where("test_thing", "test_salary", "9000"))));

    [Fact]
    public void A_query_cannot_find_out_by_its_order()
    {
        var query = new QueryExpression("test_thing") { ColumnSet = new ColumnSet("test_name") };
        query.AddOrder("test_salary", OrderType.Descending);

        Assert.Equal("0x8004f506", TestOrganization.CodeOf(() => theirs.RetrieveMultiple(query)));
    }

    [Fact]
    public void An_aggregate_cannot_find_out() =>
        Assert.Equal("0x8004f506", TestOrganization.CodeOf(() => theirs.RetrieveMultiple(new FetchExpression("<fetch aggregate='true'><entity name='test_thing'><attribute name='test_salary' alias='most' aggregate='max' /></entity></fetch>"))));

    [Fact]
    public void The_profile_lets_its_people_read_and_ask()
    {
        organization.Service.Associate("systemuser", user, new Relationship("systemuserprofiles_association"), [new EntityReference("fieldsecurityprofile", Profile)]);

        Assert.Equal("9000", theirs.RetrieveMultiple(TestOrganization.Where("test_thing", "test_salary", "9000")).Entities.Single()["test_salary"]);
    }

    [Fact]
    public void A_team_with_the_profile_passes_it_on()
    {
        var team = organization.Create("team", ("name", "Payroll"), ("businessunitid", new EntityReference("businessunit", TestSeed.BusinessUnit)));
        organization.Service.Associate("team", team, new Relationship("teammembership_association"), [new EntityReference("systemuser", user)]);
        organization.Service.Associate("team", team, new Relationship("teamprofiles_association"), [new EntityReference("fieldsecurityprofile", Profile)]);

        Assert.Equal("9000", theirs.Retrieve("test_thing", thing, new ColumnSet("test_salary"))["test_salary"]);
    }

    [Fact]
    public void Reading_is_not_writing()
    {
        organization.Service.Associate("systemuser", user, new Relationship("systemuserprofiles_association"), [new EntityReference("fieldsecurityprofile", Profile)]);

        Assert.Equal("0x8004f507", TestOrganization.CodeOf(() => theirs.Update(new Entity("test_thing", thing) { ["test_salary"] = "1" })));
        Assert.Equal("0x8004f502", TestOrganization.CodeOf(() => theirs.Create(new Entity("test_thing") { ["test_salary"] = "1" })));
    }

    [Fact]
    public void A_profile_that_allows_it_lets_its_people_write()
    {
        Import(canCreate: 4, canUpdate: 4);
        organization.Service.Associate("systemuser", user, new Relationship("systemuserprofiles_association"), [new EntityReference("fieldsecurityprofile", Profile)]);

        var own = theirs.Create(new Entity("test_thing") { ["test_name"] = "Two", ["test_salary"] = "1" });
        theirs.Update(new Entity("test_thing", own) { ["test_salary"] = "2" });

        Assert.Equal("2", organization.Retrieve("test_thing", own)["test_salary"]);
    }

    [Fact]
    public void The_field_of_one_row_can_be_shared()
    {
        var other = organization.Create("test_thing", ("test_name", "Two"), ("test_salary", "1"));
        organization.Create("principalobjectattributeaccess", ("attributeid", organization.Organization.Metadata.Table("test_thing").Column("test_salary").MetadataId), ("objectid", new EntityReference("test_thing", thing)),
            ("principalid", new EntityReference("systemuser", user)), ("readaccess", true), ("updateaccess", true));

        theirs.Update(new Entity("test_thing", thing) { ["test_salary"] = "9001" });

        Assert.Equal("9001", theirs.Retrieve("test_thing", thing, new ColumnSet("test_salary"))["test_salary"]);
        Assert.False(theirs.Retrieve("test_thing", other, new ColumnSet("test_salary")).Contains("test_salary"));
    }

    [Fact]
    public void Every_secured_column_is_in_the_profile_of_administrators() =>
        Assert.Equal("test_salary", organization.Service.RetrieveMultiple(TestOrganization.Where("fieldpermission", "fieldsecurityprofileid", new Guid("572329c1-a042-4e22-be47-367c6374ea45"))).Entities.Single()["attributelogicalname"]);

    [Fact]
    public void What_an_organisation_secures_is_secured_after_a_restart()
    {
        organization.Restart();

        Assert.False(organization.Organization.ServiceFor(user).Retrieve("test_thing", thing, new ColumnSet("test_salary")).Contains("test_salary"));
    }

    private void Import(int canCreate, int canUpdate)
    {
        var customizations = SolutionZip.Customizations
            .Replace("""<attribute PhysicalName="test_accountid">""", Secured + """<attribute PhysicalName="test_accountid">""", StringComparison.Ordinal)
            .Replace("""<RolePrivilege name="prvReadtest_thing" level="Local" />""", """<RolePrivilege name="prvReadtest_thing" level="Global" /><RolePrivilege name="prvWritetest_thing" level="Global" /><RolePrivilege name="prvCreatetest_thing" level="Global" />""", StringComparison.Ordinal)
            .Replace("<EntityRelationships>", $"""
                <FieldSecurityProfiles><FieldSecurityProfile name="Payroll" description="Reads salaries" fieldsecurityprofileid="{Profile:B}"><FieldPermissions>
                <FieldPermission><EntityName>test_thing</EntityName><AttributeName>test_salary</AttributeName><CanRead>4</CanRead><CanCreate>{canCreate}</CanCreate><CanUpdate>{canUpdate}</CanUpdate></FieldPermission>
                </FieldPermissions></FieldSecurityProfile></FieldSecurityProfiles><EntityRelationships>
                """, StringComparison.Ordinal);
        organization.Service.Execute(new OrganizationRequest("ImportSolution") { ["CustomizationFile"] = new SolutionZip().With("customizations.xml", customizations).Bytes() });
    }
}
