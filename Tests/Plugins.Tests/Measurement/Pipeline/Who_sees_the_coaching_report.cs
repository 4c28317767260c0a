using System.Text.Json.Nodes;
using CoachingExtensions.Conversations;
using Microsoft.Xrm.Sdk;

namespace CoachingExtensions.Tests.Pipeline;

/// <summary>An executive sees all managers, a manager the own coaching, a rep none; nobody learns from it what a single rep said of somebody else.</summary>
public sealed class Who_sees_the_coaching_report(TestOrganisation organisation) : CoachingReportTest(organisation)
{
    private const string First = "2026-03-01", Last = "2026-03-31";

    private static IEnumerable<string> Managers(JsonNode report) => report["managers"]!.AsArray().Select(line => (string)line!["id"]!);

    private Guid Judged()
    {
        Talk.Judge(Rep, Held, Verdict.Yes);
        return Held;
    }

    private Person Peer()
    {
        var peer = Produce.Manager();
        TalkOf(peer).Held(Deal(Produce.Opportunity(Produce.Rep())));
        return peer;
    }

    [Fact]
    public void An_executive_sees_every_manager()
    {
        Judged();
        var (peer, elsewhere) = (Peer(), ManagerElsewhere());
        Smuggle("coach_conversation", TalkRow(elsewhere, Produce.Rep().Id, ManualClock.Utc("2026-03-10 10:00"), 20, 1));

        var report = Report(Produce.Executive(), First, Last);

        Assert.Empty(new[] { Manager, peer, elsewhere }.Select(each => each.Id.ToString()).Except(Managers(report)));
        Assert.True((bool)report["isAll"]!);
    }

    [Fact]
    public void A_manager_sees_the_own_coaching_and_no_group()
    {
        Judged();
        Peer();

        var report = Report(Manager, First, Last);

        Assert.Equal([Manager.Id.ToString()], Managers(report));
        Assert.Empty(report["groups"]!.AsArray());
    }

    [Fact]
    public void A_peer_is_refused_another_s()
    {
        Judged();

        var refusal = Refusal.Of(() => Report(Peer(), First, Last, given: new() { ["ManagerId"] = Manager.Id }));

        Assert.Equal(Refusal.ByPlugin, refusal.Code);
        Assert.Contains("that manager's own", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_rep_is_refused_in_words()
    {
        Judged();

        var refusal = Refusal.Of(() => Report(Rep, First, Last));

        Assert.Equal(Refusal.ByPlugin, refusal.Code);
        Assert.Contains("You coach nobody", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_rep_who_prepares_alone_is_no_manager()
    {
        Smuggle("coach_conversation", TalkRow(Rep, Rep.Id, ManualClock.Utc("2026-03-10 10:00"), 20, 1));

        Refusal.Of(() => Report(Rep, First, Last));
        Assert.Null(Of(Rep, Report(Produce.Executive(), First, Last)));
    }

    [Fact]
    public void Who_has_no_role_here_is_refused_by_the_platform() =>
        Assert.Equal(Refusal.PrivilegeMissing, Refusal.Of(() => Report(Produce.User("Nora Nobody", null, 110), First, Last)).Code);

    [Fact]
    public void A_manager_of_another_business_unit_is_shown_an_empty_report()
    {
        Judged();

        Assert.Empty(Report(Manager, First, Last, given: new() { ["TeamId"] = Produce.BusinessUnit("Elsewhere") })["managers"]!.AsArray());
    }

    [Fact]
    public void A_manager_sees_the_verdicts_of_the_own_talks_after_a_handover_alone()
    {
        var talk = Judged();
        Set("coach_conversation", talk, new() { ["coach_managerid"] = Peer().Reference });
        Set("systemuser", Rep.Id, new() { ["parentsystemuserid"] = Manager.Reference });

        Assert.Equal(0, (int)Only(Report(Manager, First, Last))["answered"]!);
    }

    [Fact]
    public void An_administrator_sees_what_an_executive_sees()
    {
        Judged();

        Assert.Contains(Manager.Id.ToString(), Managers(Report(new Person(Guid.Empty, "", Admin), First, Last)));
    }
}
