using System.Globalization;

namespace CoachingExtensions.Platform.Messages;

/// <summary>How somebody writes days and amounts, as the user's settings say it.</summary>
/// <param name="dayPattern">The pattern of a day, such as M/d/yyyy; a slash stands for the separator.</param>
/// <param name="daySeparator">What stands between day, month and year.</param>
/// <param name="decimalSign">What stands before the decimals.</param>
/// <param name="groupSign">What stands between the thousands.</param>
internal sealed class ReaderFormats(string? dayPattern, string? daySeparator, string? decimalSign, string? groupSign)
{
    private const string UsualDay = "M/d/yyyy";

    /// <summary>The formats of the United States, which are those of a user who chose none.</summary>
    public static readonly ReaderFormats UnitedStates = new(null, null, null, null);

    private readonly NumberFormatInfo numbers = new() { NumberDecimalSeparator = Or(decimalSign, "."), NumberGroupSeparator = Or(groupSign, ",") };
    private readonly DateTimeFormatInfo days = new() { DateSeparator = Or(daySeparator, "/") };

    /// <summary>A day.</summary>
    /// <param name="day">The day; its time of day is not said.</param>
    public string Day(DateTime day) => day.ToString(Or(dayPattern, UsualDay), days);

    /// <summary>An amount, with the decimals it has.</summary>
    /// <param name="amount">The amount.</param>
    public string Amount(decimal amount) => amount.ToString("#,0.##########", numbers);

    private static string Or(string? chosen, string usual) => string.IsNullOrEmpty(chosen) ? usual : chosen!;
}
