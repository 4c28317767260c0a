using System.Globalization;
using LocalDataverse.Metadata;
using LocalDataverse.Storage;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Query;

/// <summary>Makes entities of the statement's rows.</summary>
internal sealed class RowReader(SqlScope sql, Source root, IReadOnlyList<SelectedColumn> selected, bool hasIdentity)
{
    public Entity Read(StoredRows reader)
    {
        var entity = new Entity(root.Table.LogicalName);
        if (hasIdentity)
        {
            entity.Id = Guid.Parse(reader.GetString(0));
            entity[root.Table.PrimaryIdColumn] = entity.Id;
            entity.RowVersion = reader.GetInt64(1).ToString(CultureInfo.InvariantCulture);
        }

        foreach (var column in selected)
        {
            Set(entity, column, reader);
        }

        return entity;
    }

    private void Set(Entity entity, SelectedColumn column, StoredRows reader)
    {
        if (reader.IsDBNull(column.Ordinal))
        {
            if (column.KeepNull)
            {
                entity[column.Key] = new AliasedValue(column.Source.Table.LogicalName, column.Column.LogicalName, null);
            }

            return;
        }

        var value = column.Column.IsContent ? FileContent.Base64(sql.Scope.Connection, Guid.Parse(reader.GetString(column.Ordinal))) : Value(column, reader);
        if (!hasIdentity && !column.IsAliased && column.Column.LogicalName == root.Table.PrimaryIdColumn)
        {
            entity.Id = (Guid)value;
        }

        entity[column.Key] = column.IsAliased ? new AliasedValue(column.Source.Table.LogicalName, column.Column.LogicalName, value) : value;
        var text = column.Kind == SelectedKind.Number ? sql.Formatter.Count((int)value)
            : column.Kind is SelectedKind.FiscalYear or SelectedKind.FiscalPeriod ? sql.Fiscal.NameOf((int)value, column.Kind == SelectedKind.FiscalYear)
            : column.Column.Type == ColumnType.EntityName ? NameOf((string)value)
            : sql.Formatter.Format(column.Column, value, Text(reader, column.Symbol));
        if (text is not null)
        {
            entity.FormattedValues[column.Key] = text;
        }
    }

    private string? NameOf(string table) =>
        sql.Metadata.TryTable(table, out var definition) && definition.DisplayName.In(sql.Scope.Caller.Language) is { Length: > 0 } name ? name : null;

    private static object Value(SelectedColumn column, StoredRows reader)
    {
        var stored = reader.GetValue(column.Ordinal);
        switch (column.Kind)
        {
            case SelectedKind.Number or SelectedKind.FiscalYear or SelectedKind.FiscalPeriod:
                return checked((int)(long)stored);
            case SelectedKind.Sum:
                return Sum(column.Column, stored);
            case SelectedKind.Average:
                return Average(column.Column, stored, reader.GetInt64(column.Beside!.Value));
            default:
                var value = StoredValue.FromStored(column.Column, stored, Text(reader, column.Beside));
                if (value is EntityReference reference)
                {
                    reference.Name = Text(reader, column.Name);
                }

                return value;
        }
    }

    private static object Sum(ColumnDefinition column, object stored) => stored switch
    {
        // A sum of whole numbers stays an int while it fits, as in Dataverse.
        long whole when column.Type == ColumnType.Integer && whole is >= int.MinValue and <= int.MaxValue => (int)whole,
        long whole when column.Type is ColumnType.Integer or ColumnType.BigInt => whole,
        _ => StoredValue.FromStored(column, stored),
    };

    private static object Average(ColumnDefinition column, object sum, long count) => column.Type switch
    {
        ColumnType.Integer => (int)((long)sum / count),
        ColumnType.BigInt => (long)sum / count,
        ColumnType.Double => Convert.ToDouble(sum, CultureInfo.InvariantCulture) / count,
        ColumnType.Money => new Money(Math.Round(StoredValue.Unscaled((long)sum, 4) / count, 4, MidpointRounding.AwayFromZero)),
        _ => Math.Round(StoredValue.Unscaled((long)sum, StoredValue.Scale(column)!.Value) / count, 10, MidpointRounding.AwayFromZero),
    };

    private static string? Text(StoredRows reader, int? ordinal) =>
        ordinal is { } at && !reader.IsDBNull(at) ? reader.GetString(at) : null;
}
