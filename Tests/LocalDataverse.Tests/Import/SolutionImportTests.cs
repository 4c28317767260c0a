using System.ServiceModel;
using LocalDataverse.Import;
using LocalDataverse.Metadata;
using LocalDataverse.Storage;
using Microsoft.Xrm.Sdk;
using Xunit;

namespace LocalDataverse.Tests.Import;

public sealed class SolutionImportTests : IDisposable
{
    private static readonly Guid ViewId = new("11111111-1111-4111-8111-111111111111");
    private static readonly Guid RoleId = new("22222222-2222-4222-8222-222222222222");

    private readonly string file = Path.Combine(Path.GetTempPath(), $"{Guid.NewGuid():N}.db");
    private readonly Organization organization;

    public SolutionImportTests() => organization = Open();

    public void Dispose()
    {
        organization.Dispose();
        File.Delete(file);
    }

    [Fact]
    public void A_table_comes_with_its_columns_choice_key_and_relationship()
    {
        Import(new SolutionZip());

        var thing = organization.Metadata.Table("test_thing");
        Assert.Equal("test_things", thing.EntitySetName);
        Assert.Equal(["account"], thing.Column("test_accountid").Targets);
        Assert.Equal(["Red", "Blue"], thing.Column("test_colour").Choice!.Options.Select(option => option.Label.Text));
        Assert.Equal(["test_name"], Assert.Single(thing.Keys).Columns);
        Assert.Equal(CascadeType.Restrict, organization.Metadata.ByReferencingNavigation("test_thing", "test_accountid")!.Cascade.Delete);
        Assert.Equal("prvReadtest_thing", thing.PrivilegeName("Read"));
    }

    [Fact]
    public void An_activity_gets_what_every_activity_has()
    {
        Import(new SolutionZip());

        var visit = organization.Metadata.Table("test_visit");
        Assert.Equal("prvReadActivity", visit.PrivilegeName("Read"));
        Assert.Equal(ColumnType.EntityName, visit.Column("activitytypecode").Type);
        Assert.Equal("regardingobjectid_opportunity_test_visit", organization.Metadata.ByLookup("test_visit", "regardingobjectid", "opportunity")?.ReferencingNavigationProperty);
        Assert.Equal("test_visit_activity_parties", organization.Metadata.ByLookup("activityparty", "activityid", "test_visit")?.SchemaName);
        Assert.Contains("test_visit", organization.Metadata.Table("annotation").Column("objectid").Targets);
    }

    [Fact]
    public void A_chart_and_a_dashboard_become_rows()
    {
        var (chart, dashboard) = (new Guid("33333333-3333-4333-8333-333333333333"), new Guid("44444444-4444-4444-8444-444444444444"));
        Import(new SolutionZip().With("customizations.xml", SolutionZip.Customizations
            .Replace("</SavedQueries>", $"""
                </SavedQueries><Visualizations><visualization>
                  <savedqueryvisualizationid>{chart:B}</savedqueryvisualizationid>
                  <datadescription><datadefinition><fetchcollection /></datadefinition></datadescription>
                  <presentationdescription><Chart /></presentationdescription>
                  <LocalizedNames><LocalizedName description="Things by colour" languagecode="1033" /></LocalizedNames>
                </visualization></Visualizations>
                """, StringComparison.Ordinal)
            .Replace("</ImportExportXml>", $"""
                <Dashboards><Dashboard>
                  <LocalizedNames><LocalizedName description="Things" languagecode="1033" /></LocalizedNames>
                  <FormId>{dashboard:B}</FormId>
                  <FormXml><forms type="dashboard"><form><tabs /></form></forms></FormXml>
                </Dashboard></Dashboards></ImportExportXml>
                """, StringComparison.Ordinal)));

        Assert.Equal(("Things by colour", "test_thing", "<Chart />"), (Row("savedqueryvisualization", chart)!["name"], Row("savedqueryvisualization", chart)!["primaryentitytypecode"], Row("savedqueryvisualization", chart)!["presentationdescription"]));
        Assert.Equal(("Things", "none", 0, "<form><tabs /></form>"), (Row("systemform", dashboard)!["name"], Row("systemform", dashboard)!["objecttypecode"], ((OptionSetValue)Row("systemform", dashboard)!["type"]!).Value, Row("systemform", dashboard)!["formxml"]));
    }

