using System.Xml.Linq;
using CoachingExtensions.Packer.Packing;
using CoachingExtensions.Packer.Source;

namespace CoachingExtensions.Packer.Tests.Product;

public sealed class TheReferenceData
{
    private readonly UnpackedFolder folder = new(TheRepository.Here.Data);

    [Fact]
    public void Packs_as_a_configuration_migration_package() =>
        Assert.Equal(["data.xml", "data_schema.xml", "[Content_Types].xml"], DataPackage.Entries(folder).Select(entry => entry.Name));

    [Fact]
    public void Names_only_columns_of_the_solution_that_its_schema_lists()
    {
        var tables = Table.ReadAll(TheRepository.Source).ToDictionary(table => table.LogicalName);
        var schema = folder.Xml("data_schema.xml").Elements("entity").ToDictionary(Name, table => table.Descendants("field").Select(Name).ToHashSet());

        Assert.All(folder.Xml("data.xml").Elements("entity"), entity => Assert.All(entity.Descendants("field").Select(Name).Distinct(), field =>
        {
            Assert.Contains(field, schema[Name(entity)]);
            Assert.Contains(tables[Name(entity)].Columns, column => column.LogicalName == field);
        }));
    }

    [Fact]
    public void Has_an_id_of_its_own_for_every_record()
    {
        var ids = folder.Xml("data.xml").Descendants("record").Select(record => Guid.Parse((string)record.Attribute("id")!)).ToList();

        Assert.NotEmpty(ids);
        Assert.Equal(ids.Count, ids.Distinct().Count());
    }

    [Fact]
    public void Refers_only_to_records_it_brings()
    {
        var records = folder.Xml("data.xml").Descendants("record").Select(record => (string?)record.Attribute("id")).ToHashSet();
        var lookups = folder.Xml("data.xml").Descendants("field").Where(field => field.Attribute("lookupentity") != null);

        Assert.All(lookups, lookup => Assert.Contains((string?)lookup.Attribute("value"), records));
    }

    private static string Name(XElement element) => (string?)element.Attribute("name") ?? "";
}
