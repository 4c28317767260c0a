using System.Net.Http.Headers;
using System.Text;
using CoachingExtensions.Verify.SignIn;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace CoachingExtensions.Verify.Web;

/// <summary>The calls of the Dataverse Web API that the check needs, signed in, as the caller or on behalf of somebody.</summary>
internal sealed class DataverseApi(HttpClient http, ISignIn signIn, OnBehalfOf? somebody = null)
{
    private const string Api = "api/data/v9.2/";

    /// <summary>The same organisation with the rights of somebody else.</summary>
    public DataverseApi For(OnBehalfOf person) => new(http, signIn, person);

    public async Task<JObject> GetAsync(string path)
    {
        using var response = await SendAsync(HttpMethod.Get, path, null);
        return await ReadAsync(response);
    }

    /// <summary>Null when there is no such thing.</summary>
    public async Task<JObject?> FindAsync(string path)
    {
        try
        {
            return await GetAsync(path);
        }
        catch (ApiException missing) when (missing.IsNotFound)
        {
            return null;
        }
    }

    /// <summary>All rows of a query: <c>@odata.nextLink</c> is followed to the last page.</summary>
    public async Task<List<JObject>> ListAsync(string query)
    {
        List<JObject> rows = [];
        for (var page = query; page is not null;)
        {
            var answer = await GetAsync(page);
            rows.AddRange(answer.Rows("value"));
            page = answer.Value<string>("@odata.nextLink");
        }

        return rows;
    }

    /// <summary>The rows that have one of these values in a column, asked for in portions: a condition for each, and Dataverse takes 500.</summary>
    /// <param name="query">Set and options, without $filter.</param>
    /// <param name="column">The column.</param>
    /// <param name="literals">The values as they are written in a filter.</param>
    /// <param name="portion">How many are asked for at once.</param>
    public async Task<List<JObject>> ListAsync(string query, string column, IEnumerable<string> literals, int portion = 25)
    {
        List<JObject> rows = [];
        foreach (var some in literals.Distinct(StringComparer.OrdinalIgnoreCase).Chunk(portion))
        {
            var filter = string.Join(" or ", some.Select(value => $"{column} eq {value}"));
            rows.AddRange(await ListAsync($"{query}{(query.Contains('?', StringComparison.Ordinal) ? '&' : '?')}$filter={Uri.EscapeDataString(filter)}"));
        }

        return rows;
    }

    public async Task<Guid> CreateAsync(string set, JObject row)
    {
        using var response = await SendAsync(HttpMethod.Post, set, row);
        var address = response.Headers.GetValues("OData-EntityId").Single();
        return Guid.Parse(address.AsSpan(address.LastIndexOf('(') + 1, 36));
    }

    /// <summary>Changes a row that must be there.</summary>
    public async Task UpdateAsync(string set, Guid id, JObject row) => (await SendAsync(HttpMethod.Patch, $"{set}({id:D})", row)).Dispose();

    public async Task DeleteAsync(string set, Guid id) => (await SendAsync(HttpMethod.Delete, $"{set}({id:D})", null)).Dispose();

    /// <summary>Calls an action and returns what it answers.</summary>
    public async Task<JObject> CallAsync(string action, JObject parameters)
    {
        using var response = await SendAsync(HttpMethod.Post, action, parameters);
        return await ReadAsync(response);
    }

    private async Task<HttpResponseMessage> SendAsync(HttpMethod method, string path, JObject? body)
    {
        using var request = new HttpRequestMessage(method, path.Contains("://", StringComparison.Ordinal) ? path : Api + path);
        request.Headers.Authorization = await signIn.SignAsync();
        request.Headers.Accept.Add(new MediaTypeWithQualityHeaderValue("application/json"));
        request.Headers.Add("OData-Version", "4.0");
        request.Headers.Add("OData-MaxVersion", "4.0");
        if (somebody is not null) request.Headers.Add(somebody.Header, somebody.Id.ToString("D"));
        // A PATCH without it would create what is not there.
        if (method == HttpMethod.Patch) request.Headers.IfMatch.Add(EntityTagHeaderValue.Any);
        if (body is not null) request.Content = new StringContent(body.ToString(Formatting.None), Encoding.UTF8, "application/json");
        var response = await http.SendAsync(request);
        if (response.IsSuccessStatusCode) return response;
        using (response) throw Problem($"{method} {Shortened(path)}", response, await response.Content.ReadAsStringAsync());
    }

    private static ApiException Problem(string request, HttpResponseMessage response, string answer)
    {
        try
        {
            if (JToken.Parse(answer) is JObject json && json["error"] is JObject error)
                return new ApiException(request, response.StatusCode, error.Value<string>("code"), error.Value<string>("message") ?? "");
        }
        catch (JsonReaderException)
        {
            // A gateway answers in HTML or not at all: its status says what there is to say.
        }

        return new ApiException(request, response.StatusCode, null, response.ReasonPhrase ?? "");
    }

    private static string Shortened(string path) => path.IndexOf('?', StringComparison.Ordinal) is > 0 and var cut ? path[..cut] : path;

    private static async Task<JObject> ReadAsync(HttpResponseMessage response)
    {
        var text = await response.Content.ReadAsStringAsync();
        if (text.Length == 0) return [];
        using var reader = new JsonTextReader(new StringReader(text)) { DateParseHandling = DateParseHandling.None, FloatParseHandling = FloatParseHandling.Decimal };
        return await JObject.LoadAsync(reader);
    }
}
