using System.Globalization;

namespace Rdl.Expressions;

/// <summary>
/// The functions of a row. Only such as the report server of Dataverse allows in its sandbox: Switch, Choose, Fix, Int and code of one's own
/// are denied there (Microsoft, "RDL sandboxing"), so they are not here.
/// </summary>
internal static class Functions
{
    private static readonly Dictionary<string, (int Least, int Most, Func<object?[], CultureInfo, object?> Run)> Known = new(StringComparer.OrdinalIgnoreCase)
    {
        // All three are worked out before one is chosen, as in Visual Basic: a division by 0 in the other one fails all the same.
        ["IIf"] = (3, 3, (a, _) => Values.Truth(a[0]) ? a[1] : a[2]),
        ["IsNothing"] = (1, 1, (a, _) => a[0] is null),
        ["Len"] = (1, 1, (a, _) => (long)Values.Text(a[0]).Length),
        ["Left"] = (2, 2, (a, _) => Left(Values.Text(a[0]), Values.Whole(a[1]))),
        ["Replace"] = (3, 3, (a, _) => Values.Text(a[0]).Replace(Values.Text(a[1]), Values.Text(a[2]), StringComparison.Ordinal)),
        ["InStr"] = (2, 2, (a, _) => (long)Values.Text(a[0]).IndexOf(Values.Text(a[1]), StringComparison.Ordinal) + 1),
        ["Split"] = (2, 2, (a, _) => Values.Text(a[0]).Split(Values.Text(a[1])).Cast<object?>().ToArray()),
        ["IsNumeric"] = (1, 1, (a, _) => a[0] is string text ? decimal.TryParse(text, NumberStyles.Number, CultureInfo.InvariantCulture, out var _) : Values.IsNumber(a[0])),
        // The number a text begins with, whatever the language of the report.
        ["Val"] = (1, 1, (a, _) => Beginning(Values.Text(a[0]))),
        ["Join"] = (2, 2, (a, _) => string.Join(Values.Text(a[1]), (a[0] as object?[] ?? []).Select(Values.Text))),
        ["Format"] = (2, 2, (a, culture) => Formatted(a[0], Values.Text(a[1]), culture)),
        ["CDate"] = (1, 1, (a, _) => Values.Day(a[0])),
        ["CDec"] = (1, 1, (a, _) => Values.Number(a[0])),
        ["CInt"] = (1, 1, (a, _) => Values.Whole(a[0])),
        ["CStr"] = (1, 1, (a, _) => Values.Text(a[0])),
        ["Math.Abs"] = (1, 1, (a, _) => Math.Abs(Values.Number(a[0]))),
        ["Math.Max"] = (2, 2, (a, _) => Values.Compare(a[0], a[1]) >= 0 ? a[0] : a[1]),
        ["Math.Min"] = (2, 2, (a, _) => Values.Compare(a[0], a[1]) <= 0 ? a[0] : a[1]),
        ["Math.Round"] = (2, 2, (a, _) => Math.Round(Values.Number(a[0]), (int)Values.Whole(a[1]))),
        ["Math.Sign"] = (1, 1, (a, _) => (long)Math.Sign(Values.Number(a[0]))),
        ["Math.Truncate"] = (1, 1, (a, _) => Math.Truncate(Values.Number(a[0]))),
    };

    /// <summary>Properties that are asked for without brackets, and depend on when.</summary>
    private static readonly string[] OfToday = ["DateTime.Today"];

    public static bool Knows(string name) => Known.ContainsKey(name) || OfToday.Contains(name, StringComparer.OrdinalIgnoreCase);

    public static bool IsType(string name) => name.Equals("Math", StringComparison.OrdinalIgnoreCase) || name.Equals("DateTime", StringComparison.OrdinalIgnoreCase);

    public static object? Run(string name, object?[] arguments, CultureInfo culture, DateTime today)
    {
        if (OfToday.Contains(name, StringComparer.OrdinalIgnoreCase)) return today;
        var (least, most, run) = Known[name];
        return arguments.Length < least || arguments.Length > most
            ? throw new RdlException($"{name} has {arguments.Length} arguments, and takes {least}")
            : run(arguments, culture);
    }

    public static string Formatted(object? value, string format, CultureInfo culture) => value switch
    {
        null => "",
        string text => text,
        IFormattable formattable => formattable.ToString(format, culture),
        _ => value.ToString() ?? "",
    };

    private static double Beginning(string text)
    {
        var digits = new string([.. text.Trim().TakeWhile((one, at) => char.IsAsciiDigit(one) || one == '.' || (at == 0 && one == '-'))]);
        return double.TryParse(digits, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? number : 0;
    }

    private static string Left(string text, long length) => length < 0
        ? throw new RdlException($"Left was asked for {length} characters")
        : text[..(int)Math.Min(length, text.Length)];
}
