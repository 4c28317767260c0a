using CoachingExtensions.Platform;

namespace CoachingExtensions.Tests.House;

public sealed class ShorteningTests
{
    [Theory]
    [InlineData("", "")]
    [InlineData("four", "four")]
    [InlineData("fiver", "five")]
    public void A_text_is_cut_to_what_a_column_holds(string text, string kept) => Assert.Equal(kept, text.CutTo(4));

    [Theory]
    [InlineData("", "")]
    [InlineData("four", "four")]
    [InlineData("fiver", "fiv…")]
    public void A_text_that_is_shortened_says_so_and_still_fits(string text, string shown) => Assert.Equal(shown, text.ShortenedTo(4));
}
