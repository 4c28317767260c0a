using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json.Nodes;
using CoachingExtensions.Tests.Pipeline;
using LocalDataverse.WebApi.Hosting;
using Microsoft.AspNetCore.Builder;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace CoachingExtensions.Tests.Attacks;

/// <summary>What the Web API said.</summary>
internal sealed record Answer(HttpStatusCode Status, string Text, string? Location)
{
    public bool IsSuccess => (int)Status < 400;

    /// <summary>The platform's number of the refusal.</summary>
    public string? Code => IsSuccess ? null : (string?)JsonNode.Parse(Text)?["error"]?["code"];
}

/// <summary>The Web API before an organisation, and whom it takes for whom.</summary>
internal sealed class Api(TestOrganisation organisation) : IAsyncDisposable
{
    private readonly Dictionary<Guid, string> addresses = [];
    private WebApplication? app;
    private HttpClient? http;

    public async Task Start()
    {
        app = Server.Build(organisation.Organization, "http://127.0.0.1:0");
        await app.StartAsync();
        http = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false }) { BaseAddress = new Uri($"{app.Urls.Single()}/api/data/v9.2/") };
    }

    public async ValueTask DisposeAsync()
    {
        http?.Dispose();
        if (app is not null) await app.DisposeAsync();
    }

    public async Task<Answer> Send(Person who, string method, string path, JsonNode? body, params (string Name, string Value)[] headers)
    {
        using var request = new HttpRequestMessage(new HttpMethod(method), path);
        foreach (var (name, value) in headers) request.Headers.Add(name, value);
        if (body is not null) request.Content = new StringContent(body.ToJsonString(), Encoding.UTF8, "application/json");
        return await Send(who, request);
    }

    public async Task<Answer> Batch(Person who, bool inChangeSet, string method, string path, JsonNode? body)
    {
        var inner = $"{method} {http!.BaseAddress}{path} HTTP/1.1\r\nContent-Type: application/json\r\n\r\n{body?.ToJsonString()}\r\n";
        var text = inChangeSet
            ? $"--b\r\nContent-Type: multipart/mixed; boundary=c\r\n\r\n--c\r\nContent-Type: application/http\r\nContent-Transfer-Encoding: binary\r\nContent-ID: 1\r\n\r\n{inner}--c--\r\n--b--\r\n"
            : $"--b\r\nContent-Type: application/http\r\nContent-Transfer-Encoding: binary\r\n\r\n{inner}--b--\r\n";
        using var request = new HttpRequestMessage(HttpMethod.Post, "$batch");
        request.Content = new StringContent(text, Encoding.UTF8);
        request.Content.Headers.ContentType = MediaTypeHeaderValue.Parse("multipart/mixed; boundary=b");
        return await Send(who, request);
    }

    /// <summary>The organisation service as somebody has it over SOAP.</summary>
    public SoapClient Soap(Person who, Guid onBehalfOf = default) => new(http!, app!.Urls.Single(), AddressOf(who)) { CallerId = onBehalfOf };

    private async Task<Answer> Send(Person who, HttpRequestMessage request)
    {
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", AddressOf(who));
        using var response = await http!.SendAsync(request, TestContext.Current.CancellationToken);
        return new Answer(
            response.StatusCode,
            await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken),
            response.Headers.TryGetValues("OData-EntityId", out var values) ? values.First() : null);
    }

    private string AddressOf(Person who)
    {
        if (addresses.TryGetValue(who.Id, out var known)) return known;
        return addresses[who.Id] = organisation.Admin.Retrieve("systemuser", who.Id, new ColumnSet("internalemailaddress")).GetAttributeValue<string>("internalemailaddress");
    }
}
