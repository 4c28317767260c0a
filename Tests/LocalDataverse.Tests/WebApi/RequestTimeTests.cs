using LocalDataverse.WebApi.Hosting;
using Xunit;

namespace LocalDataverse.Tests.WebApi;

/// <summary>A server that was started with --history takes the time of a request from it; any other refuses that.</summary>
public sealed class RequestTimeTests : IAsyncLifetime
{
    private const string Past = "2025-12-02T08:00:00Z";

    private readonly ApiServer history = new(new RequestClock());
    private readonly ApiServer usual = new();

    public async ValueTask InitializeAsync()
    {
        await history.InitializeAsync();
        await usual.InitializeAsync();
    }

    public async ValueTask DisposeAsync()
    {
        await history.DisposeAsync();
        await usual.DisposeAsync();
    }

    private static Task<ApiAnswer> CreateAsync(ApiServer server, string time) =>
        server.SendAsync("POST", "accounts", """{ "name": "Northwind" }""", headers: ("LocalDataverse-Time", time));

    private async Task<string> CreatedOnAsync(Guid account) => (string)(await history.GetAsync($"accounts({account})?$select=createdon")).Json["createdon"]!;

    [Fact]
    public async Task A_row_is_made_when_its_request_says() =>
        Assert.Equal(Past, await CreatedOnAsync((await CreateAsync(history, Past)).Id));

    [Fact]
    public async Task The_next_request_takes_place_now_again()
    {
        await CreateAsync(history, Past);

        var createdOn = await CreatedOnAsync(await history.CreateAsync("accounts", """{ "name": "Contoso" }"""));

        Assert.True(DateTime.Parse(createdOn, System.Globalization.CultureInfo.InvariantCulture) > DateTime.Now.AddMinutes(-5), createdOn);
    }

    [Fact]
    public async Task A_change_set_takes_place_at_one_time()
    {
        await Batch.SendAsync(history, [Batch.ChangeSet(Batch.Request("POST", "accounts", """{ "name": "Northwind" }""", "1"))], ("LocalDataverse-Time", Past));

        Assert.Equal(Past, (string)(await history.GetAsync("accounts?$select=createdon")).Value.Single()!["createdon"]!);
    }

    [Theory]
    [InlineData("2999-01-01T00:00:00Z", "still to come")]
    [InlineData("last week", "no time")]
    public async Task What_has_not_been_and_what_is_no_time_is_refused(string time, string words) =>
        Assert.Contains(words, (await CreateAsync(history, time)).Message, StringComparison.Ordinal);

    [Fact]
    public async Task A_server_without_history_refuses_it_and_says_how() => Assert.Contains("--history", (await CreateAsync(usual, Past)).Message, StringComparison.Ordinal);
}
