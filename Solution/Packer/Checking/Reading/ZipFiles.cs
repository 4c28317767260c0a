using System.IO.Compression;

namespace CoachingExtensions.Packer.Checking.Reading;

/// <summary>A solution as it is imported.</summary>
internal sealed class ZipFiles(string path) : ISolutionFiles, IDisposable
{
    private readonly ZipArchive archive = ZipFile.OpenRead(path);

    public string Name => Path.GetFileName(path);

    public IReadOnlyList<string> Names => [.. archive.Entries.Select(entry => entry.FullName.Replace('\\', '/')).Where(name => !name.EndsWith('/'))];

    public byte[] Read(string name)
    {
        var entry = archive.Entries.First(entry => entry.FullName.Replace('\\', '/') == name);
        using var stream = entry.Open();
        using var copy = new MemoryStream();
        stream.CopyTo(copy);
        return copy.ToArray();
    }

    public void Dispose() => archive.Dispose();
}
