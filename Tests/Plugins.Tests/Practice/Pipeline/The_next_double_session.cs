using CoachingExtensions.Conversations;
using CoachingExtensions.Practice;
using Microsoft.Xrm.Sdk;

namespace CoachingExtensions.Tests.Pipeline;

/// <summary>Whoever coaches coaches is told with which of them to score a performance next.</summary>
public sealed class The_next_double_session(TestOrganisation organisation) : PracticeTest(organisation)
{
    private Person? second;

    private Person Second => second ??= Produce.Manager();

    /// <summary>Somebody to whom both coaches report, each of whom coaches somebody.</summary>
    private Person Boss()
    {
        var boss = Produce.Executive();
        foreach (var coach in new[] { Manager, Second }) ReportOf(boss, coach);
        ReportOf(Second);
        _ = Learner;
        return boss;
    }

    private static string[] Told(Person person) => [.. Practice(person)["scoreTogether"]!.AsArray().Select(session => $"{session!["coachId"]} {session["why"]} {session["count"]}")];

    private void BothScore(int own, int other)
    {
        var talk = TalkBeside(Learner, CoachingType.Practice, Second);
        var attempt = Attempt(Learner, Drill(1), new() { ["coach_conversationid"] = Reference(talk) });
        Score(Manager, attempt, own);
        Score(Second, attempt, other);
        Talk.Complete(talk, 30);
    }

    [Fact]
    public void Is_with_each_who_has_never_scored_together()
    {
        var boss = Boss();

        Assert.Equal(new[] { Manager, Second }.Select(coach => $"{coach.Id} never 0").Order(StringComparer.Ordinal), Told(boss).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Is_with_one_of_them_where_it_is_time_for_nobody()
    {
        var boss = Boss();
        BothScore(4, 3);

        Assert.EndsWith(" fewest 1", Assert.Single(Told(boss)), StringComparison.Ordinal);
    }

    [Fact]
    public void Is_due_again_after_sixty_days()
    {
        var boss = Boss();
        BothScore(4, 3);
        Clock.Now = Clock.Now.AddDays(61);

        Assert.All(Told(boss), told => Assert.EndsWith(" longAgo 1", told, StringComparison.Ordinal));
    }

    [Fact]
    public void Is_with_who_gives_clearly_more_first()
    {
        var boss = Boss();
        for (var time = 0; time < 5; time++) BothScore(5, 3);

        Assert.All(Told(boss), told => Assert.EndsWith(" apart 5", told, StringComparison.Ordinal));
    }

    [Fact]
    public void Is_nobody_s_who_coaches_no_coach()
    {
        Boss();

        Assert.Empty(Told(Manager).Concat(Told(Learner)));
    }
}
