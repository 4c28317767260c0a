using System.Xml.Linq;
using CoachingExtensions.Packer.Source;

namespace CoachingExtensions.Packer.Model;

/// <summary>The names of a many-to-many relationship and of the table between its two: no file of the solution describes that table.</summary>
internal static class CSharpRelationship
{
    /// <summary>All of a solution, by the name of the table between.</summary>
    public static IEnumerable<KeyValuePair<string, string>> WriteAll(UnpackedFolder solution) =>
        from file in solution.Files("Other/Relationships", "*.xml")
        from relationship in solution.Xml(file).Elements("EntityRelationship")
        where relationship.Element("EntityRelationshipType")?.Value == "ManyToMany"
        select KeyValuePair.Create(Text(relationship, "IntersectEntityName").ToLowerInvariant(), Write(relationship));

    private static string Write(XElement relationship)
    {
        var table = Text(relationship, "IntersectEntityName").ToLowerInvariant();
        var description = relationship.Descendants("Description").Select(label => (string?)label.Attribute("description")).FirstOrDefault() ?? "";
        var code = CSharp.File().Summary(description, table).OpenBlock($"public static class {table}");
        Constant(code, "EntityLogicalName", table, "The logical name of the table between.");
        Constant(code, "RelationshipName", (string)relationship.Attribute("Name")!, "The schema name of the relationship.");
        code.Line().Summary("Logical names of its columns.").OpenBlock("public static class Fields");
        foreach (var side in new[] { Text(relationship, "FirstEntityName"), Text(relationship, "SecondEntityName") })
            Constant(code, $"{side.ToLowerInvariant()}id", $"{side.ToLowerInvariant()}id", $"The row of {side}.");
        return code.Close().Close().ToString();
    }

    private static void Constant(CodeWriter code, string name, string value, string summary) =>
        code.Summary(summary).Line($"public const string {name} = \"{value}\";");

    private static string Text(XElement relationship, string element) => relationship.Element(element)?.Value ?? "";
}
