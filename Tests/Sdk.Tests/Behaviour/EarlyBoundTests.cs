using Microsoft.Xrm.Sdk;

namespace Sdk.Tests.Behaviour;

public sealed class EarlyBoundTests
{
    [Fact]
    public void A_row_becomes_its_early_bound_class()
    {
        var row = new Entity("account", Guid.NewGuid()) { ["name"] = "Contoso", RowVersion = "7" };

        var account = row.ToEntity<Account>();

        Assert.Equal("Contoso", account.Name);
        Assert.Equal(row.Id, account.Id);
        Assert.Equal("7", account.RowVersion);
    }

    [Fact]
    public void The_early_bound_object_shares_the_columns_of_its_row()
    {
        var row = new Entity("account");

        row.ToEntity<Account>().Name = "Contoso";

        Assert.Equal("Contoso", row["name"]);
    }

    [Fact]
    public void A_row_of_another_table_is_refused() =>
        Assert.Throws<NotSupportedException>(() => new Entity("contact").ToEntity<Account>());

    [Fact]
    public void A_class_without_a_table_is_refused() =>
        Assert.Throws<NotSupportedException>(() => new Entity("contact").ToEntity<Nameless>());

    [Fact]
    public void Related_rows_are_kept_under_their_relationship()
    {
        var account = new Account { Subsidiaries = [new Account { Name = "Fabrikam" }] };

        Assert.Equal("Fabrikam", Assert.Single(account.Subsidiaries!).Name);
        Assert.Equal("account", account.RelatedEntities[new Relationship("subsidiaries")].EntityName);
    }

    [Fact]
    public void Null_forgets_related_rows()
    {
        var account = new Account { Subsidiaries = [new Account()] };

        account.Subsidiaries = null;

        Assert.Empty(account.RelatedEntities);
        Assert.Null(account.Subsidiaries);
    }

    private sealed class Nameless : Entity;
}
