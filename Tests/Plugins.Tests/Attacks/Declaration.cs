using System.Xml.Linq;

namespace CoachingExtensions.Tests.Attacks;

/// <summary>What only the product writes, as Solution/gates.xml declares it: the suite attacks whatever stands there.</summary>
internal sealed record Declaration(string Table, bool IsWhole, IReadOnlyList<string> Columns)
{
    public static IReadOnlyList<Declaration> All { get; } =
    [
        .. XElement.Load(Path.Combine(Repository.Root, "Solution", "gates.xml")).Elements("table").Select(table => new Declaration(
            (string)table.Attribute("name")!,
            (string?)table.Attribute("whole") == "true",
            [.. table.Elements("column").Select(column => (string)column.Attribute("name")!)])),
    ];
}
