using LocalDataverse.Tests.Pipeline;
using Xunit;

namespace LocalDataverse.Tests.WebApi;

/// <summary>Plug-ins registered over the Web API, as build pipelines do: https://learn.microsoft.com/power-apps/developer/data-platform/webapi/reference/pluginassembly</summary>
public sealed class RegistrationTests : IAsyncLifetime
{
    private readonly ApiServer server = new();

    public async ValueTask InitializeAsync()
    {
        await server.InitializeAsync();
        UploadedAssembly.Forget(server.Test);
    }

    public ValueTask DisposeAsync() => server.DisposeAsync();

    [Fact]
    public async Task An_assembly_that_is_uploaded_and_registered_runs()
    {
        await RegisterAsync();

        await server.CreateAsync("accounts", """{"name":"Contoso"}""");

        Assert.Equal("Create 40 depth 1", server.Test.Notes().Single());
    }

    [Fact]
    public async Task An_update_of_the_content_runs_from_the_next_request_on()
    {
        var assembly = await RegisterAsync();

        var answer = await server.SendAsync("PATCH", $"pluginassemblies({assembly})", $$"""{"content":"{{UploadedAssembly.Changed}}"}""");
        await server.CreateAsync("accounts", """{"name":"Contoso"}""");

        Assert.Equal(204, (int)answer.Status);
        Assert.Equal("Create 40 DEPTH 1", server.Test.Notes().Single());
    }

    [Fact]
    public async Task A_content_that_is_refused_leaves_the_one_that_runs()
    {
        var assembly = await RegisterAsync();

        var answer = await server.SendAsync("PATCH", $"pluginassemblies({assembly})", """{"content":"AQID"}""");
        await server.CreateAsync("accounts", """{"name":"Contoso"}""");

        Assert.Equal((400, "0x8004024e"), ((int)answer.Status, answer.Code));
        Assert.Equal("Create 40 depth 1", server.Test.Notes().Single());
    }

    [Fact]
    public async Task Who_is_no_administrator_uploads_nothing()
    {
        var answer = await server.SendAsync("POST", "pluginassemblies", $$"""{"content":"{{UploadedAssembly.Content}}"}""", server.User("plain"));

        Assert.Equal(403, (int)answer.Status);
        Assert.Empty(server.Test.Rows("pluginassembly"));
    }

    /// <summary>https://learn.microsoft.com/power-apps/developer/data-platform/org-service/use-createmultiple-updatemultiple#table-support</summary>
    [Theory]
    [InlineData("account", "CreateMultiple", 1)]
    [InlineData("account", "UpdateMultiple", 1)]
    [InlineData("account", "Win", 0)]
    [InlineData("opportunity", "Win", 1)]
    [InlineData("businessunit", "Assign", 0)]
    public async Task The_rows_of_message_filters_say_which_messages_a_table_has(string table, string message, int expected) =>
        Assert.Equal(expected, (await server.GetAsync($"sdkmessagefilters?$select=sdkmessagefilterid&$filter=sdkmessageid/name eq '{message}' and primaryobjecttypecode eq '{table}'")).Value.Count);

    [Fact]
    public async Task A_table_that_is_imported_has_its_messages_and_takes_them_along()
    {
        server.Test.ImportThings();
        const string Filters = "sdkmessagefilters?$filter=primaryobjecttypecode eq 'test_thing'";
        Assert.NotEmpty((await server.GetAsync(Filters)).Value);

        server.Test.Service.Delete("solution", UploadedAssembly.Id(server.Test, "solution", "uniquename", "test"));

        Assert.Empty((await server.GetAsync(Filters)).Value);
    }

    private async Task<Guid> RegisterAsync()
    {
        var assembly = await server.CreateAsync("pluginassemblies", $$"""{"content":"{{UploadedAssembly.Content}}"}""");
        var type = await server.CreateAsync("plugintypes", $$"""{"typename":"{{UploadedAssembly.Recorder}}","name":"Recorder","friendlyname":"Recorder","pluginassemblyid@odata.bind":"/pluginassemblies({{assembly}})"}""");
        var message = UploadedAssembly.Id(server.Test, "sdkmessage", "name", "Create");
        var filter = (string)(await server.GetAsync("sdkmessagefilters?$filter=sdkmessageid/name eq 'Create' and primaryobjecttypecode eq 'account'")).Value.Single()!["sdkmessagefilterid"]!;
        await server.CreateAsync("sdkmessageprocessingsteps", $$"""
            {"name":"Notes","stage":40,"mode":0,"rank":1,"eventhandler_plugintype@odata.bind":"/plugintypes({{type}})","sdkmessageid@odata.bind":"/sdkmessages({{message}})","sdkmessagefilterid@odata.bind":"/sdkmessagefilters({{filter}})"}
            """);
        return assembly;
    }
}
