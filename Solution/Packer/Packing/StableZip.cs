using System.IO.Compression;

namespace CoachingExtensions.Packer.Packing;

/// <summary>A zip that depends on its content alone: given order, one time stamp, no attributes of the file system.</summary>
internal static class StableZip
{
    // The first moment a zip entry can name.
    private static readonly DateTimeOffset Epoch = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    public static void Write(string path, IEnumerable<ZipEntry> entries)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        using var archive = new ZipArchive(File.Create(path), ZipArchiveMode.Create);
        foreach (var entry in entries)
        {
            var written = archive.CreateEntry(entry.Name, CompressionLevel.Optimal);
            written.LastWriteTime = Epoch;
            written.ExternalAttributes = 0;
            using var stream = written.Open();
            stream.Write(entry.Content);
        }
    }
}

/// <summary>A file in a zip, by its name with forward slashes.</summary>
internal sealed record ZipEntry(string Name, byte[] Content);
