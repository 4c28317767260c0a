using System.Diagnostics;
using System.Net.Http.Headers;
using System.Text.Json.Nodes;
using CoachingExtensions.Tests;
using CoachingExtensions.Tests.Questions;

namespace CoachingExtensions.Benchmarks;

/// <summary>Asks many questions that nobody thought of, each in three languages, and says where the answers are not the same.</summary>
internal static class SameQuestions
{
    private const int Seed = 20260318;
    private const int Deals = 400;
    private const int Questions = 1000;

    public static async Task<bool> AskAsync(string folder)
    {
        await using var server = await LocalServer.OpenAsync(Path.Combine(folder, "questions.db"));
        var soap = new SoapClient(server.Http, server.Http.BaseAddress!.GetLeftPart(UriPartial.Authority), LocalServer.AdminEmail);
        var watch = Stopwatch.StartNew();
        var (rows, differences) = await SameAnswers.Compare(soap, address => AskAsync(server.Http, address), Seed, Deals, Questions);
        Console.WriteLine($"{Questions} questions about {Deals} deals, each in QueryExpression, FetchXML and OData and evaluated in plain C#: {rows} rows, {differences.Count} answers that differ, {watch.Elapsed.TotalSeconds:0} s");
        foreach (var difference in differences) Console.WriteLine(difference);
        return differences.Count == 0;
    }

    private static async Task<IReadOnlyList<Guid>> AskAsync(HttpClient http, string address)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "api/data/v9.2/" + address);
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", LocalServer.AdminEmail);
        using var response = await http.SendAsync(request);
        var text = await response.Content.ReadAsStringAsync();
        if (!response.IsSuccessStatusCode) throw new InvalidOperationException($"{text}: {address}");
        return [.. JsonNode.Parse(text)!["value"]!.AsArray().Select(row => (Guid)row!["opportunityid"]!)];
    }
}
