using System.Text.Json.Nodes;
using LocalDataverse.Tests.WebApi;
using Microsoft.Data.Sqlite;
using Xunit;

namespace LocalDataverse.Tests.Import.Lifecycle;

/// <summary>An organisation behind its Web API, a solution in two versions, and what a customer has beside it.</summary>
public abstract class LifecycleTest : IAsyncLifetime
{
    private const string Old = """<attribute PhysicalName="test_old"><Type>nvarchar</Type><LogicalName>test_old</LogicalName><MaxLength>100</MaxLength><IsCustomField>1</IsCustomField></attribute>""";
    private const string OnAccount = """<Entity><Name>Account</Name><EntityInfo><entity Name="Account" unmodified="1"><attributes><attribute PhysicalName="test_rank"><Type>nvarchar</Type><LogicalName>test_rank</LogicalName><MaxLength>100</MaxLength><IsCustomField>1</IsCustomField></attribute></attributes></entity></EntityInfo></Entity>""";
    private const string Resource = """<WebResources><WebResource><WebResourceId>{33333333-3333-4333-8333-333333333333}</WebResourceId><Name>test_/old.js</Name><DisplayName>Old</DisplayName><WebResourceType>3</WebResourceType><FileName>/WebResources/old</FileName></WebResource></WebResources>""";

    internal ApiServer Server { get; } = new();

    public ValueTask InitializeAsync() => Server.InitializeAsync();

    public async ValueTask DisposeAsync()
    {
        await Server.DisposeAsync();
        GC.SuppressFinalize(this);
    }

    /// <summary>The first version: with a column, a column on accounts and a script that the second no longer has.</summary>
    internal static SolutionZip First(string version = "1.0.0.0") => new SolutionZip()
        .With("solution.xml", SolutionZip.Manifest(version))
        .With("WebResources/old", "alert(1)")
        .With("customizations.xml", SolutionZip.Customizations
            .Replace("</attributes>", Old + "</attributes>", StringComparison.Ordinal)
            .Replace("</Entities>", OnAccount + "</Entities>", StringComparison.Ordinal)
            .Replace("</ImportExportXml>", Resource + "</ImportExportXml>", StringComparison.Ordinal));

    /// <summary>The second version: with a column of its own.</summary>
    internal static SolutionZip Second(string version = "1.1.0.0") => new SolutionZip()
        .With("solution.xml", SolutionZip.Manifest(version))
        .With("customizations.xml", SolutionZip.Customizations.Replace("</attributes>", Old.Replace("test_old", "test_new", StringComparison.Ordinal) + "</attributes>", StringComparison.Ordinal));

    internal Task<ApiAnswer> ImportAsync(SolutionZip zip, string message = "ImportSolution", bool holding = false)
    {
        var body = new JsonObject { ["CustomizationFile"] = Convert.ToBase64String(zip.Bytes()) };
        if (holding) body["HoldingSolution"] = true;
        return Server.SendAsync("POST", message, body.ToJsonString());
    }

    internal Task<ApiAnswer> PromoteAsync(string message = "DeleteAndPromote") => Server.SendAsync("POST", message, """{"UniqueName":"test"}""");

    internal async Task ImportedAsync(SolutionZip zip, string message = "ImportSolution", bool holding = false) => Succeeded(await ImportAsync(zip, message, holding));

    internal async Task<ApiAnswer> UninstallAsync(string uniqueName = "test")
    {
        var solution = Assert.Single((await Server.GetAsync($"solutions?$select=solutionid&$filter=uniquename eq '{uniqueName}'")).Value);
        return await Server.SendAsync("DELETE", $"solutions({solution!["solutionid"]})");
    }

    internal async Task<IReadOnlyList<string>> SolutionsAsync() =>
        [.. (await Server.GetAsync("solutions?$select=uniquename,version&$orderby=uniquename&$filter=startswith(uniquename,'test')")).Value.Select(row => $"{row!["uniquename"]} {row["version"]}")];

    internal async Task<bool> HasColumnAsync(string table, string column) =>
        (await Server.GetAsync($"EntityDefinitions(LogicalName='{table}')/Attributes?$select=LogicalName")).Value.Any(attribute => (string?)attribute!["LogicalName"] == column);

    internal static void Succeeded(ApiAnswer answer) => Assert.True((int)answer.Status < 300, answer.Text);

    internal static void Refused(ApiAnswer answer, string code, string said)
    {
        Assert.Equal(code, (string?)answer.Json["error"]!["code"]);
        Assert.Contains(said, (string?)answer.Json["error"]!["message"], StringComparison.Ordinal);
    }

    /// <summary>Everything in the data file, as text: tables, definitions and rows. What only counts is left out.</summary>
    internal List<string> Everything(params string[] exceptTables) => Everything(Server.Test, exceptTables);

    /// <summary>The same of another organisation.</summary>
    internal static List<string> Everything(TestOrganization organization, params string[] exceptTables)
    {
        using var connection = organization.Organization.Database.OpenReader();
        List<string> all = [];
        foreach (var table in Names(connection).Where(table => table is not "$counter" and not "$part" and not "$change" and not "$catalogue" && !exceptTables.Contains(table))) all.AddRange(Rows(connection, table));
        return all;
    }

    private static List<string> Names(SqliteConnection connection)
    {
        using var command = connection.CreateCommand();
        command.CommandText = "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite%' ORDER BY name";
        using var reader = command.ExecuteReader();
        List<string> names = [];
        while (reader.Read()) names.Add(reader.GetString(0));
        return names;
    }

    private static List<string> Rows(SqliteConnection connection, string table)
    {
        using var command = connection.CreateCommand();
        command.CommandText = $"SELECT * FROM \"{table}\"";
        using var reader = command.ExecuteReader();
        List<string> rows = [$"{table}: {string.Join(", ", Enumerable.Range(0, reader.FieldCount).Select(reader.GetName).Order(StringComparer.Ordinal))}"];
        while (reader.Read())
        {
            rows.Add($"{table}: {string.Join(" | ", Enumerable.Range(0, reader.FieldCount).Where(i => table != "$metadata" || reader.GetName(i) != "version").OrderBy(reader.GetName, StringComparer.Ordinal).Select(i => $"{reader.GetName(i)}={reader.GetValue(i)}"))}");
        }

        rows.Sort(StringComparer.Ordinal);
        return rows;
    }
}
