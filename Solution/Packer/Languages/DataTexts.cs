using System.Globalization;
using System.Xml.Linq;
using CoachingExtensions.Packer.Source;

namespace CoachingExtensions.Packer.Languages;

/// <summary>What people read in the rows of a data package: names, prompts, help, instructions. Queries and names of columns are no texts.</summary>
internal static class DataTexts
{
    private static readonly HashSet<string> Read =
    [
        "coach_name", "coach_description", "coach_unit", "coach_prompt", "coach_help", "coach_choices", "coach_cue", "coach_text",
        "coach_level1", "coach_level2", "coach_level3", "coach_level4", "coach_level5", "coach_instructions", "coach_brief",
    ];

    private const string Choices = "coach_choices";

    public static IEnumerable<SourceText> Of(XElement data, IReadOnlyList<Table> tables) => Fields(data, tables).Select(field => field.Text);

    /// <summary>The rows in another language: the same rows, with the same ids.</summary>
    public static XElement In(XElement data, IReadOnlyList<Table> tables, Translations translations)
    {
        var copy = new XElement(data);
        var names = new Dictionary<string, string>();
        foreach (var (row, value, text) in Fields(copy, tables).ToList())
        {
            value.Value = translations.Said(text);
            if ((string?)value.Parent!.Attribute("name") is "coach_name" or "coach_prompt") names[(string)row.Attribute("id")!] = value.Value;
        }
        foreach (var field in copy.Descendants("field").Where(field => field.Attribute("lookupentityname") is not null))
            if (names.TryGetValue((string?)field.Attribute("value") ?? "", out var name)) field.SetAttributeValue("lookupentityname", name);
        return copy;
    }

    private static IEnumerable<(XElement Row, XAttribute Value, SourceText Text)> Fields(XElement data, IReadOnlyList<Table> tables) =>
        from entity in data.Elements("entity")
        let name = (string)entity.Attribute("name")!
        let table = tables.FirstOrDefault(table => table.LogicalName == name)
        from row in entity.Descendants("record")
        from field in row.Elements("field")
        let column = (string)field.Attribute("name")!
        let value = field.Attribute("value")
        where Read.Contains(column) && value is { Value.Length: > 0 }
        select (row, value, new SourceText(value.Value, $"{name}.{column}")
        {
            Contexts = [(string)row.Attribute("id")!, $"{name}.{column}", name],
            Longest = LongestOf(table, column),
            LongestBy = $"the column {column}",
            LinesCount = column == Choices,
        });

    private static int LongestOf(Table? table, string column)
    {
        var xml = table?.Columns.FirstOrDefault(one => one.LogicalName == column)?.Xml;
        return int.TryParse((string?)xml?.Element("MaxLength") ?? (string?)xml?.Element("Length"), NumberStyles.None, CultureInfo.InvariantCulture, out var most) ? most : int.MaxValue;
    }
}
