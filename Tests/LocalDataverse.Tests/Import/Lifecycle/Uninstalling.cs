using Microsoft.Xrm.Sdk;
using Xunit;

namespace LocalDataverse.Tests.Import.Lifecycle;

public sealed class Uninstalling : LifecycleTest
{
    private const string Lookup = """
        <ImportExportXml><Entities><Entity><Name>Account</Name><EntityInfo><entity Name="Account" unmodified="1"><attributes>
          <attribute PhysicalName="cust_thingid"><Type>lookup</Type><LogicalName>cust_thingid</LogicalName><IsCustomField>1</IsCustomField></attribute>
        </attributes></entity></EntityInfo></Entity></Entities>
        <EntityRelationships><EntityRelationship Name="cust_thing_account"><EntityRelationshipType>OneToMany</EntityRelationshipType><ReferencingEntityName>Account</ReferencingEntityName><ReferencedEntityName>test_thing</ReferencedEntityName>
          <ReferencingAttributeName>cust_thingid</ReferencingAttributeName></EntityRelationship></EntityRelationships></ImportExportXml>
        """;

    [Fact]
    public async Task It_leaves_nothing_but_what_the_customer_made()
    {
        var account = await Server.CreateAsync("accounts", """{"name":"Contoso"}""");
        var user = Server.Test.User("ann");
        var before = Everything("importjob");
        await ImportedAsync(First());
        await WorkedWithAsync(account, user);

        Succeeded(await UninstallAsync());

        var left = Everything("importjob");
        Assert.Empty(left.Except(before));
        Assert.Empty(before.Except(left));
    }

    [Fact]
    public async Task The_product_leaves_nothing_either_when_it_is_built()
    {
        var zip = Path.Combine(CoachingExtensions.Tests.Repository.Artifacts, "CoachingExtensions_managed.zip");
        Assert.SkipUnless(File.Exists(zip), "artifacts/CoachingExtensions_managed.zip is not built.");
        await Server.CreateAsync("accounts", """{"name":"Contoso"}""");
        var before = Everything("importjob");
        Server.Test.Service.Execute(new OrganizationRequest("StageAndUpgrade") { ["CustomizationFile"] = await File.ReadAllBytesAsync(zip, TestContext.Current.CancellationToken) });

        Succeeded(await UninstallAsync("CoachingExtensions"));

        var left = Everything("importjob");
        Assert.Empty(left.Except(before));
        Assert.Empty(before.Except(left));
    }

    [Fact]
    public async Task A_task_about_a_row_that_went_stays_and_is_about_nothing()
    {
        await ImportedAsync(First());
        var visit = await Server.CreateAsync("test_visits", """{"subject":"Visit"}""");
        Server.Test.Create("annotation", ("subject", "Seen"), ("objectid", new EntityReference("test_visit", visit)));
        var task = Server.Test.Create("task", ("subject", "Call back"));
        using (var writer = Server.Test.Organization.Database.BeginWrite())
        {
            using var command = writer.Connection.CreateCommand();
            command.CommandText = $"UPDATE task SET regardingobjectid = '{visit:D}', \"regardingobjectid$table\" = 'test_visit'";
            command.ExecuteNonQuery();
            writer.Commit(() => { });
        }

        Succeeded(await UninstallAsync());

        Assert.Null(Server.Test.Retrieve("task", task).GetAttributeValue<EntityReference>("regardingobjectid"));
        Assert.Empty(Server.Test.Rows("annotation"));
        Assert.DoesNotContain(Server.Test.Rows("activitypointer"), row => row.Id == visit);
    }

    [Fact]
    public async Task A_lookup_of_the_customer_to_a_table_of_the_solution_is_named_and_nothing_goes()
    {
        await ImportedAsync(First());
        await ImportedAsync(Own(Lookup));

        Refused(await UninstallAsync(), "0x8004f01d", "the column 'account.cust_thingid' refers to the table 'test_thing'");

        Assert.Equal(["test 1.0.0.0"], await SolutionsAsync());
        Assert.True(await HasColumnAsync("test_thing", "test_old"));
    }

    [Fact]
    public async Task A_step_of_somebody_else_on_a_table_of_the_solution_is_named()
    {
        await ImportedAsync(First());
        Server.Test.Step("Recorder", "Create", "test_thing", 40);

        Refused(await UninstallAsync(), "0x8004f01d", "runs on the table 'test_thing'");
    }

