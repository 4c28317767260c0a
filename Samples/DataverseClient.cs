using System.Globalization;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json.Nodes;

namespace CoachingExtensions.Samples;

/// <summary>The few calls of the Dataverse Web API that loading data needs, signed in as one user.</summary>
/// <param name="http">Reaches the organisation.</param>
/// <param name="user">As whom, by e-mail address.</param>
/// <param name="time">When it took place; null for now. Only a LocalDataverse that loads a history takes it.</param>
internal sealed class DataverseClient(HttpClient http, string user, DateTime? time = null)
{
    private const string Api = "api/data/v9.2/";

    /// <summary>The same organisation, signed in as somebody else (by e-mail address).</summary>
    public DataverseClient As(string email) => new(http, email, time);

    /// <summary>The same user at a time that has passed.</summary>
    public DataverseClient At(DateTime past) => new(http, user, past);

    public async Task<Guid> CreateAsync(string set, JsonObject row)
    {
        using var response = await SendAsync(HttpMethod.Post, set, row);
        var address = response.Headers.GetValues("OData-EntityId").Single();
        return Guid.Parse(address.AsSpan(address.LastIndexOf('(') + 1, 36));
    }

    /// <summary>Writes the row with this id, creating it when it is not there.</summary>
    public async Task UpsertAsync(string set, Guid id, JsonObject row) => (await SendAsync(HttpMethod.Patch, $"{set}({id:D})", row)).Dispose();

    /// <summary>Changes a row that must be there.</summary>
    public async Task UpdateAsync(string set, Guid id, JsonObject row) => (await SendAsync(HttpMethod.Patch, $"{set}({id:D})", row, mustExist: true)).Dispose();

    public async Task DeleteAsync(string set, Guid id) => (await SendAsync(HttpMethod.Delete, $"{set}({id:D})", null)).Dispose();

    /// <summary>Does several things in one change set: all of them happen or none.</summary>
    public async Task ChangeAsync(ChangeSet changes)
    {
        if (changes.IsEmpty) return;
        using var request = Request(HttpMethod.Post, "$batch");
        request.Content = changes.Content($"/{Api}");
        (await SendAsync(request)).Dispose();
    }

    /// <summary>Calls an action and returns its response properties.</summary>
    public async Task<JsonObject> CallAsync(string action, JsonObject parameters)
    {
        using var response = await SendAsync(HttpMethod.Post, action, parameters);
        var text = await response.Content.ReadAsStringAsync();
        return text.Length == 0 ? [] : JsonNode.Parse(text)!.AsObject();
    }

    public async Task<JsonObject> GetAsync(string path)
    {
        using var response = await SendAsync(HttpMethod.Get, path, null);
        return JsonNode.Parse(await response.Content.ReadAsStringAsync())!.AsObject();
    }

    /// <summary>All rows of a query, following <c>@odata.nextLink</c> to the last page.</summary>
    public async Task<List<JsonObject>> ListAsync(string query)
    {
        List<JsonObject> rows = [];
        for (var page = query; page is not null;)
        {
            var answer = await GetAsync(page);
            rows.AddRange(answer["value"]!.AsArray().Select(row => row!.AsObject()));
            page = answer["@odata.nextLink"]?.GetValue<string>();
        }
        return rows;
    }

    public async Task RelateAsync(string set, Guid id, string relationship, string relatedSet, Guid relatedId)
    {
        var reference = new JsonObject { ["@odata.id"] = new Uri(http.BaseAddress!, $"{Api}{relatedSet}({relatedId:D})").ToString() };
        (await SendAsync(HttpMethod.Post, $"{set}({id:D})/{relationship}/$ref", reference)).Dispose();
    }

    private async Task<HttpResponseMessage> SendAsync(HttpMethod method, string path, JsonObject? body, bool mustExist = false)
    {
        using var request = Request(method, path);
        if (mustExist) request.Headers.IfMatch.Add(EntityTagHeaderValue.Any);
        if (body is not null) request.Content = new StringContent(body.ToJsonString(), Encoding.UTF8, "application/json");
        return await SendAsync(request);
    }

    private HttpRequestMessage Request(HttpMethod method, string path)
    {
        var request = new HttpRequestMessage(method, path.Contains("://", StringComparison.Ordinal) ? path : Api + path);
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", user);
        if (time is { } past) request.Headers.Add("LocalDataverse-Time", past.ToString("yyyy-MM-ddTHH:mm:ssZ", CultureInfo.InvariantCulture));
        return request;
    }

    private async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request)
    {
        var response = await http.SendAsync(request);
        if (response.IsSuccessStatusCode) return response;
        var answer = await response.Content.ReadAsStringAsync();
        response.Dispose();
        throw new HttpRequestException(
            string.Create(CultureInfo.InvariantCulture, $"{request.Method} {request.RequestUri} as {user}: {(int)response.StatusCode} {Message(answer)}"), null, response.StatusCode);
    }

    private static string Message(string answer)
    {
        try
        {
            var error = JsonNode.Parse(answer)?["error"];
            return $"{error?["code"]} {error?["message"]}";
        }
        catch (System.Text.Json.JsonException)
        {
            return answer;
        }
    }
}
