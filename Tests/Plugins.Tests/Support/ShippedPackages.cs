using System.IO.Compression;
using System.Xml.Linq;

namespace CoachingExtensions.Tests;

/// <summary>The packages of rows as they are shipped, in each language: "data" in English, "data_1031" in German.</summary>
internal static class ShippedPackages
{
    public static TheoryData<string> Data => Of("data");

    public static TheoryData<string> Practice => Of("practice");

    /// <summary>The rows of a package, in its language.</summary>
    public static XElement Read(string package)
    {
        using var zip = ZipFile.OpenRead(Path.Combine(Repository.Artifacts, $"CoachingExtensions_{package}.zip"));
        using var stream = zip.GetEntry("data.xml")!.Open();
        return XElement.Load(stream);
    }

    /// <summary>The values of the records of a table, by column.</summary>
    public static List<Dictionary<string, string>> Records(XElement package, string table) =>
        [.. package.Elements("entity").Single(entity => (string?)entity.Attribute("name") == table).Descendants("record").Select(record => record.Elements("field").ToDictionary(field => (string)field.Attribute("name")!, field => (string)field.Attribute("value")!))];

    private static TheoryData<string> Of(string package) =>
        [.. Directory.GetFiles(Repository.Artifacts, $"CoachingExtensions_{package}*.zip").Select(file => Path.GetFileNameWithoutExtension(file)["CoachingExtensions_".Length..]).Order(StringComparer.Ordinal)];
}
