using System.IO.Compression;

namespace LocalDataverse.Import;

/// <summary>Reads a solution zip into memory, and refuses what is none or would do harm.</summary>
internal static class ZipReader
{
    // Dataverse takes solutions up to 95 MB; what they unpack to is seldom ten times that.
    private const long MostPackedBytes = 95L * 1024 * 1024;
    private const long MostUnpackedBytes = 512L * 1024 * 1024;
    private const int MostEntries = 20_000;

    // XML packs to a tenth or a twentieth. What grows a hundredfold was made to fill somebody's memory; a small zip may, it cannot.
    private const long MostTimesPacked = 100;
    private const long AlwaysUnpacked = 16L * 1024 * 1024;

    public static SolutionPackage Read(Stream zip, long mostUnpackedBytes = MostUnpackedBytes)
    {
        ArgumentNullException.ThrowIfNull(zip);
        if (zip.CanSeek && zip.Length > MostPackedBytes)
        {
            throw ImportErrors.SolutionTooLarge($"it has more than {MostPackedBytes / 1024 / 1024} MB");
        }

        var files = Unpack(zip, zip.CanSeek ? Math.Min(mostUnpackedBytes, Math.Max(AlwaysUnpacked, zip.Length * MostTimesPacked)) : mostUnpackedBytes);
        var manifest = Part(files, "solution.xml").Element("SolutionManifest")
            ?? throw ImportErrors.SolutionPartInvalid("solution.xml has no SolutionManifest");
        var customizations = Part(files, "customizations.xml");
        if (!files.ContainsKey("[Content_Types].xml"))
        {
            throw ImportErrors.SolutionPartMissing("[Content_Types].xml");
        }

        return new SolutionPackage(manifest, customizations, files);
    }

    private static System.Xml.Linq.XElement Part(Dictionary<string, byte[]> files, string name) =>
        files.TryGetValue(name, out var content) ? SafeXml.Read(content, name) : throw ImportErrors.SolutionPartMissing(name);

    private static Dictionary<string, byte[]> Unpack(Stream zip, long mostBytes)
    {
        try
        {
            using var archive = new ZipArchive(zip, ZipArchiveMode.Read, leaveOpen: true);
            if (archive.Entries.Count > MostEntries)
            {
                throw ImportErrors.SolutionTooLarge($"it has more than {MostEntries} entries");
            }

            var files = new Dictionary<string, byte[]>(StringComparer.OrdinalIgnoreCase);
            // Refused before anything is unpacked.
            if (archive.Entries.Sum(entry => entry.Length) > mostBytes)
            {
                throw ImportErrors.SolutionTooLarge($"it unpacks to more than {mostBytes / 1024 / 1024} MB");
            }

            foreach (var entry in archive.Entries)
            {
                var path = entry.FullName.Replace('\\', '/');
                if (path.StartsWith('/') || path.Contains(':', StringComparison.Ordinal) || path.Split('/').Contains(".."))
                {
                    throw ImportErrors.SolutionPathEscapes(entry.FullName);
                }

                if (!path.EndsWith('/') && !files.TryAdd(path, Content(entry)))
                {
                    throw ImportErrors.SolutionPartInvalid($"'{path}' is in the zip twice");
                }
            }

            return files;
        }
        catch (InvalidDataException broken)
        {
            throw ImportErrors.NotASolutionZip(broken.Message.TrimEnd('.'));
        }
    }

    // What the zip's directory says decides how much memory is taken, so what comes out must be exactly that.
    private static byte[] Content(ZipArchiveEntry entry)
    {
        using var stream = entry.Open();
        var content = new byte[entry.Length];
        if (stream.ReadAtLeast(content, content.Length, throwOnEndOfStream: false) < content.Length || stream.ReadByte() >= 0)
        {
            throw new InvalidDataException($"'{entry.FullName}' is not as long as the zip says");
        }

        return content;
    }
}
