using CoachingExtensions.Alignment;
using CoachingExtensions.Conversations;

namespace CoachingExtensions.Tests.Rules;

public sealed class WeekTests
{
    private static readonly Period Week = Weeks.Holding(Talks.Noon);

    private static WeekTalks Of(params WeekTalk[] talks) => new(talks, Talks.Rep, Week, TimeZoneInfo.Utc);

    private static WeekTalks OfManager(params WeekTalk[] talks) => new(talks, Talks.Manager, Week, TimeZoneInfo.Utc);

    private static WeekTalk Talk(ConversationState state, DateTime? planned = null) => new(Guid.NewGuid(), "Review", state, Talks.Manager, Talks.Rep) { PlannedStart = planned };

    private static WeekTalk Held(Verdict verdict, DateTime? on = null) =>
        Talk(ConversationState.Completed) with { HeldOn = Talks.Noon, Verdict = verdict, VerdictOn = on };

    [Fact]
    public void Who_was_coached_is_asked_until_the_verdict_is_given() =>
        Assert.Single(Of(Held(Verdict.NotGiven), Held(Verdict.No, Talks.Noon)).ToJudge);

    [Fact]
    public void The_newest_is_asked_for_first()
    {
        var (old, fresh) = (Held(Verdict.NotGiven) with { HeldOn = Talks.Noon.AddDays(-9) }, Held(Verdict.NotGiven));

        Assert.Equal([fresh, old], Of(old, fresh).ToJudge);
    }

    [Fact]
    public void Nobody_judges_a_talk_with_oneself() => Assert.Empty(Of(Held(Verdict.NotGiven) with { ManagerId = Talks.Rep }).ToJudge);

    [Fact]
    public void The_manager_is_not_asked() => Assert.Empty(OfManager(Held(Verdict.NotGiven)).ToJudge);

    [Fact]
    public void What_goes_on_is_shown_whenever_it_began_and_comes_first()
    {
        var (open, coming) = (Talk(ConversationState.Open, Talks.Noon.AddDays(-30)), Talk(ConversationState.Scheduled, Talks.Noon));

        Assert.Equal([open, coming], Of(coming, open).WithACoach);
    }

    [Fact]
    public void What_is_planned_for_another_week_is_not_shown() =>
        Assert.Empty(Of(Talk(ConversationState.Scheduled, Week.Start.AddMinutes(-1)), Talk(ConversationState.Scheduled, Week.End.AddDays(1)), Talk(ConversationState.Scheduled)).WithACoach);

    [Fact]
    public void Preparing_alone_is_no_talk_with_a_rep() =>
        Assert.Empty(OfManager(Talk(ConversationState.Open) with { RepId = Talks.Manager }).WithReps);

    [Fact]
    public void The_manager_sees_verdicts_of_the_week_alone() =>
        Assert.Single(OfManager(Held(Verdict.Yes, Talks.Noon), Held(Verdict.Yes, Week.Start.AddMinutes(-1)), Held(Verdict.NotGiven)).Judged);

    [Fact]
    public void Promises_without_a_day_come_last()
    {
        WeekPromise[] promises = [Promise("sometime", null), Promise("soon", Talks.Noon), Promise("overdue", Talks.Noon.AddDays(-5))];

        Assert.Equal(["overdue", "soon", "sometime"], WeekPromise.InOrder(promises).Select(promise => promise.Promise.Subject));
    }

    [Fact]
    public void Who_leads_nobody_and_has_nothing_sees_the_own_week()
    {
        var nothing = Of();

        Assert.False(WeekParts.HasTeam([], nothing));
        Assert.True(WeekParts.HasOwn(false, false, nothing, 0));
    }

    [Fact]
    public void Who_leads_a_team_has_an_own_week_as_soon_as_something_waits_there()
    {
        Assert.False(WeekParts.HasOwn(true, false, Of(), 0));
        Assert.True(WeekParts.HasOwn(true, false, Of(), 1));
        Assert.True(WeekParts.HasOwn(true, true, Of(), 0));
        Assert.True(WeekParts.HasOwn(true, false, Of(Held(Verdict.NotGiven)), 0));
        Assert.True(WeekParts.HasOwn(true, false, Of(Talk(ConversationState.Open)), 0));
    }

    private static WeekPromise Promise(string subject, DateTime? day) => new(new Commitment(Guid.NewGuid(), subject, Guid.NewGuid(), day), null);
}
