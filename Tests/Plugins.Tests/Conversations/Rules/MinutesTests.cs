using CoachingExtensions.Conversations;

namespace CoachingExtensions.Tests.Rules;

public sealed class MinutesTests
{
    private static readonly Conversation Begun = Talks.Of(ConversationState.Open) with { StartedOn = Talks.Noon };

    [Theory]
    [InlineData(-1, false)]
    [InlineData(0, true)]
    [InlineData(1440, true)]
    [InlineData(1441, false)]
    public void A_conversation_lasts_a_day_at_most(int minutes, bool isSensible) => Assert.Equal(isSensible, Minutes.IsSensible(minutes));

    [Fact]
    public void Nobody_says_how_long_and_the_time_since_the_start_is_taken() => Assert.Equal(40, Minutes.Otherwise(Begun, 30, Talks.Noon.AddMinutes(40)));

    [Fact]
    public void One_that_was_left_open_for_days_took_what_is_usual() => Assert.Equal(30, Minutes.Otherwise(Begun, 30, Talks.Noon.AddDays(3)));

    [Fact]
    public void One_that_never_began_took_what_was_planned()
    {
        var planned = Talks.Of(ConversationState.Scheduled) with { PlannedStart = Talks.Noon, PlannedEnd = Talks.Noon.AddMinutes(45) };
        Assert.Equal(45, Minutes.Otherwise(planned, 30, Talks.Noon.AddDays(1)));
    }

    [Fact]
    public void Where_nothing_is_known_nothing_is_claimed() => Assert.Equal(0, Minutes.Otherwise(Talks.Of(ConversationState.Open), null, Talks.Noon));

    [Fact]
    public void So_far_counts_while_it_is_open()
    {
        Assert.Equal(12, Minutes.SoFar(Begun, Talks.Noon.AddMinutes(12)));
        Assert.Equal(0, Minutes.SoFar(Begun with { State = ConversationState.Completed }, Talks.Noon.AddMinutes(12)));
    }

    [Theory]
    [InlineData(RecordKind.Plan, false, false)]
    [InlineData(RecordKind.Opportunity, true, false)]
    [InlineData(RecordKind.Opportunity, false, true)]
    [InlineData(null, false, true)]
    public void A_talk_is_on_plan_when_it_serves_a_target_or_is_about_the_plan(object? kind, bool serves, bool isOff) =>
        Assert.Equal(isOff, OffPlan.Is((RecordKind?)kind, () => serves));
}
