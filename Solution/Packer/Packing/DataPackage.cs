using CoachingExtensions.Packer.Source;

namespace CoachingExtensions.Packer.Packing;

/// <summary>Rows as a package of the Configuration Migration tool: data_schema.xml, data.xml, content types.</summary>
internal static class DataPackage
{
    private static readonly string[] Files = ["data.xml", "data_schema.xml"];

    public static IReadOnlyList<ZipEntry> Entries(UnpackedFolder folder)
    {
        var entries = Files.Select(file => new ZipEntry(file, Read(folder, file))).ToList();
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
