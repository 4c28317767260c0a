using CoachingExtensions.Alignment;
using Xunit;

namespace CoachingExtensions.Tests.Alignment;

public sealed class SweepCursorTests
{
    private static readonly Guid Plan = Guid.NewGuid();

    public static TheoryData<string> Places => new(
        new SweepCursor(new PlanPosition(Plan, null), null).ToString(),
        new SweepCursor(new PlanPosition(Plan, new DateTime(2026, 11, 23)), null).ToString(),
        new SweepCursor(new PlanPosition(Plan, new DateTime(2026, 11, 23)), "2 <cookie page=\"1\" />").ToString(),
        new SweepCursor(null, "2 <cookie page=\"1\" />").ToString());

    [Theory]
    [MemberData(nameof(Places))]
    public void A_place_that_was_answered_is_found_again(string answered) => Assert.Equal(answered, SweepCursor.Parse(answered)!.ToString());

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    public void No_cursor_is_the_start(string? text) => Assert.Same(SweepCursor.Start, SweepCursor.Parse(text));

    [Theory]
    [InlineData("nonsense")]
    [InlineData("two words")]
    [InlineData("00000000000000000000000000000000 20261399")]
    public void What_was_never_answered_is_no_place(string text) => Assert.Null(SweepCursor.Parse(text));
}
