using Xunit;

namespace LocalDataverse.Tests.Import.Lifecycle;

public sealed class Upgrading : LifecycleTest
{
    [Fact]
    public async Task An_update_adds_what_is_new_and_removes_nothing()
    {
        var thing = await ThingAsync();

        await ImportedAsync(Second());

        Assert.Equal(["test 1.1.0.0"], await SolutionsAsync());
        Assert.True(await HasColumnAsync("test_thing", "test_new"));
        Assert.Equal("kept", (string?)(await Server.GetAsync($"test_things({thing})?$select=test_old")).Json["test_old"]);
        Assert.Single((await Server.GetAsync("webresourceset?$filter=name eq 'test_/old.js'")).Value);
    }

    [Theory]
    [InlineData("ImportSolution", "DeleteAndPromote")]
    [InlineData("ImportSolutionAsync", "DeleteAndPromoteAsync")]
    public async Task A_staged_upgrade_stands_beside_the_old_version_until_it_is_applied(string import, string promote)
    {
        var thing = await ThingAsync();

        await ImportedAsync(Second(), import, holding: true);

        Assert.Equal(["test 1.0.0.0", "test_Upgrade 1.1.0.0"], await SolutionsAsync());
        Assert.True(await HasColumnAsync("test_thing", "test_new"));
        Assert.True(await HasColumnAsync("test_thing", "test_old"));

        Succeeded(await PromoteAsync(promote));

        await IsUpgradedAsync(thing);
    }

    [Theory]
    [InlineData("StageAndUpgrade")]
    [InlineData("StageAndUpgradeAsync")]
    public async Task A_single_step_upgrade_keeps_the_rows_and_removes_what_the_new_version_has_not(string message)
    {
        var thing = await ThingAsync();

        await ImportedAsync(Second(), message);

        await IsUpgradedAsync(thing);
    }

    [Fact]
    public async Task What_an_update_left_goes_with_the_next_upgrade()
    {
        var thing = await ThingAsync();
        await ImportedAsync(Second("1.1.0.0"));

        await ImportedAsync(Second("1.2.0.0"), "StageAndUpgrade");

        await IsUpgradedAsync(thing, "1.2.0.0");
    }

    [Fact]
    public async Task An_upgrade_after_an_upgrade_works_the_same()
    {
        var thing = await ThingAsync();
        await ImportedAsync(Second("1.1.0.0"), "StageAndUpgrade");

        await ImportedAsync(First("1.2.0.0"), "StageAndUpgrade");

        Assert.Equal(["test 1.2.0.0"], await SolutionsAsync());
        Assert.False(await HasColumnAsync("test_thing", "test_new"));
        // A column that comes again is empty: its values went with it.
        Assert.Null((await Server.GetAsync($"test_things({thing})?$select=test_old")).Json["test_old"]);
    }

    [Fact]
    public async Task A_single_step_upgrade_of_what_is_not_there_installs_it()
    {
        await ImportedAsync(First(), "StageAndUpgrade");

        Assert.Equal(["test 1.0.0.0"], await SolutionsAsync());
    }

    [Fact]
    public async Task Everything_is_as_it_was_after_a_restart()
    {
        await ThingAsync();
        await ImportedAsync(Second(), "StageAndUpgrade");
        var before = Server.Test.Organization.Metadata;

        Server.Test.Restart();

        Assert.Null(Server.Test.Organization.Metadata.Table("test_thing").FindColumn("test_old"));
        Assert.Equal(before.Tables.Select(table => table.LogicalName).Order(), Server.Test.Organization.Metadata.Tables.Select(table => table.LogicalName).Order());
    }

    [Fact]
    public async Task The_same_zip_again_changes_nothing()
    {
        await ThingAsync();
        var before = Everything("importjob", "solution");

        await ImportedAsync(First());

        Assert.Equal(before, Everything("importjob", "solution"));
    }

    [Fact]
    public async Task A_component_that_another_solution_brings_too_stays()
    {
        await ThingAsync();
        await ImportedAsync(First().With("solution.xml", SolutionZip.Manifest("1.0.0.0").Replace("<UniqueName>test</UniqueName>", "<UniqueName>test2</UniqueName>", StringComparison.Ordinal)));

        await ImportedAsync(Second(), "StageAndUpgrade");

        Assert.True(await HasColumnAsync("test_thing", "test_old"));
    }

    private async Task<Guid> ThingAsync()
    {
        await ImportedAsync(First());
        return await Server.CreateAsync("test_things", """{"test_name":"One","test_old":"kept"}""");
    }

    private async Task IsUpgradedAsync(Guid thing, string version = "1.1.0.0")
    {
        Assert.Equal([$"test {version}"], await SolutionsAsync());
        Assert.Equal("One", (string?)(await Server.GetAsync($"test_things({thing})?$select=test_name,test_new")).Json["test_name"]);
        Assert.False(await HasColumnAsync("test_thing", "test_old"));
        Assert.False(await HasColumnAsync("account", "test_rank"));
        Assert.Empty((await Server.GetAsync("webresourceset?$filter=name eq 'test_/old.js'")).Value);
    }
}
