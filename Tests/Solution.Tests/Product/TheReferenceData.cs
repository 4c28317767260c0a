using System.Xml.Linq;
using CoachingExtensions.Packer.Packing;
using CoachingExtensions.Packer.Source;

namespace CoachingExtensions.Packer.Tests.Product;

/// <summary>Both packages of rows: what the product needs, and the practice library that a company replaces.</summary>
public sealed class TheReferenceData
{
    private const string Product = "data", Practice = "practice";

    public static TheoryData<string> Packages => [Product, Practice];

    [Theory]
    [MemberData(nameof(Packages))]
    public void Packs_as_a_configuration_migration_package(string package) =>
        Assert.Equal(["data.xml", "data_schema.xml", "[Content_Types].xml"], DataPackage.Entries(Folder(package)).Select(entry => entry.Name));

    [Theory]
    [MemberData(nameof(Packages))]
    public void Packs_to_the_same_bytes_each_time(string package)
    {
        using var folder = new TemporaryFolder();
        var (first, second) = (folder.File("first.zip"), folder.File("second.zip"));

        StableZip.Write(first, DataPackage.Entries(Folder(package)));
        StableZip.Write(second, DataPackage.Entries(Folder(package)));

        Assert.Equal(File.ReadAllBytes(first), File.ReadAllBytes(second));
    }

    [Theory]
    [MemberData(nameof(Packages))]
    public void Names_only_columns_of_the_solution_that_its_schema_lists(string package)
    {
        var tables = Table.ReadAll(TheRepository.Source).ToDictionary(table => table.LogicalName);
        var schema = Schema(package).ToDictionary(Name, table => table.Descendants("field").Select(Name).ToHashSet());

        Assert.All(Data(package), entity => Assert.All(entity.Descendants("field").Select(Name).Distinct(), field =>
        {
            Assert.Contains(field, schema[Name(entity)]);
            Assert.Contains(tables[Name(entity)].Columns, column => column.LogicalName == field);
        }));
    }

    [Theory]
    [MemberData(nameof(Packages))]
    public void Lists_in_its_schema_the_tables_it_brings_in_the_order_of_their_import(string package)
    {
        var order = Folder(package).Xml("data_schema.xml").Elements("entityImportOrder").Elements("entityName").Select(table => table.Value).ToList();

        Assert.Equal(order, Schema(package).Select(Name));
        Assert.Equal(order, Data(package).Select(Name));
    }

    /// <summary>Without it, Microsoft's tool compares by name: a definition that was renamed or translated would come a second time.</summary>
    [Theory]
    [MemberData(nameof(Packages))]
    public void Is_compared_with_what_is_there_by_the_id(string package) =>
        Assert.All(Schema(package), table => Assert.Equal([(string)table.Attribute("primaryidfield")!], table.Descendants("field").Where(field => (string?)field.Attribute("updateCompare") == "true").Select(Name)));

    [Theory]
    [MemberData(nameof(Packages))]
    public void Has_an_id_of_its_own_for_every_record(string package)
    {
        var ids = Records(package).Select(record => Guid.Parse((string)record.Attribute("id")!)).ToList();

        Assert.NotEmpty(ids);
        Assert.Equal(ids.Count, ids.Distinct().Count());
        Assert.All(Data(package), entity => Assert.All(entity.Descendants("record"), record =>
            Assert.Equal((string?)record.Attribute("id"), (string?)record.Elements("field").Single(field => Name(field) == $"{Name(entity)}id").Attribute("value"))));
    }

    [Theory]
    [MemberData(nameof(Packages))]
    public void Refers_only_to_records_it_brings_by_the_name_they_have(string package)
    {
        var records = Records(package).ToDictionary(record => (string)record.Attribute("id")!, NameOf);
        var lookups = Data(package).Descendants("field").Where(field => field.Attribute("lookupentity") != null);

        Assert.All(lookups, lookup => Assert.Equal(records[(string)lookup.Attribute("value")!], (string?)lookup.Attribute("lookupentityname")));
    }

    [Fact]
    public void Share_no_record_between_the_packages() => Assert.Empty(Ids(Product).Intersect(Ids(Practice)));

    [Fact]
    public void Pairs_what_is_many_to_many_by_relationships_of_the_solution_that_the_schema_lists()
    {
        var known = TheRepository.Source.Files("Other/Relationships", "*.xml").SelectMany(file => TheRepository.Source.Xml(file).Elements("EntityRelationship"))
            .Where(relationship => (string?)relationship.Element("EntityRelationshipType") == "ManyToMany")
            .ToDictionary(relationship => (string)relationship.Attribute("Name")!, relationship => new[] { (string)relationship.Element("FirstEntityName")!, (string)relationship.Element("SecondEntityName")! });

        Assert.NotEmpty(Pairs());
        Assert.All(Data(Practice), entity => Assert.All(entity.Descendants("m2mrelationship"), pairs =>
        {
            var (name, target) = ((string)pairs.Attribute("m2mrelationshipname")!, (string)pairs.Attribute("targetentityname")!);
            var listed = Assert.Single(Schema(Practice).Single(table => Name(table) == Name(entity)).Descendants("relationship"), relationship => Name(relationship) == name);

            Assert.Equal([.. new[] { Name(entity), target }.Order(StringComparer.Ordinal)], known[name].Order(StringComparer.Ordinal));
            Assert.Equal($"{target}, {target}id, true", $"{(string?)listed.Attribute("m2mTargetEntity")}, {(string?)listed.Attribute("m2mTargetEntityPrimaryKey")}, {(string?)listed.Attribute("manyToMany")}");
            Assert.Equal($"{target}id", (string?)pairs.Attribute("targetentitynameidfield"));
        }));
    }

    [Fact]
    public void Pairs_only_rows_that_are_shipped_and_each_pair_once()
    {
        var shipped = Ids(Product).Concat(Ids(Practice)).ToHashSet();
        var pairs = Pairs().SelectMany(source => source.Descendants("targetid").Select(target => new { Source = (string)source.Attribute("sourceid")!, Target = target.Value })).ToList();

        Assert.All(pairs, pair => Assert.True(shipped.Contains(pair.Source) && shipped.Contains(pair.Target), $"{pair.Source}, {pair.Target}"));
        Assert.Equal(pairs.Count, pairs.Distinct().Count());
    }

    private static List<XElement> Pairs() => [.. Data(Practice).Descendants("m2mrelationship")];

    private static IEnumerable<string> Ids(string package) => Records(package).Select(record => (string)record.Attribute("id")!);

    private static IEnumerable<XElement> Records(string package) => Data(package).Descendants("record");

    private static List<XElement> Data(string package) => [.. Folder(package).Xml("data.xml").Elements("entity")];

    private static List<XElement> Schema(string package) => [.. Folder(package).Xml("data_schema.xml").Elements("entity")];

    private static UnpackedFolder Folder(string package) => new(package == Product ? TheRepository.Here.Data : TheRepository.Here.Practice);

    private static string? NameOf(XElement record) => (string?)record.Elements("field").FirstOrDefault(field => Name(field) is "coach_name" or "coach_prompt")?.Attribute("value");

    private static string Name(XElement element) => (string?)element.Attribute("name") ?? "";
}
