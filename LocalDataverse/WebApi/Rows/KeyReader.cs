using LocalDataverse.Metadata;
using LocalDataverse.WebApi.Query;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.WebApi.Rows;

/// <summary>What stands in the parentheses behind a set: an id, or the columns of an alternate key.</summary>
internal static class KeyReader
{
    public static EntityReference Read(MetadataCatalogue metadata, TableDefinition table, string arguments, QueryOptions? aliases)
    {
        if (Guid.TryParse(arguments.Trim('\''), out var id)) return new EntityReference(table.LogicalName, id);
        var reference = new EntityReference(table.LogicalName, Guid.Empty);
        foreach (var part in TextSplit.List(arguments))
        {
            var equals = part.IndexOf('=', StringComparison.Ordinal);
            if (equals < 0) throw ApiErrors.BadQuery($"'{arguments}' is neither an id nor the columns of an alternate key of '{table.LogicalName}'.");
            var column = PropertyNames.Column(table, part[..equals].Trim());
            if (ExpressionParser.Parse(part[(equals + 1)..], aliases) is not Literal { Value: { } value }) throw ApiErrors.BadQuery($"'{part}' is no key.");
            if (column.IsPrimaryId && value is Guid key) return new EntityReference(table.LogicalName, key);
            reference.KeyAttributes[column.LogicalName] = Typed(metadata, column, value);
        }

        return reference.KeyAttributes.Count > 0 ? reference : throw ApiErrors.BadQuery($"'{table.EntitySetName}' needs an id or an alternate key in its parentheses.");
    }

    private static object Typed(MetadataCatalogue metadata, ColumnDefinition column, object value) => (column.Type, value) switch
    {
        (ColumnType.Choice or ColumnType.State or ColumnType.Status, int number) => new OptionSetValue(number),
        (ColumnType.Money, _) => new Money(Convert.ToDecimal(value, System.Globalization.CultureInfo.InvariantCulture)),
        (_, Guid id) when column.IsReference => new EntityReference(column.Targets.Count > 0 ? metadata.Table(column.Targets[0]).LogicalName : "", id),
        (ColumnType.String, not string) => Convert.ToString(value, System.Globalization.CultureInfo.InvariantCulture)!,
        _ => value,
    };
}
