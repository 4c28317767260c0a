using System.Globalization;

namespace Rdl.Expressions;

/// <summary>What operators make of values: as Visual Basic does it, where nothing is 0, the empty text or no.</summary>
internal static class Values
{
    public static object? Negate(string symbol, object? value) => symbol == "Not" ? !Truth(value) : value switch
    {
        null => (object)0L,
        long whole => -whole,
        decimal number => -number,
        double number => -number,
        _ => throw Cannot("with a sign", value),
    };

    public static object? Operate(string symbol, object? left, object? right) => symbol.ToUpperInvariant() switch
    {
        "OR" => Truth(left) | Truth(right),
        "AND" => Truth(left) & Truth(right),
        "=" => Compare(left, right) == 0,
        "<>" => Compare(left, right) != 0,
        "<" => Compare(left, right) < 0,
        "<=" => Compare(left, right) <= 0,
        ">" => Compare(left, right) > 0,
        ">=" => Compare(left, right) >= 0,
        "&" => Text(left) + Text(right),
        "+" when left is string || right is string => Text(left) + Text(right),
        var arithmetic => Arithmetic(arithmetic, left, right),
    };

    public static bool Truth(object? value) => value switch
    {
        null => false,
        bool flag => flag,
        _ when IsNumber(value) => Number(value) != 0,
        _ => throw Cannot("as yes or no", value),
    };

    public static int Compare(object? left, object? right)
    {
        (left, right) = (left ?? Empty(right), right ?? Empty(left));
        return (left, right) switch
        {
            (null, null) => 0,
            (string one, string other) => string.CompareOrdinal(one, other),
            (DateTime one, DateTime other) => one.CompareTo(other),
            (TimeSpan one, TimeSpan other) => one.CompareTo(other),
            (Guid one, Guid other) => one.CompareTo(other),
            (bool one, bool other) => one.CompareTo(other),
            (double, _) or (_, double) when IsNumber(left) && IsNumber(right) => Floating(left).CompareTo(Floating(right)),
            _ when IsNumber(left) && IsNumber(right) => Number(left).CompareTo(Number(right)),
            _ => throw new RdlException($"{left} cannot be compared with {right}"),
        };
    }

    public static decimal Number(object? value) => value switch
    {
        null => 0,
        bool flag => flag ? -1 : 0,
        string text => decimal.TryParse(text, NumberStyles.Number, CultureInfo.InvariantCulture, out var number) ? number : throw Cannot("as a number", value),
        long or int or decimal or double => Convert.ToDecimal(value, CultureInfo.InvariantCulture),
        _ => throw Cannot("as a number", value),
    };

    public static long Whole(object? value) => (long)Math.Round(Number(value), MidpointRounding.ToEven);

    public static DateTime Day(object? value) => value switch
    {
        null => default,
        DateTime day => day,
        string text when DateTime.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) => day,
        _ => throw Cannot("as a date", value),
    };

    public static string Text(object? value) => value switch
    {
        null => "",
        string text => text,
        // Report servers write 15 digits.
        double number => number.ToString("G15", CultureInfo.InvariantCulture),
        IFormattable formattable => formattable.ToString(null, CultureInfo.InvariantCulture),
        _ => value.ToString() ?? "",
    };

    public static bool IsNumber(object? value) => value is long or int or decimal or double or bool;

    private static object? Empty(object? other) => other switch
    {
        null => null,
        string => "",
        bool => false,
        DateTime => default(DateTime),
        Guid => Guid.Empty,
        TimeSpan => TimeSpan.Zero,
        _ => 0L,
    };

    /// <summary>Whole numbers divided give a floating one, decimals a decimal; what cannot be divided by 0 is an error with decimals alone.</summary>
    private static object Arithmetic(string symbol, object? left, object? right)
    {
        if (left is double || right is double) return OfFloating(symbol, Floating(left), Floating(right));
        if (left is decimal || right is decimal || left is string || right is string) return OfDecimals(symbol, Number(left), Number(right));
        var (one, other) = (Whole(left), Whole(right));
        return symbol switch
        {
            // As an object: or whole numbers would all become floating ones.
            "+" => (object)(one + other),
            "-" => one - other,
            "*" => one * other,
            "/" => (double)one / other,
            "\\" => other == 0 ? throw ByZero() : one / other,
            "MOD" => other == 0 ? throw ByZero() : one % other,
            _ => throw RdlException.NotSupported($"the operator {symbol}"),
        };
    }

    private static decimal OfDecimals(string symbol, decimal one, decimal other) => symbol switch
    {
        "+" => one + other,
        "-" => one - other,
        "*" => one * other,
        "/" => other == 0 ? throw ByZero() : one / other,
        "\\" => other == 0 ? throw ByZero() : Math.Truncate(Math.Round(one) / Math.Round(other)),
        "MOD" => other == 0 ? throw ByZero() : one % other,
        _ => throw RdlException.NotSupported($"the operator {symbol}"),
    };

    private static double OfFloating(string symbol, double one, double other) => symbol switch
    {
        "+" => one + other,
        "-" => one - other,
        "*" => one * other,
        "/" => one / other,
        "MOD" => one % other,
        _ => throw RdlException.NotSupported($"the operator {symbol} with floating numbers"),
    };

    private static double Floating(object? value) => value is double number ? number : (double)Number(value);

    private static RdlException ByZero() => new("a division by 0");

    private static RdlException Cannot(string how, object? value) => new($"{value} cannot be taken {how}");
}
