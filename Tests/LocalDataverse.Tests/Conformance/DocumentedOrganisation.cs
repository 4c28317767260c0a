using System.Text.RegularExpressions;
using LocalDataverse.Tests.Files;
using LocalDataverse.Tests.WebApi;
using Xunit;

namespace LocalDataverse.Tests.Conformance;

/// <summary>The organisation that all cases share: the rows of ground.txt, which queries read and no case changes.</summary>
public sealed partial class DocumentedOrganisation : IAsyncLifetime
{
    private readonly ApiServer server = new();
    private readonly Dictionary<string, string> ground = [];

    public async ValueTask InitializeAsync()
    {
        await server.InitializeAsync();
        server.Test.ImportThings();
        server.Test.ImportFiles();
        ground["dop"] = Math.Max(4, Environment.ProcessorCount).ToString(System.Globalization.CultureInfo.InvariantCulture);
        ground["admin"] = server.Test.Admin.ToString("D");
        ground["unit"] = TestSeed.BusinessUnit.ToString("D");
        ground["currency"] = TestSeed.Currency.ToString("D");
        ground["seller"] = server.Test.Seller("seller").ToString("D");
        ground["nobody"] = server.Test.User("nobody").ToString("D");
        foreach (var step in CaseFile.Read(Path.Combine(CaseFile.Folder, "ground.txt")).Cases.SelectMany(one => one.Steps)) await RunAsync(step, ground);
    }

    public ValueTask DisposeAsync() => server.DisposeAsync();

    /// <summary>Runs a case; what one of its requests keeps, the later ones can name in braces.</summary>
    public async Task RunAsync(ConformanceCase one)
    {
        ArgumentNullException.ThrowIfNull(one);
        var kept = new Dictionary<string, string>(ground) { ["root"] = server.Root };
        foreach (var step in one.Steps) await RunAsync(step, kept);
    }

    private async Task RunAsync(ConformanceStep step, Dictionary<string, string> kept)
    {
        string Fill(string text) => Name().Replace(text, match => match.Groups[1].Value.StartsWith('x') && int.TryParse(match.Groups[1].ValueSpan[1..], out var times) ? new string('x', times) : kept.GetValueOrDefault(match.Groups[1].Value, match.Value));
        var (method, path, body) = (step.Method, Fill(step.Path), step.Body is null ? null : Fill(step.Body));
        if (method == "FETCH") (method, path, body) = ("GET", $"{path}{(path.Contains('?', StringComparison.Ordinal) ? '&' : '?')}fetchXml={Uri.EscapeDataString(body!.Trim())}", null);
        var headers = step.Headers.Where(header => header.Name != "As").Select(header => (header.Name, Fill(header.Value))).ToArray();
        var user = step.Headers.FirstOrDefault(header => header.Name == "As").Value is { } name ? $"{name}@example.com" : "admin@localhost";
        var answer = await server.SendAsync(method, path, body, user == "stranger@example.com" ? null : user, headers);
        foreach (var expected in step.Expectations) Expectation.Demand(answer, Fill(expected), kept);
    }

    [GeneratedRegex(@"\{([a-zA-Z][a-zA-Z0-9]*)\}")]
    private static partial Regex Name();
}
