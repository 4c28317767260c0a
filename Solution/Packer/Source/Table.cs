using System.Xml.Linq;

namespace CoachingExtensions.Packer.Source;

/// <summary>One table of an unpacked solution: Entities/X/Entity.xml.</summary>
internal sealed class Table
{
    private readonly XElement entity;

    private Table(string file, XElement xml)
    {
        File = file;
        Xml = xml;
        // A system table that only gets views or a ribbon has no EntityInfo.
        entity = xml.Element("EntityInfo")?.Element("entity") ?? new XElement("entity", new XAttribute("unmodified", "1"));
        SchemaName = (string?)entity.Attribute("Name") ?? (string?)xml.Element("Name")
            ?? throw new SourceException($"{file}: the table has no Name.");
        Columns = [.. (entity.Element("attributes")?.Elements("attribute") ?? []).Select(attribute => new Column(attribute))];
    }

    public string File { get; }

    public XElement Xml { get; }

    public XElement Entity => entity;

    public string Folder => File[..File.LastIndexOf('/')];

    public string SchemaName { get; }

    public string LogicalName => SchemaName.ToLowerInvariant();

    /// <summary>A table of the system to which the solution only adds columns.</summary>
    public bool IsShell => (string?)entity.Attribute("unmodified") == "1";

    public bool IsActivity => (string?)entity.Element("IsActivity") == "1";

    public bool IsUserOwned => (string?)entity.Element("OwnershipTypeMask") is "UserOwned";

    public string EntitySetName => (string?)entity.Element("EntitySetName") ?? Plural(LogicalName);

    public string DisplayName => Labels.Text(entity.Element("LocalizedNames"));

    public string Description => Labels.Text(entity.Element("Descriptions"));

    public IReadOnlyList<Column> Columns { get; }

    public string? PrimaryId => Columns.FirstOrDefault(column => column.IsPrimaryKey)?.LogicalName;

    public string? PrimaryName => Columns.FirstOrDefault(column => column.IsPrimaryName)?.LogicalName;

    private static string Plural(string name) => name.EndsWith('y') ? name[..^1] + "ies" : name + "s";

    public static IReadOnlyList<Table> ReadAll(UnpackedFolder folder) =>
        [.. folder.Folders("Entities")
            .Select(entity => entity + "/Entity.xml")
            .Where(folder.Has)
            .Select(file => new Table(file, folder.Xml(file)))
            .OrderBy(table => table.LogicalName, StringComparer.Ordinal)];

    public static IReadOnlyList<Choice> ReadChoices(UnpackedFolder folder) =>
        [.. folder.Files("OptionSets", "*.xml", deep: false)
            .Select(file => Choice.Read(folder.Xml(file)))
            .OrderBy(choice => choice.Name, StringComparer.Ordinal)];
}