    [Fact]
    public async Task A_form_of_somebody_else_that_shows_a_column_of_the_solution_is_named()
    {
        await ImportedAsync(First());
        Server.Test.Create("systemform", ("name", "Sales account"), ("objecttypecode", "account"), ("type", new OptionSetValue(2)), ("formxml", """<form><control id="a" datafieldname="test_rank" /></form>"""));

        Refused(await UninstallAsync(), "0x8004f01d", "the form 'Sales account' shows 'test_rank'");
    }

    [Fact]
    public async Task A_view_of_somebody_else_that_nobody_can_read_stands_in_no_ones_way()
    {
        await ImportedAsync(First());
        Server.Test.Create("savedquery", ("name", "Broken"), ("returnedtypecode", "account"), ("querytype", 0), ("fetchxml", "<fetch><entity"));

        Succeeded(await UninstallAsync());
    }

    [Fact]
    public async Task A_column_that_the_customer_added_to_a_table_of_the_solution_goes_with_the_table()
    {
        await ImportedAsync(First());
        await ImportedAsync(Own("""
            <ImportExportXml><Entities><Entity><Name>test_thing</Name><EntityInfo><entity Name="test_thing" unmodified="1"><attributes>
              <attribute PhysicalName="cust_note"><Type>nvarchar</Type><LogicalName>cust_note</LogicalName><MaxLength>10</MaxLength><IsCustomField>1</IsCustomField></attribute>
            </attributes></entity></EntityInfo></Entity></Entities></ImportExportXml>
            """));

        Succeeded(await UninstallAsync());

        Assert.False(Server.Test.Organization.Metadata.TryTable("test_thing", out _));
    }

    [Fact]
    public async Task Removing_an_unmanaged_solution_leaves_its_components()
    {
        await ImportedAsync(First().With("solution.xml", SolutionZip.Manifest("1.0.0.0", managed: 0)));

        Succeeded(await UninstallAsync());

        Assert.Empty(await SolutionsAsync());
        Assert.True(await HasColumnAsync("test_thing", "test_old"));
    }

    [Fact]
    public async Task It_can_be_installed_again()
    {
        await ImportedAsync(First());
        Succeeded(await UninstallAsync());

        await ImportedAsync(Second());

        Assert.NotEqual(Guid.Empty, await Server.CreateAsync("test_things", """{"test_name":"One","test_new":"yes"}"""));
    }

    [Fact]
    public async Task The_platforms_own_solution_stays() => Refused(await UninstallAsync("System"), "0x8004f007", "the platform's own");

    [Fact]
    public async Task Who_is_no_administrator_removes_nothing()
    {
        await ImportedAsync(First());
        var id = (string?)(await Server.GetAsync("solutions?$filter=uniquename eq 'test'")).Value[0]!["solutionid"];

        var answer = await Server.SendAsync("DELETE", $"solutions({id})", user: Server.User("rep"));

        Assert.Equal(403, (int)answer.Status);
        Assert.Equal(["test 1.0.0.0"], await SolutionsAsync());
    }

    private async Task WorkedWithAsync(Guid account, Guid user)
    {
        var thing = await Server.CreateAsync("test_things", $$"""{"test_name":"One","test_colour":1,"test_accountid@odata.bind":"/accounts({{account}})"}""");
        await Server.CreateAsync("test_visits", $$"""{"subject":"Visit","regardingobjectid_account_test_visit@odata.bind":"/accounts({{account}})"}""");
        Server.Test.Service.Associate("systemuser", user, new Relationship("systemuserroles_association"), [new EntityReference("role", new Guid("22222222-2222-4222-8222-222222222222"))]);
        Server.Test.Service.Execute(new OrganizationRequest("GrantAccess")
        {
            ["Target"] = new EntityReference("test_thing", thing),
            ["PrincipalAccess"] = new Microsoft.Crm.Sdk.Messages.PrincipalAccess { Principal = new EntityReference("systemuser", user), AccessMask = Microsoft.Crm.Sdk.Messages.AccessRights.ReadAccess },
        });
    }

    /// <summary>What a customer made by hand comes as an unmanaged solution.</summary>
    private static SolutionZip Own(string customizations) => new SolutionZip().With("customizations.xml", customizations)
        .With("solution.xml", SolutionZip.Manifest("1.0.0.0", managed: 0).Replace("<UniqueName>test</UniqueName>", "<UniqueName>own</UniqueName>", StringComparison.Ordinal).Replace("""<RootComponent type="1" schemaName="test_thing" behavior="0" />""", "", StringComparison.Ordinal));
}
