using System.Diagnostics;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Xml.Linq;
using LocalDataverse.Metadata;
using Microsoft.Xrm.Sdk;
using Xunit;

namespace LocalDataverse.Tests.Import.Others;

public sealed class ExportTests : IDisposable
{
    private const string Packager = "OFFICIAL_PACKAGER";

    // What each organisation decides by itself.
    private static readonly HashSet<string> OfTheOrganisation = new(StringComparer.OrdinalIgnoreCase)
    {
        "createdon", "modifiedon", "createdby", "modifiedby", "versionnumber", "installedon", "updatedon", "publishedon", "ownerid", "owninguser", "owningbusinessunit", "$rowversion",
    };

    private static readonly string[] Rows =
    [
        "systemform", "savedquery", "savedqueryvisualization", "webresource", "role", "roleprivileges", "pluginassembly", "plugintype", "sdkmessageprocessingstep", "sdkmessageprocessingstepimage", "customapi",
        "customapirequestparameter", "customapiresponseproperty", "environmentvariabledefinition", "environmentvariablevalue", "appmodule", "appmodulecomponent", "appmoduleroles", "sitemap", "report", "reportvisibility",
        "reportcategory", "reportentity", "ribboncustomization", "connectionreference", "workflow", "canvasapp", "customcontrol", "fieldsecurityprofile", "fieldpermission", "maskingrule", "attributemaskingrule", "solution",
        "solutioncomponent", "publisher",
    ];

    private readonly TestOrganization organization = new();

    public void Dispose() => organization.Dispose();

    [Fact]
    public void An_unmanaged_solution_comes_out_as_it_went_in()
    {
        Import(organization, Small());

        AssertSameAfterExport(organization);
    }

    [Fact]
    public void The_products_own_zip_comes_out_as_it_went_in()
    {
        organization.Service.Execute(new OrganizationRequest("ProvisionLanguage") { ["Language"] = 1031 });
        Import(organization, Product());

        AssertSameAfterExport(organization, "CoachingExtensions");
    }

    [Fact]
    public void The_same_content_makes_the_same_bytes()
    {
        Import(organization, Small());

        Assert.Equal(Export(organization), Export(organization));
    }

    [Fact]
    public void What_was_changed_since_the_import_is_exported()
    {
        Import(organization, Small());
        organization.Update("savedquery", new Guid("11111111-1111-4111-8111-111111111111"), ("name", "Things of today"));

        using var other = new TestOrganization();
        Import(other, Export(organization));

        Assert.Equal("Things of today", other.Retrieve("savedquery", new Guid("11111111-1111-4111-8111-111111111111"))["name"]);
    }

    [Fact]
    public void It_is_exported_as_managed_for_other_organisations()
    {
        Import(organization, Small());

        using var other = new TestOrganization();
        Import(other, Export(organization, managed: true));

        Assert.True(other.Service.RetrieveMultiple(TestOrganization.Where("solution", "uniquename", "test")).Entities.Single().GetAttributeValue<bool>("ismanaged"));
    }

    [Fact]
    public void A_managed_solution_is_not_exported()
    {
        Import(organization, new SolutionZip().Bytes());

        Assert.Equal("0x80048036", TestOrganization.CodeOf(() => Export(organization)));
    }

    [Fact]
    public void A_solution_that_is_not_there_is_said_to_be_missing() => Assert.Equal("0x80048037", TestOrganization.CodeOf(() => Export(organization)));

    [Fact]
    public void Who_may_not_export_customizations_gets_nothing()
    {
        Import(organization, Small());
        var theirs = organization.Organization.ServiceFor(organization.User("reader"));

        Assert.Equal("0x80040220", TestOrganization.CodeOf(() => theirs.Execute(new OrganizationRequest("ExportSolution") { ["SolutionName"] = "test", ["Managed"] = false })));
    }

    [Fact]
    public void An_export_in_the_background_is_downloaded()
    {
        Import(organization, Small());
        var job = organization.Service.Execute(new OrganizationRequest("ExportSolutionAsync") { ["SolutionName"] = "test", ["Managed"] = false })["ExportJobId"];

        Assert.Equal(Export(organization), organization.Service.Execute(new OrganizationRequest("DownloadSolutionExportData") { ["ExportJobId"] = job })["ExportSolutionFile"]);
    }

