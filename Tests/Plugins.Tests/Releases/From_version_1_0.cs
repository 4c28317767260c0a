using CoachingExtensions.Tests.Pipeline;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace CoachingExtensions.Tests.Releases;

/// <summary>Whatever way an organisation comes to today's version, it keeps what it had, and works on.</summary>
public sealed class From_version_1_0 : IDisposable
{
    private const string OldScript = "coach_/opportunity/ribbon.js";

    private readonly EarlierOrganisation earlier = new();

    public static TheoryData<string> Ways => ["ImportSolution", "DeleteAndPromote", "StageAndUpgrade"];

    public void Dispose() => earlier.Dispose();

    [Theory]
    [MemberData(nameof(Ways))]
    public void Every_value_of_every_row_is_kept(string way)
    {
        earlier.Close(earlier.Quarter("2025-10-01", "2025-12-31", "2025-11-05", "2025-11-06").Plan);
        earlier.Quarter("2026-01-01", "2026-03-31", "2026-03-10");
        earlier.Talk("I ask first.", ManualClock.Utc("2026-03-20 16:00"));
        var before = earlier.Values();

        earlier.Upgrade(way);

        var after = earlier.Values();
        Assert.Empty(before.Where(value => after.GetValueOrDefault(value.Key) != value.Value).Select(value => $"{value.Key}: {value.Value} -> {after.GetValueOrDefault(value.Key)}"));
    }

    [Theory]
    [InlineData("ImportSolution", true)]
    [InlineData("DeleteAndPromote", false)]
    [InlineData("StageAndUpgrade", false)]
    public void What_the_version_no_longer_has_goes_with_an_upgrade_and_stays_after_an_update(string way, bool stays)
    {
        Assert.Single(earlier.Admin.All("webresource", "name", OldScript));

        earlier.Upgrade(way);

        Assert.Equal(stays, earlier.Admin.All("webresource", "name", OldScript).Count == 1);
        Assert.Equal(stays ? 2 : 1, earlier.Admin.All("pluginassembly", "name", "CoachingExtensions.Plugins").Count);
    }

    [Theory]
    [MemberData(nameof(Ways))]
    public void No_step_and_no_custom_API_runs_the_old_assembly_any_more(string way)
    {
        var old = earlier.Admin.All("plugintype", "assemblyname", "CoachingExtensions.Plugins").Select(type => type.Id).ToHashSet();

        earlier.Upgrade(way);

        Assert.DoesNotContain(earlier.Rows("sdkmessageprocessingstep"), step => old.Contains(step.GetAttributeValue<EntityReference>("plugintypeid").Id));
        Assert.DoesNotContain(earlier.Rows("customapi"), api => api.GetAttributeValue<EntityReference>("plugintypeid") is { } type && old.Contains(type.Id));
    }

    [Theory]
    [MemberData(nameof(Ways))]
    public void A_call_counts_as_before_when_it_was_carried_over_and_swept(string way)
    {
        var tree = earlier.Quarter("2026-01-01", "2026-03-31", "2026-03-10", "2026-03-11");
        earlier.Upgrade(way);
        earlier.CarryOver();
        earlier.Sweep();

        earlier.Rep.Service.Update(new Entity("phonecall", earlier.Produce.OpenCall(earlier.Rep)) { ["statecode"] = new OptionSetValue(1) });

        Assert.Equal(3m, earlier.Admin.Retrieve("coach_target", tree.Activity, new ColumnSet("coach_actual")).GetAttributeValue<decimal>("coach_actual"));
    }

    [Fact]
    public void The_same_zip_again_leaves_every_row_as_it_is()
    {
        earlier.Quarter("2026-01-01", "2026-03-31", "2026-03-10");
        earlier.Upgrade("StageAndUpgrade");
        var before = earlier.Values();

        earlier.Upgrade("ImportSolution");

        Assert.Equal(before, earlier.Values());
    }

    [Fact]
    public void The_released_version_does_not_come_back_over_todays()
    {
        earlier.Upgrade("StageAndUpgrade");

        var request = new OrganizationRequest("ImportSolution") { ["CustomizationFile"] = File.ReadAllBytes(ReleasedZips.Managed(EarlierOrganisation.Version)) };

        Assert.Contains("must have a higher version", Refusal.Of(() => earlier.Admin.Execute(request)).Message, StringComparison.Ordinal);
    }
}
