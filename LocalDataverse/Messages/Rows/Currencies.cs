using LocalDataverse.Metadata;
using LocalDataverse.Pipeline;
using LocalDataverse.Storage;
using Microsoft.Data.Sqlite;

namespace LocalDataverse.Messages.Rows;

/// <summary>The organisation's currency, and what each currency is worth in it; read once for as long as neither changes.</summary>
internal sealed class Currencies
{
    private const string Stamp = "currency", Table = "transactioncurrency", Organization = "organization";
    private static readonly StampedValues<string, Currencies> Known = new(Stamp);

    private readonly Dictionary<Guid, decimal> rates;

    private Currencies(Guid? own, Dictionary<Guid, decimal> rates) => (Own, this.rates) = (own, rates);

    /// <summary>The organisation's own; null while it has none.</summary>
    public Guid? Own { get; }

    /// <summary>Once the tables are there, before a row with money is written.</summary>
    public static void Watch(SqliteConnection connection, MetadataCatalogue metadata)
    {
        if (metadata.TryTable(Table, out _) && metadata.TryTable(Organization, out _)) Stamps.Watch(connection, Stamp, [Table, Organization]);
    }

    public static Currencies Of(Execution execution) => Known.Get(execution.Connection, Table, () => Read(execution));

    /// <summary>How much of the currency one of the organisation's own is worth.</summary>
    public decimal Rate(Guid currency) => rates.TryGetValue(currency, out var rate) ? rate : throw Errors.RowNotFound(Table, currency);

    private static Currencies Read(Execution execution)
    {
        var (connection, metadata) = (execution.Connection, execution.Metadata);
        var own = SystemRow.Some(connection, metadata, Organization, ["basecurrencyid"]).FirstOrDefault()?.Guid("basecurrencyid");
        return new Currencies(own, SystemRow.Some(connection, metadata, Table, []).ToDictionary(row => row.Id, row => Rate(connection, metadata, row.Id)));
    }

    private static decimal Rate(SqliteConnection connection, MetadataCatalogue metadata, Guid currency) =>
        TableStore.Find(connection, metadata.Table(Table), currency, ["exchangerate"])?.GetValueOrDefault("exchangerate") is decimal rate and > 0 ? rate : 1m;
}
