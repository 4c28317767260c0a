using System.Xml.Linq;

namespace CoachingExtensions.Packer.Source;

/// <summary>One attribute of a table as Entity.xml writes it.</summary>
internal sealed class Column(XElement xml)
{
    public XElement Xml { get; } = xml;

    public string SchemaName { get; } = (string?)xml.Attribute("PhysicalName") ?? "";

    public string LogicalName { get; } = ((string?)xml.Element("LogicalName") ?? (string?)xml.Element("Name") ?? (string?)xml.Attribute("PhysicalName") ?? "").ToLowerInvariant();

    public string Type { get; } = (string?)xml.Element("Type") ?? "";

    public string DisplayName => Labels.Text(Xml.Element("displaynames"));

    public string Description => Labels.Text(Xml.Element("Descriptions"));

    public bool IsPrimaryName => ((string?)Xml.Element("DisplayMask") ?? "").Split('|').Contains("PrimaryName");

    public bool IsPrimaryKey => Type == "primarykey";

    public bool IsLookup => Type is "lookup" or "customer" or "owner";

    public bool IsChoice => Type is "picklist" or "state" or "status" or "multiselectpicklist";

    public bool IsDateOnly => Type == "datetime" && ((string?)Xml.Element("Format") == "date" || (string?)Xml.Element("Behavior") == "2");

    /// <summary>Whether a program may write it, when creating or later.</summary>
    public bool IsWritable => Flag("ValidForCreateApi") || Flag("ValidForUpdateApi");

    /// <summary>Whether a program may write it later.</summary>
    public bool IsUpdatable => Flag("ValidForUpdateApi");

    public string? GlobalChoice => (string?)Xml.Element("OptionSetName");

    public Choice? LocalChoice => Xml.Element("optionset") is { } optionset ? Choice.Read(optionset) : null;

    private bool Flag(string name) => (string?)Xml.Element(name) is null or "1";
}
