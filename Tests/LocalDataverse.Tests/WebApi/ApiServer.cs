using System.Net.Http.Headers;
using System.Net;
using System.Text.Json.Nodes;
using System.Text;
using LocalDataverse.WebApi.Hosting;
using Microsoft.AspNetCore.Builder;
using Xunit;

namespace LocalDataverse.Tests.WebApi;

/// <summary>A running server with an organisation of its own, and short words for requests to it.</summary>
public sealed class ApiServer : IAsyncLifetime
{
    private readonly TestOrganization organization;
    private WebApplication? app;
    private HttpClient? http;

    public ApiServer() => organization = new();

    internal ApiServer(TimeProvider clock) => organization = new(clock);

    internal TestOrganization Test => organization;

    public HttpClient Http => http!;

    public string Address => app!.Urls.Single();

    public string Root => $"{Address}/api/data/v9.2/";

    public async ValueTask InitializeAsync()
    {
        app = Server.Build(organization.Organization, "http://127.0.0.1:0");
        await app.StartAsync();
        http = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false });
    }

    public async ValueTask DisposeAsync()
    {
        http?.Dispose();
        if (app is not null) await app.DisposeAsync();
        organization.Dispose();
    }

    public async Task<ApiAnswer> SendAsync(string method, string path, string? body = null, string? user = "admin@localhost", params (string Name, string Value)[] headers)
    {
        using var request = new HttpRequestMessage(new HttpMethod(method), path.StartsWith('/') ? Address + path : path.StartsWith("http", StringComparison.Ordinal) ? path : Root + path);
        if (user is not null) request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", user);
        if (body is not null)
        {
            request.Content = new StringContent(body, Encoding.UTF8);
            request.Content.Headers.ContentType = MediaTypeHeaderValue.Parse(headers.FirstOrDefault(header => header.Name == "Content-Type").Value ?? "application/json");
        }

        foreach (var (name, value) in headers.Where(header => header.Name != "Content-Type"))
        {
            if (!request.Headers.TryAddWithoutValidation(name, value)) request.Content?.Headers.TryAddWithoutValidation(name, value);
        }

        using var response = await Http.SendAsync(request, TestContext.Current.CancellationToken);
        var text = await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        var all = response.Headers.Concat(response.Content.Headers).ToDictionary(header => header.Key, header => string.Join(", ", header.Value), StringComparer.OrdinalIgnoreCase);
        return new ApiAnswer(response.StatusCode, text, all);
    }

    public Task<ApiAnswer> GetAsync(string path, params (string Name, string Value)[] headers) => SendAsync("GET", path, headers: headers);

    /// <summary>Creates a row and gives its id.</summary>
    public async Task<Guid> CreateAsync(string set, string row) => (await SendAsync("POST", set, row)).Id;

    /// <summary>A user who can sign in, without a role.</summary>
    public string User(string name)
    {
        organization.User(name);
        return $"{name}@example.com";
    }
}

public sealed record ApiAnswer(HttpStatusCode Status, string Text, IReadOnlyDictionary<string, string> Headers)
{
    public JsonNode Json => JsonNode.Parse(Text)!;

    public JsonArray Value => Json["value"]!.AsArray();

    public Guid Id => Headers.TryGetValue("OData-EntityId", out var address) ? Guid.Parse(address.AsSpan(address.LastIndexOf('(') + 1, 36)) : throw new InvalidOperationException($"{Status}: {Text}");

    public string? Code => (string?)Json["error"]?["code"];

    public string? Message => (string?)Json["error"]?["message"];

    public string[] Names(string property = "name") => [.. Value.Select(row => (string)row![property]!)];
}
