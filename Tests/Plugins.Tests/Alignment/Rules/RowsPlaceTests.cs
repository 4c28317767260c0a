using CoachingExtensions.Alignment;
using Xunit;

namespace CoachingExtensions.Tests.Alignment;

public sealed class RowsPlaceTests
{
    private static readonly Guid Row = new("6a3c1f5e-0b7d-4f52-9a6b-2f1f5f5f9c01");

    public static TheoryData<DateTime?> Days => new() { (DateTime?)null, new DateTime(2026, 2, 4) };

    [Theory]
    [MemberData(nameof(Days))]
    public void A_place_is_found_again_by_what_was_answered(DateTime? since) =>
        Assert.Equal(new RowsPlace(since, Row), RowsPlace.Parse(new RowsPlace(since, Row).ToString()));

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    public void Nothing_is_the_beginning(string? text) => Assert.Equal(RowsPlace.Start, RowsPlace.Parse(text));

    [Theory]
    [InlineData("-")]
    [InlineData("- nobody")]
    [InlineData("tomorrow 6a3c1f5e0b7d4f529a6b2f1f5f5f9c01")]
    [InlineData("20260230 6a3c1f5e0b7d4f529a6b2f1f5f5f9c01")]
    [InlineData("- 6a3c1f5e0b7d4f529a6b2f1f5f5f9c01 more")]
    public void What_nobody_answered_is_no_place(string text) => Assert.Null(RowsPlace.Parse(text));
}
