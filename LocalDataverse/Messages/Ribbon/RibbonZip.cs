using System.IO.Compression;
using System.Xml.Linq;

namespace LocalDataverse.Messages.Ribbon;

/// <summary>A ribbon travels as a zip with one part, RibbonXml.xml.</summary>
internal static class RibbonZip
{
    public static byte[] Write(XDocument ribbon)
    {
        using var file = new MemoryStream();
        using (var zip = new ZipArchive(file, ZipArchiveMode.Create, leaveOpen: true))
        {
            using var part = zip.CreateEntry("RibbonXml.xml").Open();
            ribbon.Save(part);
        }

        return file.ToArray();
    }
}
