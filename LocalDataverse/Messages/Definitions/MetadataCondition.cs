using System.Collections;
using System.Globalization;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Metadata;
using Microsoft.Xrm.Sdk.Metadata.Query;
using Microsoft.Xrm.Sdk.Query;

namespace LocalDataverse.Messages.Definitions;

/// <summary>Tells whether a definition meets the conditions of a metadata query.</summary>
internal static class MetadataCondition
{
    public static bool Holds(MetadataFilterExpression? filter, MetadataBase item)
    {
        if (filter is null || filter.Conditions.Count + filter.Filters.Count == 0) return true;
        var parts = filter.Conditions.Select(condition => (Func<bool>)(() => Holds(condition, item))).Concat(filter.Filters.Select(inner => (Func<bool>)(() => Holds(inner, item))));
        return filter.FilterOperator == LogicalOperator.Or ? parts.Any(part => part()) : parts.All(part => part());
    }

    private static bool Holds(MetadataConditionExpression condition, MetadataBase item)
    {
        var actual = ValueOf(item, condition.PropertyName);
        return condition.ConditionOperator switch
        {
            MetadataConditionOperator.Equals => Same(actual, condition.Value),
            MetadataConditionOperator.NotEquals => !Same(actual, condition.Value),
            MetadataConditionOperator.In => Values(condition).Any(value => Same(actual, value)),
            MetadataConditionOperator.NotIn => !Values(condition).Any(value => Same(actual, value)),
            MetadataConditionOperator.GreaterThan => Compare(condition, actual) > 0,
            MetadataConditionOperator.LessThan => Compare(condition, actual) < 0,
            _ => throw Errors.InvalidArgument($"{(int)condition.ConditionOperator} is not a MetadataConditionOperator."),
        };
    }

    private static object? ValueOf(MetadataBase item, string? name)
    {
        if (name is null) throw Errors.InvalidArgument("A condition on metadata names no property.");
        if (item.GetType().GetProperty(name) is not { } property || property.GetIndexParameters().Length > 0) return Missing(item, name);
        return property.GetValue(item) switch
        {
            BooleanManagedProperty managed => managed.Value,
            AttributeRequiredLevelManagedProperty level => level.Value,
            ConstantsBase<string> constant => constant.Value,
            Label or Array or MetadataBase or CascadeConfiguration or AssociatedMenuConfiguration => throw Errors.InvalidArgument($"Metadata cannot be queried by '{name}': only by texts, numbers, ids, choices, and yes or no."),
            var plain => plain,
        };
    }

    // A column of another type has no such property, and so no value; a table that has none is asked for what there is not.
    private static object? Missing(MetadataBase item, string name) =>
        item is AttributeMetadata ? null : throw Errors.InvalidArgument($"'{name}' is not a property of {item.GetType().Name} here.");

    private static IEnumerable<object?> Values(MetadataConditionExpression condition) =>
        condition.Value is IEnumerable many and not string ? many.Cast<object?>() : throw Errors.InvalidArgument($"The condition {condition.ConditionOperator} on '{condition.PropertyName}' takes a list of values.");

    private static bool Same(object? actual, object? value) => (actual, value) switch
    {
        (null, null) => true,
        (null, _) or (_, null) => false,
        (Enum choice, string text) => choice.ToString() == text,
        (Enum choice, _) => Number(choice) == Number(value),
        (Guid id, string text) => Guid.TryParse(text, out var given) && given == id,
        (int or long or decimal or double or short, _) => Number(actual) == Number(value),
        _ => actual.Equals(value),
    };

    private static int Compare(MetadataConditionExpression condition, object? actual) => (Number(actual), Number(condition.Value)) switch
    {
        ({ } left, { } right) => left.CompareTo(right),
        (null, _) when actual is null => 0,
        _ => throw Errors.InvalidArgument($"The condition {condition.ConditionOperator} on '{condition.PropertyName}' compares numbers."),
    };

    private static decimal? Number(object? value) => value switch
    {
        Enum choice => Convert.ToInt64(choice, CultureInfo.InvariantCulture),
        int or long or short or decimal => Convert.ToDecimal(value, CultureInfo.InvariantCulture),
        double number when Math.Abs(number) < 1e28 => (decimal)number,
        _ => null,
    };
}
