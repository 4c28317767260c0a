using LocalDataverse.Import;
using LocalDataverse.Metadata;
using LocalDataverse.Schema;
using LocalDataverse.Storage;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Tests;

/// <summary>The base tables, a business unit, a currency and an administrator.</summary>
internal static class TestSeed
{
    public static readonly Guid Administrator = new("a0000000-0000-0000-0000-000000000001");
    public static readonly Guid BusinessUnit = new("b0000000-0000-0000-0000-000000000001");
    public static readonly Guid Currency = new("c0000000-0000-0000-0000-000000000001");
    private static readonly Guid Role = new("d0000000-0000-0000-0000-000000000001");

    public static void Apply(Organization organization)
    {
        using var session = organization.Database.BeginWrite();
        var catalogue = CatalogueBuilder.Build(MetadataCatalogue.Empty, BaseSchema.Read(), isBase: true);
        foreach (var table in catalogue.Tables) TableStore.EnsureTable(session.Connection, table);
        MetadataStore.Save(session.Connection, MetadataCatalogue.Empty, catalogue);
        Insert("businessunit", BusinessUnit, ("name", "Test"));
        Insert("systemuser", Administrator, ("fullname", "Administrator"), ("businessunitid", new EntityReference("businessunit", BusinessUnit)));
        Insert("systemuser", LocalDataverse.Pipeline.WellKnown.SystemUserId, ("fullname", "SYSTEM"), ("businessunitid", new EntityReference("businessunit", BusinessUnit)));
        Insert("role", Role, ("name", "System Administrator"), ("roletemplateid", new Guid("627090ff-40a3-4053-8790-584edc5be201")));
        Insert("systemuserroles", Guid.NewGuid(), ("systemuserid", Administrator), ("roleid", Role));
        Insert("transactioncurrency", Currency, ("currencyname", "US Dollar"), ("isocurrencycode", "USD"), ("exchangerate", 1m), ("currencyprecision", 2));
        Insert("organization", Guid.NewGuid(), ("name", "test"), ("basecurrencyid", new EntityReference("transactioncurrency", Currency)));
        session.Commit();
        organization.Publish(catalogue, registrationsChanged: true);

        void Insert(string table, Guid id, params (string Column, object? Value)[] values) =>
            TableStore.Insert(session.Connection, catalogue.Table(table), id, values.Where(pair => catalogue.Table(table).FindColumn(pair.Column) is not null).ToDictionary(pair => pair.Column, pair => pair.Value));
    }
}
