using CoachingExtensions.Conversations;
using CoachingExtensions.Tests.Pipeline;

namespace CoachingExtensions.Tests;

public sealed class CommitmentDayTests
{
    [Theory]
    [InlineData("Pacific Standard Time", "2026-11-29 01:00", "2026-11-28")]
    [InlineData("UTC", "2026-11-29 01:00", "2026-11-29")]
    [InlineData("New Zealand Standard Time", "2026-11-28 04:00", "2026-11-28")]
    public void Is_the_day_on_the_clock_of_who_set_the_due_time(string zone, string dueTime, string day) =>
        Assert.Equal(ManualClock.Utc(day), CommitmentDay.Of(ManualClock.Utc(dueTime), TimeZoneInfo.FindSystemTimeZoneById(zone)));

    [Theory]
    [InlineData("Pacific Standard Time", "2026-11-29 01:00")]
    [InlineData("UTC", "2026-11-28 17:00")]
    [InlineData("New Zealand Standard Time", "2026-11-28 04:00")]
    public void Gives_the_task_the_end_of_that_days_work(string zone, string dueTime) =>
        Assert.Equal(ManualClock.Utc(dueTime), CommitmentDay.DueTime(new DateTime(2026, 11, 28), TimeZoneInfo.FindSystemTimeZoneById(zone)));
}
