using LocalDataverse.Metadata;
using LocalDataverse.Storage;
using LocalDataverse.Tests.Query;
using Microsoft.Xrm.Sdk;
using Xunit;

namespace LocalDataverse.Tests.Storage;

public sealed class Tables : IDisposable
{
    private readonly Organisation organisation = new();

    public void Dispose() => organisation.Dispose();

    private TableDefinition Account => organisation.Metadata.Table("account");

    private static TableDefinition With(TableDefinition table, params ColumnDefinition[] columns) =>
        table with { Columns = table.Columns.Values.Where(old => columns.All(column => column.LogicalName != old.LogicalName)).Concat(columns).ToDictionary(column => column.LogicalName) };

    [Fact]
    public void A_column_that_an_import_brings_is_added_beside_the_data()
    {
        var id = organisation.Account("A");
        var changed = With(Account, SmallModel.Column("nickname", ColumnType.String));

        TableStore.EnsureTable(organisation.Connection, changed);
        TableStore.Update(organisation.Connection, changed, id, new Dictionary<string, object?> { ["nickname"] = "Al" });

        var row = TableStore.Find(organisation.Connection, changed, id)!;
        Assert.Equal(("A", "Al"), (row["name"], row["nickname"]));
    }

    [Fact]
    public void A_decimal_column_keeps_its_values_when_its_precision_grows()
    {
        var id = organisation.Account("A", more: ("share", 0.125m));
        var changed = With(Account, SmallModel.Column("share", ColumnType.Decimal) with { Precision = 5 });

        TableStore.EnsureTable(organisation.Connection, changed);

        Assert.Equal(0.125m, TableStore.Find(organisation.Connection, changed, id)!["share"]);
    }

    [Fact]
    public void A_lookup_that_gets_a_second_target_remembers_the_first()
    {
        var id = organisation.Account("A", more: ("primarycontactid", new EntityReference("contact", Guid.NewGuid())));
        var changed = With(Account, SmallModel.Column("primarycontactid", ColumnType.Lookup) with { Targets = ["contact", "systemuser"] });

        TableStore.EnsureTable(organisation.Connection, changed);

        var row = TableStore.Find(organisation.Connection, changed, id)!;
        Assert.Equal("contact", ((EntityReference)row["primarycontactid"]!).LogicalName);
    }

    [Fact]
    public void Ensuring_a_table_twice_changes_nothing()
    {
        organisation.Account("A");

        TableStore.EnsureTable(organisation.Connection, Account);

        Assert.Equal("A", organisation.Names(""));
    }

    [Fact]
    public void A_value_that_an_alternate_key_forbids_is_refused_whatever_its_case()
    {
        organisation.Account("A", more: ("accountnumber", "x1"));

        Assert.Equal(0x80060892, Refusal.Of(() => organisation.Account("B", more: ("accountnumber", "X1"))));
    }

    [Fact]
    public void An_alternate_key_does_not_count_empty_columns()
    {
        organisation.Account("A");
        organisation.Account("B");

        Assert.Equal("A, B", organisation.Names(""));
    }

    [Fact]
    public void The_same_id_twice_is_refused()
    {
        var id = organisation.Account("A");

        Assert.Equal(0x80040237, Refusal.Of(() => organisation.Add("account", id, ("name", "B"))));
    }

    [Fact]
    public void A_value_of_another_type_is_refused() =>
        Assert.Equal(0x80040203, Refusal.Of(() => organisation.Account("A", more: ("numberofemployees", "many"))));

    [Fact]
    public void Money_keeps_four_decimals_and_large_amounts()
    {
        var id = organisation.Account("A", more: ("revenue", new Money(922337203685477.5807m)));

        Assert.Equal(new Money(922337203685477.5807m), TableStore.Find(organisation.Connection, Account, id)!["revenue"]);
    }

    [Fact]
    public void Money_beyond_what_the_platform_holds_is_refused() =>
        Assert.Equal(0x80044330, Refusal.Of(() => organisation.Account("A", more: ("revenue", new Money(922337203685478m)))));

    [Fact]
    public void An_update_of_a_missing_row_is_refused() =>
        Assert.Equal(0x80040217, Refusal.Of(() => TableStore.Update(organisation.Connection, Account, Guid.NewGuid(), new Dictionary<string, object?> { ["name"] = "A" })));

    [Fact]
    public void A_deleted_row_is_gone()
    {
        var id = organisation.Account("A");

        TableStore.Delete(organisation.Connection, Account, id);

        Assert.Null(TableStore.Find(organisation.Connection, Account, id));
    }
}
