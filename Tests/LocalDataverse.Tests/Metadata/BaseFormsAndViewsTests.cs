using System.Xml.Linq;
using LocalDataverse.Import;
using LocalDataverse.Metadata;
using Xunit;

namespace LocalDataverse.Tests.Metadata;

public sealed class BaseFormsAndViewsTests
{
    private static readonly SolutionPackage Package = BaseSchema.Read();
    private static readonly MetadataCatalogue Catalogue = CatalogueBuilder.Build(MetadataCatalogue.Empty, Package, isBase: true);

    [Fact]
    public void Every_view_names_columns_that_are_there()
    {
        // What stands within a link is of the table that the link leads to.
        var unknown =
            from entity in Package.Section("Entities", "Entity")
            let own = Catalogue.Table(entity.Text("Name")!)
            from view in entity.Descendants("savedquery")
            let names = view.Descendants("attribute").Attributes("name")
                .Concat(view.Descendants("condition").Attributes("attribute"))
                .Concat(view.Descendants("order").Attributes("attribute"))
                .Concat(view.Descendants("cell").Attributes("name"))
                .Concat(view.Descendants("row").Attributes("id"))
            from name in names
            let table = name.Parent!.Ancestors("link-entity").FirstOrDefault() is { } link ? Catalogue.Table((string)link.Attribute("name")!) : own
            where table.FindColumn(name.Value) is null
            select $"{table.LogicalName}.{name.Value} in '{view.Texts("LocalizedNames")}'";

        Assert.Empty(unknown);
    }

    [Fact]
    public void Every_form_names_columns_that_are_there()
    {
        var unknown =
            from entity in Package.Section("Entities", "Entity")
            let table = Catalogue.Table(entity.Text("Name")!)
            from name in entity.Descendants("control").Attributes("datafieldname")
            where table.FindColumn(name.Value) is null
            select $"{table.LogicalName}.{name.Value}";

        Assert.Empty(unknown);
    }

    [Fact]
    public void Every_subgrid_names_a_view_and_a_relationship_that_are_there()
    {
        var views = Package.Customizations.Descendants("savedqueryid").Select(id => id.Value).ToHashSet();
        var grids = Package.Customizations.Descendants("control").Where(control => (string?)control.Attribute("indicationOfSubgrid") == "true").ToList();

        Assert.NotEmpty(grids);
        Assert.All(grids, grid =>
        {
            Assert.Contains(grid.Descendants("ViewId").Single().Value, views);
            var relationship = Catalogue.OneToManyByName(grid.Descendants("RelationshipName").Single().Value);
            Assert.Equal(grid.Descendants("TargetEntityType").Single().Value, relationship?.ReferencingTable);
        });
    }

    [Theory]
    [InlineData("account", "My Active Accounts")]
    [InlineData("contact", "My Active Contacts")]
    [InlineData("lead", "My Open Leads")]
    [InlineData("opportunity", "My Open Opportunities")]
    [InlineData("activitypointer", "My Activities")]
    public void A_table_opens_with_the_view_it_has_in_Dynamics(string table, string view)
    {
        var defaults = Package.Section("Entities", "Entity").Single(entity => entity.Text("Name")!.Equals(table, StringComparison.OrdinalIgnoreCase))
            .Descendants("savedquery").Where(query => query.Text("querytype") == "0" && query.Flag("isdefault")).Select(query => query.Texts("LocalizedNames").Text);

        Assert.Equal([view], defaults);
    }

    [Fact]
    public void Ids_of_forms_and_views_are_unique()
    {
        var ids = Package.Customizations.Descendants().Where(element => element.Name.LocalName is "formid" or "savedqueryid").Select(element => element.Value).ToList();

        Assert.Equal(ids.Count, ids.Distinct(StringComparer.OrdinalIgnoreCase).Count());
    }
}
