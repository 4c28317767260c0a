using System.Net.Http.Headers;
using CoachingExtensions.Tests;

namespace CoachingExtensions.Benchmarks;

/// <summary>A start with the database of the sample organisation: until the server answers, and until the first list of deals is there.</summary>
internal static class Starting
{
    private const int Starts = 5;

    public static async Task MeasureAsync(string dataFile, Report report)
    {
        var (answers, page) = (new Timings(), new Timings());
        for (var start = 0; start < Starts; start++)
        {
            LocalServer? server = null;
            await page.TimeAsync(async () =>
            {
                await answers.TimeAsync(async () => server = await LocalServer.OpenAsync(dataFile));
                await FirstPageAsync(server!);
            });
            await server!.DisposeAsync();
        }
        report.Add("Start with a database that exists, until it answers", answers);
        report.Add("The same, until the first page is there", page);
    }

    // What a browser asks for until the app shows its list of opportunities, one after the other.
    private static async Task FirstPageAsync(LocalServer server)
    {
        foreach (var file in new[] { "main.aspx", "_shell/shell.js", "_shell/shell.css", "_shell/ClientGlobalContext.js" }) await FileAsync(server, file);
        var admin = server.Admin;
        await admin.GetAsync("WhoAmI");
        await admin.ListAsync("appmodules?$select=appmoduleid,name,uniquename,description&$orderby=name");
        await admin.ListAsync("sitemaps?$select=sitemapxml");
        await admin.GetAsync("EntityDefinitions?$select=LogicalName,EntitySetName,PrimaryIdAttribute,PrimaryNameAttribute,DisplayName,DisplayCollectionName");
        await admin.GetAsync("EntityDefinitions(LogicalName='opportunity')?$expand=Attributes,OneToManyRelationships,ManyToOneRelationships");
        var view = (await admin.ListAsync("savedqueries?$select=name,fetchxml,layoutxml&$filter=returnedtypecode eq 'opportunity' and querytype eq 0")).First(row => row["name"]!.GetValue<string>() == "Open Opportunities");
        await admin.ListAsync($"opportunities?fetchXml={Uri.EscapeDataString(view["fetchxml"]!.GetValue<string>())}");
    }

    private static async Task FileAsync(LocalServer server, string path)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, path);
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", LocalServer.AdminEmail);
        using var response = await server.Http.SendAsync(request);
        await response.EnsureSuccessStatusCode().Content.ReadAsByteArrayAsync();
    }
}
