using CoachingExtensions.Alignment;
using Xunit;

namespace CoachingExtensions.Tests.Alignment;

public sealed class ToTheEndTests
{
    private readonly List<string> asked = [];

    private bool Ask(int portions, int time) => ToTheEnd.Ask(
        "",
        cursor =>
        {
            asked.Add(cursor);
            return asked.Count < portions ? $"after {asked.Count}" : "";
        },
        () => asked.Count < time);

    [Fact]
    public void What_is_done_at_once_is_asked_once()
    {
        Assert.True(Ask(portions: 1, time: 9));
        Assert.Equal([""], asked);
    }

    [Fact]
    public void It_goes_on_with_what_was_answered()
    {
        Assert.True(Ask(portions: 3, time: 9));
        Assert.Equal(["", "after 1", "after 2"], asked);
    }

    [Fact]
    public void It_stops_when_there_is_no_more_time_and_says_so()
    {
        Assert.False(Ask(portions: 3, time: 2));
        Assert.Equal(2, asked.Count);
    }
}
