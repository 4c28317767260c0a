using System.IO.Compression;
using System.Xml.Linq;

namespace CoachingExtensions.Verify.Expected;

/// <summary>The rows of a Configuration Migration package.</summary>
internal static class ReferencePackage
{
    public static IEnumerable<ReferenceRow> Read(string zipFile)
    {
        using var zip = ZipFile.OpenRead(zipFile);
        var entry = zip.GetEntry("data.xml") ?? throw new InvalidDataException($"{Path.GetFileName(zipFile)} has no data.xml.");
        using var stream = entry.Open();
        return
        [
            .. XDocument.Load(stream).Root!.Elements("entity").SelectMany(table => table.Elements("records").Elements("record").Select(row => new ReferenceRow(
                (string)table.Attribute("name")!, Guid.Parse((string)row.Attribute("id")!), NameOf(row)))),
        ];
    }

    private static string NameOf(XElement row) =>
        row.Elements("field").Where(field => (string?)field.Attribute("name") is "coach_name" or "coach_prompt").Select(field => (string?)field.Attribute("value")).FirstOrDefault() ?? "";
}

/// <param name="Table">The logical name of its table.</param>
/// <param name="Id">Its id, which stays the same in every organisation.</param>
/// <param name="Name">What people call it.</param>
internal sealed record ReferenceRow(string Table, Guid Id, string Name);
