using System.Globalization;

namespace LocalDataverse.Storage;

/// <summary>
/// How an organisation cuts its years: the day they begin, and into what. A year is named after the calendar year it begins in;
/// a period of four weeks is the thirteenth of a year when it takes what is left of it.
/// </summary>
/// <param name="Month">Month of the first day.</param>
/// <param name="Day">Day of the first day.</param>
/// <param name="Type">Into what: the numbers of Dataverse's tables of fiscal calendars.</param>
internal readonly record struct FiscalCalendar(int Month, int Day, long Type)
{
    public const long Annually = 2000;
    public const long SemiAnnually = 2001;
    public const long Quarterly = 2002;
    public const long Monthly = 2003;
    public const long FourWeeks = 2004;

    private const int DaysOfFourWeeks = 28;

    /// <summary>What an organisation has that never said otherwise: calendar years in quarters.</summary>
    public static FiscalCalendar Calendar { get; } = new(1, 1, Quarterly);

    public int Periods => Type switch { Annually => 1, SemiAnnually => 2, Monthly => 12, FourWeeks => 13, _ => 4 };

    public int YearOf(DateTime date) => date.Date >= Begin(date.Year) ? date.Year : date.Year - 1;

    public int PeriodOf(DateTime date)
    {
        var year = YearOf(date);
        if (Type == FourWeeks) return Math.Min(((date.Date - Begin(year)).Days / DaysOfFourWeeks) + 1, Periods);
        var period = Periods;
        while (period > 1 && date.Date < Begin(year, period)) period--;
        return period;
    }

    /// <summary>The first day of a period. One that lies beyond the year is in another year: period 0 is the last of the year before.</summary>
    public DateTime Begin(int year, int period = 1)
    {
        var years = (int)Math.Floor((period - 1) / (double)Periods);
        var (first, before) = (FirstDay(checked(year + years)), period - 1 - (years * Periods));
        return Type == FourWeeks ? first.AddDays(before * DaysOfFourWeeks) : first.AddMonths(before * 12 / Periods);
    }

    /// <summary>A period as one number that sorts: 202603 is the third of 2026.</summary>
    public static int Number(int year, int period) => (year * 100) + period;

    /// <summary>The fiscal year or period of a stored date; SQL calls it as <c>dv_fiscalpart(value, part, zone, month, day, type)</c>.</summary>
    public static long? PartOf(string? stored, string part, string? zone, long month, long day, long type)
    {
        if (DatePart.Local(stored, zone) is not { } date) return null;
        var calendar = new FiscalCalendar((int)month, (int)day, type);
        return part switch
        {
            "FiscalYear" => calendar.YearOf(date),
            "FiscalPeriod" => Number(calendar.YearOf(date), calendar.PeriodOf(date)),
            "PeriodOfAnyYear" => calendar.PeriodOf(date),
            _ => throw new ArgumentOutOfRangeException(nameof(part), part, "No part of a fiscal year has this name."),
        };
    }

    /// <summary>A year or a period as people read it: <c>FY2026</c>, <c>Quarter 1 FY2026</c>.</summary>
    public string NameOf(int number, bool isYear)
    {
        var (year, period) = isYear ? (number, 0) : (number / 100, number % 100);
        var name = string.Create(CultureInfo.InvariantCulture, $"FY{year}");
        if (isYear || Type == Annually) return name;
        var unit = Type switch { SemiAnnually => "Semester", Monthly => "Month", FourWeeks => "Period", _ => "Quarter" };
        return string.Create(CultureInfo.InvariantCulture, $"{unit} {period} {name}");
    }

    /// <summary>29 February begins a year on the last day of February when there is no other.</summary>
    private DateTime FirstDay(int year) => new(year, Month, Math.Min(Day, DateTime.DaysInMonth(year, Month)));
}
