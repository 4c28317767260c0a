using CoachingExtensions.Tests.Pipeline;
using LocalDataverse.Metadata;
using Microsoft.Xrm.Sdk;

namespace CoachingExtensions.Tests.Attacks;

/// <summary>Somebody writes a value where only the product does.</summary>
/// <param name="Who">Who tries.</param>
/// <param name="Row">The row; for a new one, a row of the same kind.</param>
/// <param name="Column">The column.</param>
/// <param name="Value">What is written.</param>
/// <param name="Current">What is there.</param>
internal sealed record Attempt(Person Who, EntityReference Row, string Column, object? Value, object? Current)
{
    public string Table => Row.LogicalName;
}

/// <summary>The platform, or a step of ours, said no.</summary>
internal sealed class RefusedException(string message) : Exception(message);

/// <summary>Values that are in nobody's row.</summary>
internal static class Forged
{
    public static object For(ColumnDefinition column, object? current, EntityReference other) => column.Type switch
    {
        ColumnType.String or ColumnType.Memo => "forged",
        ColumnType.Decimal or ColumnType.Double => 777m,
        ColumnType.Integer => 777,
        ColumnType.Boolean => current is not true,
        ColumnType.DateTime => new DateTime(2001, 2, 3, 0, 0, 0, DateTimeKind.Utc),
        ColumnType.Choice => new OptionSetValue(column.Choice!.Options.Select(option => option.Value).First(value => value != (current as OptionSetValue)?.Value && value != column.DefaultValue)),
        ColumnType.Lookup or ColumnType.Owner => other,
        _ => throw new NotSupportedException($"Teach {nameof(Forged)} a value for {column.LogicalName}, which is {column.Type}."),
    };
}
