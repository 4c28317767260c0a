using Microsoft.Xrm.Sdk;

namespace Sdk.Tests.Behaviour;

public sealed class EntityTests
{
    private static readonly Guid Id = new("11111111-1111-1111-1111-111111111111");

    [Fact]
    public void A_column_that_is_absent_or_null_reads_as_the_default()
    {
        var row = new Entity("account") { ["revenue"] = null };

        Assert.Equal(0, row.GetAttributeValue<int>("numberofemployees"));
        Assert.Null(row.GetAttributeValue<Money>("revenue"));
    }

    [Fact]
    public void A_column_of_another_type_cannot_be_read() =>
        Assert.Throws<InvalidCastException>(
            () => new Entity("account") { ["name"] = "Contoso" }.GetAttributeValue<int>("name"));

    [Fact]
    public void A_blank_column_name_is_refused() =>
        Assert.Throws<ArgumentNullException>(() => new Entity("account").GetAttributeValue<int>(" "));

    [Fact]
    public void The_indexer_throws_for_an_absent_column() =>
        Assert.Throws<KeyNotFoundException>(() => new Entity("account")["name"]);

    [Fact]
    public void Column_names_mind_the_case() =>
        Assert.False(new Entity("account") { ["name"] = "Contoso" }.Contains("Name"));

    [Fact]
    public void Trying_finds_a_value_only_of_the_type_asked_for()
    {
        var row = new Entity("account") { ["name"] = "Contoso", ["revenue"] = null };

        Assert.True(row.TryGetAttributeValue("name", out string name));
        Assert.Equal("Contoso", name);
        Assert.False(row.TryGetAttributeValue("name", out int _));
        Assert.False(row.TryGetAttributeValue("revenue", out Money _));
        Assert.False(row.TryGetAttributeValue("fax", out string _));
    }

    [Fact]
    public void A_reference_to_a_row_has_its_id_and_version_and_not_its_alternate_key()
    {
        var row = new Entity("account", "accountnumber", "A1") { Id = Id, RowVersion = "7" };

        var reference = row.ToEntityReference();

        Assert.Equal(new EntityReference("account", Id), reference);
        Assert.Equal("7", reference.RowVersion);
        Assert.Empty(reference.KeyAttributes);
    }

    [Fact]
    public void A_collection_of_rows_copies_the_list_it_is_given()
    {
        var list = new List<Entity>();
        var rows = new EntityCollection(list);

        list.Add(new Entity("account"));

        Assert.Empty(rows.Entities);
    }
}
