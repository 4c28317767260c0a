using CoachingExtensions.Alignment;
using Xunit;

namespace CoachingExtensions.Tests.Alignment;

/// <summary>What an update does to the credit of something that was done.</summary>
public sealed class HandoverRuleTests
{
    [Theory]
    [InlineData(false, false, true, true, "None")] // Still to be done: it goes along.
    [InlineData(false, true, false, false, "None")] // Done only now.
    [InlineData(false, true, true, false, "None")] // Done in the same step as it is given away: by who gets it.
    [InlineData(true, true, false, false, "None")] // Something else about it.
    [InlineData(true, true, true, true, "HandOver")] // Its account goes to another owner.
    [InlineData(true, true, true, false, "TakeBack")] // It was the wrong person.
    [InlineData(true, false, false, false, "TakeBack")] // It is not done after all.
    [InlineData(true, false, true, true, "TakeBack")]
    public void Is_decided_by_what_was_done_and_why_it_changes_hands(bool wasDone, bool isDone, bool changesHands, bool follows, string move) =>
        Assert.Equal(move, HandoverRule.Of(wasDone, isDone, changesHands, follows).ToString());
}
