namespace Rdl.Expressions;

/// <summary>Members of dates and of spans of time: what report expressions ask of a value itself.</summary>
internal static class Members
{
    public static object? Of(object? value, string name, object?[] arguments) => (value, name.ToUpperInvariant(), arguments.Length) switch
    {
        (DateTime day, "ADDDAYS", 1) => day.AddDays((double)Values.Number(arguments[0])),
        (DateTime day, "ADDMONTHS", 1) => day.AddMonths((int)Values.Whole(arguments[0])),
        (DateTime day, "SUBTRACT", 1) => day.Subtract(Values.Day(arguments[0])),
        (DateTime day, "YEAR", 0) => (long)day.Year,
        (DateTime day, "MONTH", 0) => (long)day.Month,
        (DateTime day, "DAY", 0) => (long)day.Day,
        (DateTime day, "DATE", 0) => day.Date,
        (TimeSpan span, "DAYS", 0) => (long)span.Days,
        (object?[] many, "GETVALUE", 1) => many[(int)Values.Whole(arguments[0])],
        (not null, "TOSTRING", 0) => Values.Text(value),
        (object?[] many, "LENGTH", 0) => (long)many.Length,
        _ => throw RdlException.NotSupported($"{name} of {value ?? "nothing"} in an expression"),
    };
}
