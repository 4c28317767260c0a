using System.Text.Json.Nodes;
using LocalDataverse.Tests.WebApi;
using Microsoft.Xrm.Sdk;
using Xunit;

namespace LocalDataverse.Tests.Import;

/// <summary>
/// A solution with labels in German and French, in an organisation that has German beside English. Microsoft, "Create solutions that
/// support multiple languages": labels of a language that the organisation has not are left out, and the import warns of it.
/// </summary>
public sealed class SolutionLanguageTests : IAsyncLifetime
{
    private const int German = 1031, French = 1036;

    private static readonly Guid ViewId = new("11111111-1111-4111-8111-111111111111");

    private readonly ApiServer server = new();

    public async ValueTask InitializeAsync()
    {
        await server.InitializeAsync();
        server.Test.Service.Execute(new OrganizationRequest("ImportSolution") { ["CustomizationFile"] = Zip() });
    }

    public ValueTask DisposeAsync() => server.DisposeAsync();

    [Fact]
    public async Task Labels_are_told_in_the_language_of_whoever_asks()
    {
        await ReadsAsync(German);

        var table = await TableAsync();
        Assert.Equal("Ding", Said(table["DisplayName"]));
        Assert.Equal("Dinge", Said(table["DisplayCollectionName"]));
        Assert.Equal("Farbe", Said(Column(table, "test_colour")["DisplayName"]));
    }

    [Fact]
    public async Task A_label_comes_with_all_languages_the_organisation_has()
    {
        var labels = (await TableAsync())["DisplayName"]!["LocalizedLabels"]!.AsArray();

        Assert.Equal([(German, "Ding"), (1033, "Thing")], labels.Select(label => ((int)label!["LanguageCode"]!, (string)label["Label"]!)).Order());
    }

    [Fact]
    public async Task What_has_no_label_in_the_language_is_told_in_the_base_language()
    {
        await ReadsAsync(German);

        Assert.Equal("Name", Said(Column(await TableAsync(), "test_name")["DisplayName"]));
    }

    [Fact]
    public async Task A_choice_reads_in_a_row_as_its_reader_reads_it()
    {
        var thing = server.Test.Create("test_thing", ("test_name", "One"), ("test_colour", new OptionSetValue(1)));

        Assert.Equal("Red", await ColourAsync(thing));
        await ReadsAsync(German);
        Assert.Equal("Rot", await ColourAsync(thing));
    }

    [Fact]
    public async Task Rows_stand_in_the_order_of_the_labels_that_are_read()
    {
        foreach (var colour in new[] { 1, 2 }) server.Test.Create("test_thing", ("test_name", $"{colour}"), ("test_colour", new OptionSetValue(colour)));

        Assert.Equal(["2", "1"], await NamesAsync());
        await ReadsAsync(German);
        Assert.Equal(["1", "2"], await NamesAsync());
    }

    [Fact]
    public async Task A_view_has_its_name_in_the_language_of_whoever_asks()
    {
        async Task<string> NameAsync() => (string)(await server.GetAsync($"savedqueries({ViewId:D})?$select=name")).Json["name"]!;

        Assert.Equal("Active Things", await NameAsync());
        await ReadsAsync(German);
        Assert.Equal("Aktive Dinge", await NameAsync());
    }

