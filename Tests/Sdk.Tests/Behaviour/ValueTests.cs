using Microsoft.Xrm.Sdk;

namespace Sdk.Tests.Behaviour;

public sealed class ValueTests
{
    private static readonly Guid Id = new("11111111-1111-1111-1111-111111111111");

    [Fact]
    public void Choices_are_equal_by_value()
    {
        Assert.Equal(new OptionSetValue(1), new OptionSetValue(1));
        Assert.Equal(new OptionSetValue(1).GetHashCode(), new OptionSetValue(1).GetHashCode());
        Assert.NotEqual(new OptionSetValue(1), new OptionSetValue(2));
    }

    [Fact]
    public void Money_is_equal_by_amount_whatever_its_decimals()
    {
        Assert.Equal(new Money(1.0m), new Money(1.00m));
        Assert.Equal(new Money(1.0m).GetHashCode(), new Money(1.00m).GetHashCode());
    }

    [Fact]
    public void References_are_equal_by_table_and_id_and_not_by_name_or_version() =>
        Assert.Equal(
            new EntityReference("account", Id) { Name = "Contoso", RowVersion = "1" }, new EntityReference("account", Id));

    [Fact]
    public void References_to_different_tables_are_not_equal()
    {
        Assert.NotEqual(new EntityReference("contact", Id), new EntityReference("account", Id));
        Assert.NotEqual(new EntityReference("Account", Id), new EntityReference("account", Id));
    }

    [Fact]
    public void References_by_alternate_key_are_equal_by_its_values()
    {
        Assert.Equal(new EntityReference("account", "number", 1), new EntityReference("account", "number", 1));
        Assert.NotEqual(new EntityReference("account", "number", 1), new EntityReference("account", "number", 2));
    }

    [Fact]
    public void Relationships_are_equal_by_name_and_side()
    {
        var hierarchy = new Relationship("parent") { PrimaryEntityRole = EntityRole.Referenced };

        Assert.Equal(new Relationship("parent") { PrimaryEntityRole = EntityRole.Referenced }, hierarchy);
        Assert.NotEqual(new Relationship("parent"), hierarchy);
    }
}