    [Fact]
    public async Task Microsofts_packager_extracts_the_product_that_was_exported()
    {
        var packager = Environment.GetEnvironmentVariable(Packager);
        if (string.IsNullOrEmpty(packager) || !File.Exists(packager)) Assert.Skip($"{Packager} does not name an OfficialPackager.exe: Microsoft's packager is not part of this repository.");
        organization.Service.Execute(new OrganizationRequest("ProvisionLanguage") { ["Language"] = 1031 });
        Import(organization, Product());
        var folder = Directory.CreateTempSubdirectory("export-").FullName;
        try
        {
            var zip = Path.Combine(folder, "exported.zip");
            await File.WriteAllBytesAsync(zip, Export(organization, "CoachingExtensions"), TestContext.Current.CancellationToken);
            using var process = Process.Start(new ProcessStartInfo("mono", [packager, "extract", zip, Path.Combine(folder, "extracted"), "Unmanaged"]) { RedirectStandardOutput = true, RedirectStandardError = true })!;
            var errors = process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
            var output = await process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
            await process.WaitForExitAsync(TestContext.Current.CancellationToken);

            Assert.True(process.ExitCode == 0, output + await errors);
            Assert.True(File.Exists(Path.Combine(folder, "extracted", "Entities", "coach_absence", "Entity.xml")), output);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static void AssertSameAfterExport(TestOrganization first, string solution = "test")
    {
        using var second = new TestOrganization();
        foreach (var language in first.Rows("solution").Count > 0 && solution != "test" ? new[] { 1031 } : []) second.Service.Execute(new OrganizationRequest("ProvisionLanguage") { ["Language"] = language });
        Import(second, Export(first, solution));

        Assert.Equal(Catalogue(first.Organization.Metadata), Catalogue(second.Organization.Metadata));
        foreach (var table in Rows) Assert.Equal(Values(first, table), Values(second, table));
    }

    private static IReadOnlyList<string> Catalogue(MetadataCatalogue metadata) =>
    [
        // The number of a table of a solution's own is the organisation's.
        .. metadata.Tables.OrderBy(table => table.LogicalName, StringComparer.Ordinal).Select(table => Document(table with { ObjectTypeCode = 0 })),
        .. metadata.OneToManyRelationships.OrderBy(one => one.SchemaName, StringComparer.Ordinal).Select(Document),
        .. metadata.ManyToManyRelationships.OrderBy(many => many.SchemaName, StringComparer.Ordinal).Select(Document),
        .. metadata.GlobalChoices.Values.OrderBy(choice => choice.Name, StringComparer.Ordinal).Select(Document),
    ];

    private static string Document<T>(T definition) => Sorted(JsonSerializer.SerializeToNode(definition))!.ToJsonString(Indented);

    private static JsonNode? Sorted(JsonNode? node) => node switch
    {
        JsonObject row => new JsonObject(row.OrderBy(property => property.Key, StringComparer.Ordinal).Select(property => KeyValuePair.Create(property.Key, Sorted(property.Value)))),
        JsonArray list => new JsonArray([.. list.Select(Sorted)]),
        _ => node?.DeepClone(),
    };

    private static readonly JsonSerializerOptions Indented = new() { WriteIndented = true };

    private static IReadOnlyList<string> Values(TestOrganization organization, string table)
    {
        var columns = organization.Organization.Metadata.Table(table).Columns.Values.Where(column => column.IsStored && !OfTheOrganisation.Contains(column.LogicalName)).Select(column => column.LogicalName).Order(StringComparer.Ordinal).ToList();
        return [.. organization.Rows(table).OrderBy(row => row.Id.ToString("D"), StringComparer.Ordinal).Where(row => row.Text("name") != "LocalDataverse.Tests.Plugins").Select(row => $"{table} {row.Id} " + string.Join("; ", columns.Select(column => $"{column}={Text(row.Text(column))}")))];
    }

    // Formatting of XML says nothing.
    private static string? Text(string? value) => value is { Length: > 1 } && value[0] == '<' && value[^1] == '>' ? XElement.Parse(value).ToString(SaveOptions.DisableFormatting) : value;

    private static void Import(TestOrganization into, byte[] zip) => into.Service.Execute(new OrganizationRequest("ImportSolution") { ["CustomizationFile"] = zip });

    private static byte[] Export(TestOrganization from, string solution = "test", bool managed = false) =>
        (byte[])from.Service.Execute(new OrganizationRequest("ExportSolution") { ["SolutionName"] = solution, ["Managed"] = managed })["ExportSolutionFile"];

    private static byte[] Small() => new SolutionZip()
        .With("solution.xml", SolutionZip.Manifest("1.0.0.0", managed: 0).Replace("</RootComponents>", """<RootComponent type="1" schemaName="test_visit" behavior="0" /></RootComponents>""", StringComparison.Ordinal)).Bytes();

    private static byte[] Product()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            var zip = Path.Combine(folder.FullName, "artifacts", "CoachingExtensions.zip");
            if (File.Exists(zip)) return File.ReadAllBytes(zip);
        }

        Assert.Skip("artifacts/CoachingExtensions.zip is not built.");
        return [];
    }
}
