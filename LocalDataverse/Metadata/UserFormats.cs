using System.Collections.Concurrent;
using System.Globalization;

namespace LocalDataverse.Metadata;

/// <summary>How a user reads dates and numbers, as the columns of usersettings say; what they leave open is as in the United States.</summary>
public sealed record UserFormats
{
    /// <summary>The columns of usersettings that say it.</summary>
    public static readonly IReadOnlyList<string> Columns =
        ["dateformatstring", "dateseparator", "timeformatstring", "timeseparator", "amdesignator", "pmdesignator", "decimalsymbol", "numberseparator"];

    /// <summary>Those of somebody who chose nothing.</summary>
    public static readonly UserFormats UnitedStates = new();

    private static readonly ConcurrentDictionary<UserFormats, CultureInfo> Cultures = new();

    /// <summary>A date: <c>M/d/yyyy</c>. A slash stands for the separator.</summary>
    public string Date { get; init; } = "M/d/yyyy";

    /// <summary>A time of day: <c>h:mm tt</c>. A colon stands for the separator.</summary>
    public string Time { get; init; } = "h:mm tt";

    /// <summary>What stands between day, month and year.</summary>
    public string DateSeparator { get; init; } = "/";

    /// <summary>What stands between hours and minutes.</summary>
    public string TimeSeparator { get; init; } = ":";

    /// <summary>Before noon.</summary>
    public string Am { get; init; } = "AM";

    /// <summary>After noon.</summary>
    public string Pm { get; init; } = "PM";

    /// <summary>Before the decimals.</summary>
    public string DecimalSymbol { get; init; } = ".";

    /// <summary>Between the thousands.</summary>
    public string GroupSeparator { get; init; } = ",";

    /// <summary>The same for .NET to write with.</summary>
    public CultureInfo Culture => Cultures.GetOrAdd(this, formats => formats.Make());

    /// <summary>What a row of usersettings says, asked by the name of a column.</summary>
    public static UserFormats Of(Func<string, string?> setting)
    {
        string Chosen(string column, string otherwise) => setting(column) is { Length: > 0 } text ? text : otherwise;
        return new()
        {
            Date = Chosen("dateformatstring", UnitedStates.Date),
            DateSeparator = Chosen("dateseparator", UnitedStates.DateSeparator),
            Time = Chosen("timeformatstring", UnitedStates.Time),
            TimeSeparator = Chosen("timeseparator", UnitedStates.TimeSeparator),
            Am = Chosen("amdesignator", UnitedStates.Am),
            Pm = Chosen("pmdesignator", UnitedStates.Pm),
            DecimalSymbol = Chosen("decimalsymbol", UnitedStates.DecimalSymbol),
            GroupSeparator = Chosen("numberseparator", UnitedStates.GroupSeparator),
        };
    }

    private CultureInfo Make()
    {
        var culture = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        (culture.NumberFormat.NumberDecimalSeparator, culture.NumberFormat.NumberGroupSeparator) = (DecimalSymbol, GroupSeparator);
        (culture.DateTimeFormat.DateSeparator, culture.DateTimeFormat.TimeSeparator) = (DateSeparator, TimeSeparator);
        (culture.DateTimeFormat.AMDesignator, culture.DateTimeFormat.PMDesignator) = (Am, Pm);
        return CultureInfo.ReadOnly(culture);
    }
}
