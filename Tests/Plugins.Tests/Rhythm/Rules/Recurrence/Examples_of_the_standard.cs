using CoachingExtensions.Rhythm;

namespace CoachingExtensions.Tests.Rhythm;

/// <summary>Every example of RFC 5545 (3.8.5.3) within what rhythms follow, as the standard says its days: in New York, at nine.</summary>
public sealed class Examples_of_the_standard
{
    /// <summary>A rule, the day it starts on, its first days; and whether that is all of them.</summary>
    public static TheoryData<string, string, string, bool> Examples => new()
    {
        { "FREQ=DAILY;COUNT=10", "1997-09-02", "1997: 9/2-11", true },
        { "FREQ=DAILY;UNTIL=19971224T000000Z", "1997-09-02", "1997: 9/2-30 10/1-31 11/1-30 12/1-23", true },
        { "FREQ=DAILY;INTERVAL=2", "1997-09-02", "1997: 9/2,4,6,8,10,12,14,16,18,20,22,24,26,28,30 10/2,4,6,8,10,12,14,16,18,20,22,24,26,28,30 11/1,3,5", false },
        { "FREQ=DAILY;INTERVAL=10;COUNT=5", "1997-09-02", "1997: 9/2,12,22 10/2,12", true },
        { "FREQ=WEEKLY;COUNT=10", "1997-09-02", "1997: 9/2,9,16,23,30 10/7,14,21,28 11/4", true },
        { "FREQ=WEEKLY;UNTIL=19971224T000000Z", "1997-09-02", "1997: 9/2,9,16,23,30 10/7,14,21,28 11/4,11,18,25 12/2,9,16,23", true },
        { "FREQ=WEEKLY;INTERVAL=2;WKST=SU", "1997-09-02", "1997: 9/2,16,30 10/14,28 11/11,25 12/9,23 1998: 1/6,20 2/3,17", false },
        { "FREQ=WEEKLY;UNTIL=19971007T000000Z;WKST=SU;BYDAY=TU,TH", "1997-09-02", "1997: 9/2,4,9,11,16,18,23,25,30 10/2", true },
        { "FREQ=WEEKLY;COUNT=10;WKST=SU;BYDAY=TU,TH", "1997-09-02", "1997: 9/2,4,9,11,16,18,23,25,30 10/2", true },
        { "FREQ=WEEKLY;INTERVAL=2;UNTIL=19971224T000000Z;WKST=SU;BYDAY=MO,WE,FR", "1997-09-01", "1997: 9/1,3,5,15,17,19,29 10/1,3,13,15,17,27,29,31 11/10,12,14,24,26,28 12/8,10,12,22", true },
        { "FREQ=WEEKLY;INTERVAL=2;COUNT=8;WKST=SU;BYDAY=TU,TH", "1997-09-02", "1997: 9/2,4,16,18,30 10/2,14,16", true },
        { "FREQ=MONTHLY;COUNT=10;BYDAY=1FR", "1997-09-05", "1997: 9/5 10/3 11/7 12/5 1998: 1/2 2/6 3/6 4/3 5/1 6/5", true },
        { "FREQ=MONTHLY;UNTIL=19971224T000000Z;BYDAY=1FR", "1997-09-05", "1997: 9/5 10/3 11/7 12/5", true },
        { "FREQ=MONTHLY;INTERVAL=2;COUNT=10;BYDAY=1SU,-1SU", "1997-09-07", "1997: 9/7,28 11/2,30 1998: 1/4,25 3/1,29 5/3,31", true },
        { "FREQ=MONTHLY;COUNT=6;BYDAY=-2MO", "1997-09-22", "1997: 9/22 10/20 11/17 12/22 1998: 1/19 2/16", true },
        { "FREQ=MONTHLY;BYMONTHDAY=-3", "1997-09-28", "1997: 9/28 10/29 11/28 12/29 1998: 1/29 2/26", false },
        { "FREQ=MONTHLY;COUNT=10;BYMONTHDAY=2,15", "1997-09-02", "1997: 9/2,15 10/2,15 11/2,15 12/2,15 1998: 1/2,15", true },
        { "FREQ=MONTHLY;COUNT=10;BYMONTHDAY=1,-1", "1997-09-30", "1997: 9/30 10/1,31 11/1,30 12/1,31 1998: 1/1,31 2/1", true },
        { "FREQ=MONTHLY;INTERVAL=18;COUNT=10;BYMONTHDAY=10,11,12,13,14,15", "1997-09-10", "1997: 9/10-15 1999: 3/10-13", true },
        { "FREQ=MONTHLY;INTERVAL=2;BYDAY=TU", "1997-09-02", "1997: 9/2,9,16,23,30 11/4,11,18,25 1998: 1/6,13,20,27 3/3,10,17,24,31", false },
        { "FREQ=MONTHLY;BYDAY=FR;BYMONTHDAY=13", "1997-09-02", "1998: 2/13 3/13 11/13 1999: 8/13 2000: 10/13", false },
        { "FREQ=MONTHLY;BYDAY=SA;BYMONTHDAY=7,8,9,10,11,12,13", "1997-09-13", "1997: 9/13 10/11 11/8 12/13 1998: 1/10 2/7 3/7 4/11 5/9 6/13", false },
        { "FREQ=MONTHLY;COUNT=3;BYDAY=TU,WE,TH;BYSETPOS=3", "1997-09-04", "1997: 9/4 10/7 11/6", true },
        { "FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-2", "1997-09-29", "1997: 9/29 10/30 11/27 12/30 1998: 1/29 2/26 3/30", false },
        { "FREQ=WEEKLY;INTERVAL=2;COUNT=4;BYDAY=TU,SU;WKST=MO", "1997-08-05", "1997: 8/5,10,19,24", true },
        { "FREQ=WEEKLY;INTERVAL=2;COUNT=4;BYDAY=TU,SU;WKST=SU", "1997-08-05", "1997: 8/5,17,19,31", true },
        { "FREQ=MONTHLY;BYMONTHDAY=15,30;COUNT=5", "2007-01-15", "2007: 1/15,30 2/15 3/15,30", true },
    };

