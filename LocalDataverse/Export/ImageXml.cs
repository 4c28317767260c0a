using System.Xml.Linq;
using LocalDataverse.Metadata;

namespace LocalDataverse.Export;

/// <summary>Writes what an export says of pictures beside their tables: which one stands for a row, and which are kept as they came.</summary>
internal static class ImageXml
{
    public static XElement? Primary(SolutionContent content) => Section("EntityImageConfigs", PicturesOf(content).Where(picture => picture.Column.IsPrimaryImage).Select(picture => new XElement(
        "EntityImageConfig",
        Xml.Text("parententitylogicalname", picture.Table.LogicalName),
        Xml.Text("primaryimageattribute", picture.Column.LogicalName))));

    public static XElement? Kept(SolutionContent content) => Section("AttributeImageConfigs", PicturesOf(content).Where(picture => picture.Column.CanStoreFullImage).Select(picture => new XElement(
        "AttributeImageConfig",
        Xml.Text("attributelogicalname", picture.Column.LogicalName),
        Xml.Text("parententitylogicalname", picture.Table.LogicalName),
        Xml.Text("canstorefullimage", true))));

    private static IEnumerable<(TableDefinition Table, ColumnDefinition Column)> PicturesOf(SolutionContent content) =>
        content.Tables.SelectMany(table => content.ColumnsOf(table).Where(column => column.Type == ColumnType.Image).Select(column => (table, column)));

    private static XElement? Section(string name, IEnumerable<XElement> configs) => configs.Any() ? new XElement(name, configs) : null;
}