    [Fact]
    public void A_view_a_role_and_the_solution_become_rows()
    {
        Import(new SolutionZip());

        Assert.Equal("Active Things", Row("savedquery", ViewId)!["name"]);
        Assert.Equal("Thing User", Row("role", RoleId)!["name"]);
        Assert.Equal("1.0.0.0", Row("solution", SolutionRecord.IdOf("test"))!["version"]);
    }

    [Fact]
    public void Everything_is_there_after_a_restart()
    {
        Import(new SolutionZip());
        var version = organization.Metadata.Version;
        organization.Dispose();

        using var again = Open();

        Assert.Equal(version, again.Metadata.Version);
        Assert.Equal(2, again.Metadata.Table("test_thing").Column("test_colour").Choice!.Options.Count);
    }

    [Fact]
    public void The_same_version_again_changes_what_differs_and_doubles_nothing()
    {
        Import(new SolutionZip());

        Import(new SolutionZip().With("customizations.xml", SolutionZip.Customizations.Replace("Active Things", "All Things", StringComparison.Ordinal).Replace("\"Blue\"", "\"Green\"", StringComparison.Ordinal)));

        Assert.Equal("All Things", Row("savedquery", ViewId)!["name"]);
        Assert.Equal(["Red", "Green"], organization.Metadata.Table("test_thing").Column("test_colour").Choice!.Options.Select(option => option.Label.Text));
    }