    [Fact]
    public void Labels_of_a_language_the_organisation_has_not_are_left_out_and_the_import_warns_of_it()
    {
        var job = server.Test.Rows("importjob")[^1];

        Assert.Contains("result=\"warning\"", job.Text("data"), StringComparison.Ordinal);
        Assert.Contains("1036", job.Text("data"), StringComparison.Ordinal);
        Assert.DoesNotContain("1031", job.Text("data"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task They_come_when_the_language_is_there_and_the_solution_is_imported_again()
    {
        server.Test.Service.Execute(new OrganizationRequest("ProvisionLanguage") { ["Language"] = French });
        server.Test.Service.Execute(new OrganizationRequest("ImportSolution") { ["CustomizationFile"] = Zip("1.0.0.1") });
        await ReadsAsync(French);

        Assert.Equal("Chose", Said((await TableAsync())["DisplayName"]));
    }

    [Fact]
    public void The_languages_are_the_base_language_and_those_that_were_provisioned()
    {
        server.Test.Service.Execute(new OrganizationRequest("ProvisionLanguage") { ["Language"] = French });
        server.Test.Restart();

        Assert.Equal([1033, German, French], (int[])server.Test.Service.Execute(new OrganizationRequest("RetrieveProvisionedLanguages"))["RetrieveProvisionedLanguages"]);
    }

    [Fact]
    public void Only_an_administrator_provisions_a_language()
    {
        var user = server.Test.Organization.ServiceFor(server.Test.User("Uma"));

        Assert.Equal("0x80040220", TestOrganization.CodeOf(() => user.Execute(new OrganizationRequest("ProvisionLanguage") { ["Language"] = French })));
    }

    private static byte[] Zip(string version = "1.0.0.0")
    {
        string With(string text, string element, string english, string german, string? french = null)
        {
            var label = $"<{element} description=\"{english}\" languagecode=\"1033\" />";
            Assert.Contains(label, text, StringComparison.Ordinal);
            var others = $"<{element} description=\"{german}\" languagecode=\"1031\" />" + (french is null ? "" : $"<{element} description=\"{french}\" languagecode=\"1036\" />");
            return text.Replace(label, label + others, StringComparison.Ordinal);
        }

        var customizations = SolutionZip.Customizations.Replace(
            "<LogicalName>test_colour</LogicalName>",
            "<LogicalName>test_colour</LogicalName><displaynames><displayname description=\"Colour\" languagecode=\"1033\" /><displayname description=\"Farbe\" languagecode=\"1031\" /></displaynames>",
            StringComparison.Ordinal).Replace(
            "<LogicalName>test_name</LogicalName><DisplayMask>",
            "<LogicalName>test_name</LogicalName><displaynames><displayname description=\"Name\" languagecode=\"1033\" /></displaynames><DisplayMask>",
            StringComparison.Ordinal);
        customizations = With(customizations, "LocalizedName", "Thing", "Ding", "Chose");
        customizations = With(customizations, "LocalizedCollectionName", "Things", "Dinge");
        customizations = With(customizations, "LocalizedName", "Active Things", "Aktive Dinge");
        customizations = With(customizations, "label", "Red", "Rot");
        customizations = With(customizations, "label", "Blue", "Ultramarin");
        return new SolutionZip().With("customizations.xml", customizations).With("solution.xml", SolutionZip.Manifest(version)).Bytes();
    }

    private Task<ApiAnswer> ReadsAsync(int language) => server.SendAsync("PATCH", $"usersettingscollection({server.Test.Admin:D})", $$"""{ "uilanguageid": {{language}} }""");

    private async Task<JsonNode> TableAsync() => (await server.GetAsync("EntityDefinitions(LogicalName='test_thing')?$expand=Attributes")).Json;

    private static JsonNode Column(JsonNode table, string name) => table["Attributes"]!.AsArray().Single(column => (string)column!["LogicalName"]! == name)!;

    private static string Said(JsonNode? label) => (string)label!["UserLocalizedLabel"]!["Label"]!;

    private async Task<string> ColourAsync(Guid thing) =>
        (string)(await server.GetAsync($"test_things({thing:D})?$select=test_colour", ("Prefer", "odata.include-annotations=\"*\""))).Json["test_colour@OData.Community.Display.V1.FormattedValue"]!;

    private async Task<IEnumerable<string>> NamesAsync() => (await server.GetAsync($"test_things?fetchXml={Uri.EscapeDataString("<fetch><entity name='test_thing'><attribute name='test_name' /><order attribute='test_colour' /></entity></fetch>")}")).Value.Select(row => (string)row!["test_name"]!);
}