    /// <summary>What the standard shows and rhythms do not follow, with what is named.</summary>
    public static TheoryData<string, string> Others => new()
    {
        { "FREQ=YEARLY;UNTIL=20000131T140000Z;BYMONTH=1;BYDAY=SU,MO,TU,WE,TH,FR,SA", "FREQ=YEARLY" },
        { "FREQ=DAILY;UNTIL=20000131T140000Z;BYMONTH=1", "BYMONTH" },
        { "FREQ=YEARLY;COUNT=10;BYMONTH=6,7", "FREQ=YEARLY" },
        { "FREQ=YEARLY;INTERVAL=3;COUNT=10;BYYEARDAY=1,100,200", "FREQ=YEARLY" },
        { "FREQ=HOURLY;INTERVAL=3;UNTIL=19970902T170000Z", "FREQ=HOURLY" },
        { "FREQ=MINUTELY;INTERVAL=15;COUNT=6", "FREQ=MINUTELY" },
        { "FREQ=DAILY;BYHOUR=9,10,11,12,13,14,15,16;BYMINUTE=0,20,40", "BYHOUR" },
        { "FREQ=WEEKLY;BYWEEKNO=20;BYDAY=MO", "BYWEEKNO" },
        { "FREQ=MONTHLY;BYYEARDAY=1", "BYYEARDAY" },
        { "FREQ=DAILY;BYSECOND=1", "BYSECOND" },
        { "FREQ=DAILY;BYMINUTE=1", "BYMINUTE" },
    };

    [Theory]
    [MemberData(nameof(Examples))]
    public void Name_the_days_that_it_says(string rule, string start, string days, bool isAll)
    {
        var expected = Days(days).ToList();
        var last = isAll ? new DateTime(2010, 1, 1) : expected[^1];
        var at = DateTime.Parse(start, System.Globalization.CultureInfo.InvariantCulture).AddHours(9);

        var found = new Occurrences(RecurrenceText.Read(rule), at, Zones.NewYork, LeftOutDates.Read(null)).Between(DateTime.MinValue, last.AddDays(1));

        Assert.Equal(expected.Select(day => TimeZoneInfo.ConvertTimeToUtc(day.AddHours(9), Zones.NewYork)), found);
    }

    [Theory]
    [MemberData(nameof(Others))]
    public void That_are_not_followed_are_refused_by_name(string rule, string name) =>
        Assert.Contains(name, Assert.Throws<Platform.RefusedException>(() => RecurrenceText.Read(rule)).Message, StringComparison.Ordinal);

    /// <summary>"1997: 9/2,4 10/1-3": years, months and their days.</summary>
    private static IEnumerable<DateTime> Days(string text)
    {
        var year = 0;
        foreach (var word in text.Split(' '))
        {
            if (word.EndsWith(':'))
            {
                year = Number(word[..^1]);
                continue;
            }

            var (month, days) = (Number(word.Split('/')[0]), word.Split('/')[1]);
            foreach (var range in days.Split(','))
            {
                var ends = range.Split('-').Select(Number).ToList();
                for (var day = ends[0]; day <= ends[^1]; day++) yield return new DateTime(year, month, day);
            }
        }
    }

    private static int Number(string text) => int.Parse(text, System.Globalization.CultureInfo.InvariantCulture);
}
