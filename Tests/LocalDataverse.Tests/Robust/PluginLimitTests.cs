using System.Diagnostics;
using System.Net;
using LocalDataverse.Pipeline;
using LocalDataverse.Tests.WebApi;
using Xunit;

namespace LocalDataverse.Tests.Robust;

public sealed class PluginLimitTests
{
    [Theory]
    [InlineData("loops", 20)]
    [InlineData("sleeps", 40)]
    [InlineData("asks", 20)]
    [InlineData("ignores", 40)]
    public async Task A_plug_in_that_does_not_come_back_is_given_up_and_the_next_write_works_and_it_does_nothing_when_it_comes_back(string how, int stage)
    {
        await using var server = new ApiServer();
        await server.InitializeAsync();
        server.Test.Step("Looper", "Update", "account", stage, how, filter: "fax");
        var account = await server.CreateAsync("accounts", """{"name":"Kept"}""");
        server.Test.Organization.LongestOperation = TimeSpan.FromSeconds(1);
        var watch = Stopwatch.StartNew();

        var answer = await server.SendAsync("PATCH", $"accounts({account})", """{"fax":"1","name":"Lost"}""");

        Assert.Equal((HttpStatusCode.RequestTimeout, "0x80044151"), (answer.Status, answer.Code));
        Assert.InRange(watch.Elapsed, TimeSpan.FromSeconds(0.9), TimeSpan.FromSeconds(5.5));
        server.Test.Organization.LongestOperation = OperationLimit.TwoMinutes;
        Assert.Equal(HttpStatusCode.NoContent, (await server.SendAsync("PATCH", $"accounts({account})", """{"telephone1":"2"}""")).Status);
        // Until the plug-in has come back.
        while (watch.Elapsed < TimeSpan.FromSeconds(7)) await Task.Delay(100, TestContext.Current.CancellationToken);
        Assert.Empty(server.Test.Notes());
        Assert.Equal("Kept", server.Test.Retrieve("account", account)["name"]);
    }

    [Fact]
    public async Task After_one_was_given_up_plug_ins_start_again_with_nothing_kept()
    {
        await using var server = new ApiServer();
        await server.InitializeAsync();
        server.Test.Step("RunCounter", "Create", "account", 40);
        server.Test.Step("Looper", "Create", "contact", 40, "loops");
        server.Test.Create("account", ("name", "1"));
        server.Test.Create("account", ("name", "2"));
        server.Test.Organization.LongestOperation = TimeSpan.FromSeconds(1);
        await server.SendAsync("POST", "contacts", """{"lastname":"Never"}""");
        server.Test.Organization.LongestOperation = OperationLimit.TwoMinutes;

        server.Test.Create("account", ("name", "3"));

        Assert.Equal(["run 1", "run 2", "run 1"], server.Test.Notes());
    }

    [Fact]
    public void An_asynchronous_step_that_does_not_come_back_fails_and_the_next_one_runs()
    {
        using var test = new TestOrganization();
        test.Step("Looper", "Create", "account", 40, "loops", asynchronous: true);
        test.Step("Recorder", "Create", "contact", 40, asynchronous: true);
        test.Create("account", ("name", "1"));
        test.Create("contact", ("lastname", "2"));
        test.Organization.LongestOperation = TimeSpan.FromSeconds(1);

        test.Organization.DrainAsync();

        Assert.Single(test.Notes());
        Assert.Contains(test.Rows("asyncoperation"), job => job.Text("message")?.Contains("two minutes", StringComparison.Ordinal) == true);
    }
}
