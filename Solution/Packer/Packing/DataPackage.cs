using CoachingExtensions.Packer.Languages;
using CoachingExtensions.Packer.Source;

namespace CoachingExtensions.Packer.Packing;

/// <summary>Rows as a package of the Configuration Migration tool: data_schema.xml, data.xml, content types.</summary>
internal static class DataPackage
{
    private const string Rows = "data.xml";

    private static readonly string[] Files = [Rows, "data_schema.xml"];

    public static IReadOnlyList<ZipEntry> Entries(UnpackedFolder folder) => Entries(folder, Read(folder, Rows));

    /// <summary>The same rows, with the same ids, in another language.</summary>
    public static IReadOnlyList<ZipEntry> Entries(UnpackedFolder folder, IReadOnlyList<Table> tables, Translations translations) =>
        Entries(folder, XmlText.Write(DataTexts.In(folder.Xml(Rows), tables, translations)));

    private static List<ZipEntry> Entries(UnpackedFolder folder, byte[] rows)
    {
        var entries = Files.Select(file => new ZipEntry(file, file == Rows ? rows : Read(folder, file))).ToList();
        entries.Add(new ZipEntry(ContentTypes.FileName, folder.Has(ContentTypes.FileName)
            ? File.ReadAllBytes(folder.Absolute(ContentTypes.FileName))
            : XmlText.WriteLine(ContentTypes.For(Files))));
        return entries;
    }

    private static byte[] Read(UnpackedFolder folder, string file)
    {
        folder.Xml(file);
        return File.ReadAllBytes(folder.Absolute(file));
    }
}
