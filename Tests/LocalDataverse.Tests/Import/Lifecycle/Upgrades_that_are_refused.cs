using Xunit;

namespace LocalDataverse.Tests.Import.Lifecycle;

/// <summary>With the codes that Microsoft's reference of web service error codes and its support articles name.</summary>
public sealed class Upgrades_that_are_refused : LifecycleTest
{
    private const string One = "LocalDataverse.Tests.Plugins.Recorder", Two = "LocalDataverse.Tests.Plugins.Refuser";

    [Theory]
    [InlineData("ImportSolution", false)]
    [InlineData("ImportSolution", true)]
    [InlineData("StageAndUpgrade", false)]
    public async Task An_older_version(string message, bool holding)
    {
        await ImportedAsync(Second("2.0.0.0"));

        Refused(await ImportAsync(Second("1.9.0.0"), message, holding), "0x80048541", "installed in version 2.0.0.0, and 1.9.0.0 cannot replace it");
    }

    [Theory]
    [InlineData("ImportSolution", true)]
    [InlineData("StageAndUpgrade", false)]
    public async Task The_same_version_as_an_upgrade(string message, bool holding)
    {
        await ImportedAsync(First());

        Refused(await ImportAsync(First(), message, holding), "0x80048541", "must have a higher version");
    }

    [Fact]
    public async Task Anything_while_an_upgrade_is_staged()
    {
        await ImportedAsync(First());
        await ImportedAsync(Second(), holding: true);

        Refused(await ImportAsync(Second("1.2.0.0")), "0x80048539", "Holding solution test_Upgrade already exists");
    }

    [Fact]
    public async Task Applying_an_upgrade_that_is_not_staged()
    {
        await ImportedAsync(First());

        Refused(await PromoteAsync(), "0x8004853b", "doesn't have an upgrade that is ready");
    }

    [Fact]
    public async Task Applying_it_by_the_name_of_the_staged_solution()
    {
        await ImportedAsync(First());
        await ImportedAsync(Second(), holding: true);

        Refused(await Server.SendAsync("POST", "DeleteAndPromote", """{"UniqueName":"test_Upgrade"}"""), "0x8004853c", "first select the old solution");
    }

    [Fact]
    public async Task Staging_what_is_not_installed() => Refused(await ImportAsync(First(), holding: true), "0x80048074", "not installed");

    [Fact]
    public async Task Upgrading_an_unmanaged_solution()
    {
        await ImportedAsync(First().With("solution.xml", SolutionZip.Manifest("1.0.0.0", managed: 0)));

        Refused(await ImportAsync(Second().With("solution.xml", SolutionZip.Manifest("1.1.0.0", managed: 0)), "StageAndUpgrade"), "0x80048074", "must both be managed");
    }

    [Theory]
    [InlineData(1, 0, "0x80048041", "installed as managed")]
    [InlineData(0, 1, "0x80048040", "installed as unmanaged")]
    public async Task The_other_kind(int installed, int offered, string code, string said)
    {
        await ImportedAsync(First().With("solution.xml", SolutionZip.Manifest("1.0.0.0", managed: installed)));

        Refused(await ImportAsync(First().With("solution.xml", SolutionZip.Manifest("1.1.0.0", managed: offered))), code, said);
    }

    [Fact]
    public async Task Another_publisher()
    {
        await ImportedAsync(First());

        Refused(await ImportAsync(Second().With("solution.xml", SolutionZip.Manifest("1.1.0.0").Replace("<UniqueName>tester", "<UniqueName>somebody", StringComparison.Ordinal))), "0x8004801c", "cannot be changed from tester to somebody");
    }

    [Theory]
    [InlineData("1.0.7.0", false)]
    [InlineData("1.1.0.0", true)]
    public async Task A_plugin_type_that_is_missing_unless_the_assembly_is_another_one(string version, bool isTaken)
    {
        await ImportedAsync(Assembly("1.0.0.0", "aaaaaaaa-0000-4000-8000-000000000001", One, Two));

        var answer = await ImportAsync(Assembly(version, isTaken ? "aaaaaaaa-0000-4000-8000-000000000002" : "aaaaaaaa-0000-4000-8000-000000000001", One).With("solution.xml", SolutionZip.Manifest("1.1.0.0")));

        if (isTaken) Succeeded(answer);
        else Refused(answer, "0x80048071", Two);
    }

    [Fact]
    public async Task An_upgrade_on_which_something_else_depends_leaves_everything_as_it_was()
    {
        await ImportedAsync(First());
        Server.Test.Create("savedquery", ("name", "Accounts by rank"), ("returnedtypecode", "account"), ("querytype", 0), ("fetchxml", """<fetch><entity name="account"><attribute name="test_rank" /></entity></fetch>"""));

        Refused(await ImportAsync(Second(), "StageAndUpgrade"), "0x8004f01d", "the view 'Accounts by rank' of 'account' asks for 'account.test_rank'");

        Assert.Equal(["test 1.0.0.0"], await SolutionsAsync());
        Assert.False(await HasColumnAsync("test_thing", "test_new"));
    }

    private static SolutionZip Assembly(string version, string id, params string[] types) => First().With("PluginAssemblies/T.dll", File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, "LocalDataverse.Tests.Plugins.dll"))).With("customizations.xml", SolutionZip.Customizations.Replace("</ImportExportXml>", $$"""
        <SolutionPluginAssemblies><PluginAssembly FullName="Test, Version={{version}}, Culture=neutral, PublicKeyToken=0011223344556677" PluginAssemblyId="{{id}}"><FileName>/PluginAssemblies/T.dll</FileName>
        <PluginTypes>{{string.Concat(types.Select((type, i) => $"""<PluginType Name="{type}" PluginTypeId="{id[..^1]}{i + 5}" />"""))}}</PluginTypes></PluginAssembly></SolutionPluginAssemblies></ImportExportXml>
        """, StringComparison.Ordinal));
}