    [Fact]
    public void An_older_managed_version_is_refused()
    {
        Import(new SolutionZip().With("solution.xml", SolutionZip.Manifest("2.0.0.0")));

        var fault = Refused(new SolutionZip().With("solution.xml", SolutionZip.Manifest("1.9.0.0")));

        Assert.Contains("version 2.0.0.0", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void An_unmanaged_solution_does_not_replace_a_managed_one()
    {
        Import(new SolutionZip());

        var fault = Refused(new SolutionZip().With("solution.xml", SolutionZip.Manifest("1.0.0.0", managed: 0)));

        Assert.Contains("installed as managed", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_missing_table_is_named()
    {
        const string missing = """<MissingDependency><Required type="1" schemaName="msdyn_absent" solution="Absent (1.0)" /></MissingDependency>""";

        var fault = Refused(new SolutionZip().With("solution.xml", SolutionZip.Manifest("1.0.0.0", missing)));

        Assert.Equal("0x8004801d", Errors.CodeOf(fault));
        Assert.Contains("msdyn_absent", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Two_tables_of_one_address_are_refused_and_both_are_named()
    {
        var fault = Refused(new SolutionZip().With("customizations.xml", SolutionZip.Customizations.Replace("<EntitySetName>test_things</EntitySetName>", "<EntitySetName>accounts</EntitySetName>", StringComparison.Ordinal)));

        Assert.Contains("'account'", fault.Message, StringComparison.Ordinal);
        Assert.Contains("'test_thing'", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void An_import_that_fails_late_leaves_nothing_behind()
    {
        var zip = new SolutionZip().With("customizations.xml", SolutionZip.Customizations.Replace("prvReadtest_thing", "prvReadtest_nowhere", StringComparison.Ordinal));

        var fault = Refused(zip);

        Assert.Contains("prvReadtest_nowhere", fault.Message, StringComparison.Ordinal);
        Assert.False(organization.Metadata.TryTable("test_thing", out _));
        Assert.Null(Row("savedquery", ViewId));
        Import(new SolutionZip());
    }

    [Fact]
    public void A_user_who_is_no_administrator_may_not_import()
    {
        var request = new OrganizationRequest("ImportSolution") { ["CustomizationFile"] = new SolutionZip().Bytes() };

        Assert.ThrowsAny<FaultException<OrganizationServiceFault>>(() => organization.Execute(request, Guid.NewGuid()));
    }

    [Theory]
    [InlineData("text.txt", "customizations.xml")]
    [InlineData("text.txt", "solution.xml")]
    [InlineData("text.txt", "[Content_Types].xml")]
    public void A_part_that_is_missing_is_named(string added, string missing)
    {
        var fault = Refused(new SolutionZip().With(added, "x").Without(missing));

        Assert.Contains(missing, fault.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("../evil.xml")]
    [InlineData("/etc/evil.xml")]
    [InlineData("a\\..\\..\\evil.xml")]
    [InlineData("C:/evil.xml")]
    public void A_path_out_of_the_zip_is_refused(string path)
    {
        var fault = Refused(new SolutionZip().With(path, "<x />"));

        Assert.Contains("outside of the zip", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void What_unpacks_to_more_than_it_may_is_refused()
    {
        using var zip = new MemoryStream(new SolutionZip().With("big.txt", new string(' ', 3_000_000)).Bytes());

        var fault = Assert.Throws<FaultException<OrganizationServiceFault>>(() => ZipReader.Read(zip, mostUnpackedBytes: 2 * 1024 * 1024));

        Assert.Contains("unpacks to more than 2 MB", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_zip_larger_than_Dataverse_takes_is_refused()
    {
        using var zip = new MemoryStream();
        zip.SetLength(96 * 1024 * 1024);

        var fault = Assert.Throws<FaultException<OrganizationServiceFault>>(() => ZipReader.Read(zip));

        Assert.Contains("95 MB", fault.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("<AttributeName>test_nowhere</AttributeName>", "test_nowhere")]
    [InlineData("<AttributeName>description</AttributeName>", "no key can have")]
    public void A_key_of_a_column_that_is_not_there_or_cannot_be_in_a_key_is_refused(string column, string said)
    {
        var text = SolutionZip.Customizations
            .Replace("<AttributeName>test_name</AttributeName>", column, StringComparison.Ordinal)
            .Replace("""<attribute PhysicalName="test_accountid">""", """<attribute PhysicalName="Description"><Type>ntext</Type><LogicalName>description</LogicalName></attribute><attribute PhysicalName="test_accountid">""", StringComparison.Ordinal);

        Assert.Contains(said, Refused(new SolutionZip().With("customizations.xml", text)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void An_alternate_key_longer_than_its_index_may_be_is_refused()
    {
        var text = SolutionZip.Customizations.Replace("<MaxLength>100</MaxLength>", "<MaxLength>451</MaxLength>", StringComparison.Ordinal);

        Assert.Contains("902 bytes", Refused(new SolutionZip().With("customizations.xml", text)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void More_than_ten_alternate_keys_are_refused()
    {
        var keys = string.Concat(Enumerable.Range(0, 11).Select(number => $"<EntityKey><Name>test_key{number}</Name><EntityKeyAttributes><AttributeName>test_name</AttributeName></EntityKeyAttributes></EntityKey>"));
        var text = SolutionZip.Customizations.Replace("<EntityKeys>", $"<EntityKeys>{keys}", StringComparison.Ordinal);

        Assert.Contains("12 alternate keys", Refused(new SolutionZip().With("customizations.xml", text)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void An_entity_bomb_is_refused()
    {
        const string bomb = """<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">]><ImportExportXml>&b;</ImportExportXml>""";

        var fault = Refused(new SolutionZip().With("customizations.xml", bomb));

        Assert.Contains("customizations.xml", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_that_is_no_zip_is_refused()
    {
        var request = new OrganizationRequest("ImportSolution") { ["CustomizationFile"] = "not a zip"u8.ToArray() };

        var fault = Assert.ThrowsAny<FaultException<OrganizationServiceFault>>(() => organization.Execute(request, SeedIds.Administrator));

        Assert.Contains("not a solution", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void The_products_own_zip_imports_when_it_is_built()
    {
        var zip = Path.Combine(Root(), "artifacts", "CoachingExtensions_managed.zip");
        Assert.SkipUnless(File.Exists(zip), $"artifacts/CoachingExtensions_managed.zip is not built.");
        var request = new OrganizationRequest("ImportSolution") { ["CustomizationFile"] = File.ReadAllBytes(zip) };

        organization.Execute(request, SeedIds.Administrator);
        organization.Execute(request, SeedIds.Administrator);

        Assert.True(organization.Metadata.Tables.Count(table => table.IsCustom) >= 11);
    }

    private Organization Open() => Organization.Open(new OrganizationOptions { DataFile = file });

    private void Import(SolutionZip zip) =>
        organization.Execute(new OrganizationRequest("ImportSolution") { ["CustomizationFile"] = zip.Bytes() }, SeedIds.Administrator);

    private OrganizationServiceFault Refused(SolutionZip zip) =>
        Assert.ThrowsAny<FaultException<OrganizationServiceFault>>(() => Import(zip)).Detail;

    private Dictionary<string, object?>? Row(string table, Guid id)
    {
        using var connection = organization.Database.OpenReader();
        return TableStore.Find(connection, organization.Metadata.Table(table), id);
    }

    private static string Root()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "CONTRIBUTING.md")) && !File.Exists(Path.Combine(folder.FullName, "Directory.Packages.props")))
        {
            folder = folder.Parent;
        }

        return folder?.FullName ?? AppContext.BaseDirectory;
    }
}
