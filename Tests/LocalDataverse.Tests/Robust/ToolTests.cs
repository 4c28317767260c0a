using System.Text.Json;
using CoachingExtensions.Tests;
using CoachingExtensions.Tests.Robust;
using LocalDataverse.Tests.Import;
using Microsoft.Xrm.Sdk;
using Xunit;

namespace LocalDataverse.Tests.Robust;

/// <summary>LocalDataverse on its own: as a program, and inside of somebody's tests.</summary>
public sealed class ToolTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("localdataverse-tool-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public async Task Started_alone_with_a_zip_and_users_it_is_used_by_them_and_starting_again_changes_nothing()
    {
        var (zip, users, data) = (Path.Combine(folder, "things.zip"), Path.Combine(folder, "users.json"), Path.Combine(folder, "org.db"));
        await File.WriteAllBytesAsync(zip, new SolutionZip().Bytes(), TestContext.Current.CancellationToken);
        await File.WriteAllTextAsync(users, """[{ "email": "reader@example.com", "name": "Thing Reader", "roles": ["Thing User"] }, { "email": "north@example.com", "businessUnit": "North", "roles": ["Thing User"] }]""", TestContext.Current.CancellationToken);
        for (var start = 0; start < 2; start++)
        {
            await using var server = await ServerProcess.StartAsync("--data", data, "--import", zip, "--users", users);

            Assert.Equal(204, (await server.SendAsync("POST", "test_things", $$"""{"test_name":"Thing {{start}}"}""")).Status);
            Assert.Equal(200, (await server.SendAsync("GET", "test_things?$select=test_name", user: "reader@example.com")).Status);
            Assert.Equal(403, (await server.SendAsync("POST", "test_things", """{"test_name":"x"}""", user: "reader@example.com")).Status);
            var (_, text) = await server.SendAsync("GET", "systemusers?$select=fullname&$filter=endswith(internalemailaddress,'@example.com')&$expand=systemuserroles_association($select=name),businessunitid($select=name)&$orderby=internalemailaddress");
            using var json = JsonDocument.Parse(text);
            Assert.Equal(["north: Thing User in North", "Thing Reader: Thing User in " + json.RootElement.GetProperty("value")[1].GetProperty("businessunitid").GetProperty("name").GetString()], json.RootElement.GetProperty("value").EnumerateArray().Select(user =>
                $"{user.GetProperty("fullname").GetString()}: {string.Join(", ", user.GetProperty("systemuserroles_association").EnumerateArray().Select(role => role.GetProperty("name").GetString()))} in {user.GetProperty("businessunitid").GetProperty("name").GetString()}"));
        }
    }

    [Theory]
    [InlineData("not json", "no list of users")]
    [InlineData("""[{ "name": "x" }]""", "no email")]
    [InlineData("""[{ "email": "a@example.com", "roles": ["Nobody's Role"] }]""", "Nobody's Role")]
    [InlineData("""[{ "mail": "a@example.com" }]""", "mail")]
    public async Task What_is_wrong_with_the_file_of_users_is_said_and_nothing_starts(string content, string said)
    {
        var users = Path.Combine(folder, "users.json");
        await File.WriteAllTextAsync(users, content, TestContext.Current.CancellationToken);

        var error = await Assert.ThrowsAsync<InvalidOperationException>(() => ServerProcess.StartAsync("--data", Path.Combine(folder, "org.db"), "--users", users));

        Assert.Contains(said, error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_thread_of_a_plug_in_that_throws_is_told_and_the_server_goes_on()
    {
        using var test = new TestOrganization();
        test.Step("ThreadThrower", "Create", "account", 40);
        await using var server = await ServerProcess.StartAsync("--data", test.File);

        var created = await server.SendAsync("POST", "accounts", """{"name":"x"}""", user: "admin@localhost");
        var next = await server.SendAsync("GET", "accounts?$select=name", user: "admin@localhost");

        Assert.Equal((204, 200), (created.Status, next.Status));
        Assert.Contains("nobody catches this", await server.SaidWithAsync("nobody catches this"), StringComparison.Ordinal);
    }

    /// <summary>The ten lines that for-plug-in-developers.md shows.</summary>
    [Fact]
    public void Inside_of_somebodys_tests_an_organisation_is_an_object()
    {
        using var organization = Organization.Open(new OrganizationOptions { DataFile = Path.Combine(folder, "inside.db") });
        var service = organization.ServiceFor(organization.FirstAdministrator);
        service.Execute(new OrganizationRequest("ImportSolution") { ["CustomizationFile"] = new SolutionZip().Bytes() });

        Assert.NotEqual(Guid.Empty, service.Create(new Entity("test_thing") { ["test_name"] = "One" }));
    }

    [Fact]
    public void Packed_as_a_tool_it_has_its_command_and_everything_it_needs()
    {
        var project = File.ReadAllText(Path.Combine(Repository.Root, "LocalDataverse", "LocalDataverse.csproj"));

        Assert.Contains("<PackAsTool>true</PackAsTool>", project, StringComparison.Ordinal);
        Assert.Contains("<ToolCommandName>localdataverse</ToolCommandName>", project, StringComparison.Ordinal);
    }
}
