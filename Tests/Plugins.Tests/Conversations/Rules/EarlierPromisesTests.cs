using CoachingExtensions.Conversations;

namespace CoachingExtensions.Tests.Rules;

public sealed class EarlierPromisesTests
{
    private static readonly HeldConversation[] Five = [.. Enumerable.Range(0, 5).Select(week => Held(week))];

    private static HeldConversation Held(int weeksAgo, Guid? manager = null) =>
        new(Guid.NewGuid(), $"{weeksAgo} weeks ago", Talks.Noon.AddDays(-7 * weeksAgo), manager ?? Talks.Manager, Talks.Rep);

    private static IEnumerable<string> Since(params Commitment[] promises) =>
        EarlierPromises.Since(promises, EarlierPromises.Last(Five, Talks.Manager, null)).Select(promise => promise.Subject);

    [Fact]
    public void The_last_three_of_the_pair_are_shown_the_newest_first() =>
        Assert.Equal(["0 weeks ago", "1 weeks ago", "2 weeks ago"], EarlierPromises.Last([.. Five.Reverse(), Held(0, Talks.Stranger)], Talks.Manager, null).Select(held => held.Subject));

    [Fact]
    public void Who_has_had_none_yet_sees_those_of_others() => Assert.Equal(3, EarlierPromises.Last(Five, Talks.Stranger, null).Count);

    [Fact]
    public void The_rep_sees_those_of_every_manager() =>
        Assert.Equal(2, EarlierPromises.Last([Held(0), Held(1, Talks.Stranger)], Talks.Rep, null).Count);

    [Fact]
    public void In_a_conversation_those_of_its_pair_are_meant() =>
        Assert.Single(EarlierPromises.Last([Held(0), Held(1, Talks.Stranger)], Talks.Rep, Talks.Stranger));

    [Fact]
    public void What_still_waits_is_shown_however_old_it_is() => Assert.Equal(["Old"], Since(Talks.Promise("Old", Talks.Noon.AddYears(-1))));

    [Fact]
    public void What_was_kept_or_given_up_since_is_shown_and_what_was_before_is_not()
    {
        Commitment[] promises = [Ended("Kept since", 1, true), Ended("Given up since", 1, false), Ended("Kept before", 3, true), Ended("Given up before", 3, false)];
        Assert.Equal(["Kept since", "Given up since"], Since(promises));
    }

    [Fact]
    public void Before_the_third_conversation_nothing_is_left_out() =>
        Assert.Single(EarlierPromises.Since([Ended("Long kept", 50, true)], EarlierPromises.Last(Five[..2], Talks.Manager, null)));

    [Fact]
    public void They_come_in_the_order_of_their_days() =>
        Assert.Equal(["a", "b", "without"], Since(Talks.Promise("without"), Talks.Promise("b", Talks.Noon.AddDays(2)), Talks.Promise("a", Talks.Noon.AddDays(1))));

    private static Commitment Ended(string subject, int weeksAgo, bool isDone) =>
        Talks.Promise(subject) with { IsDone = isDone, IsGivenUp = !isDone, EndedOn = Talks.Noon.AddDays(-7 * weeksAgo) };
}
