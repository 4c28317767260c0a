using CoachingExtensions.Packer.Source;

namespace CoachingExtensions.Packer.Checking.Reading;

/// <summary>A solution that was unpacked into a folder.</summary>
internal sealed class FolderFiles(string path) : ISolutionFiles
{
    private readonly UnpackedFolder folder = new(path);

    public string Name => Path.GetFileName(folder.Path.TrimEnd(Path.DirectorySeparatorChar));

    public IReadOnlyList<string> Names => folder.Files("");

    public byte[] Read(string name) => File.ReadAllBytes(folder.Absolute(name));
}
