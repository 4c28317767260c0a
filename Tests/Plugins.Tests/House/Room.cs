namespace CoachingExtensions.Tests.House;

/// <summary>A domain room of the plug-ins, found by its folder: a new one cannot escape the tests.</summary>
internal sealed record Room(string Name, string Folder)
{
    /// <summary>The parts a room has; what stands elsewhere in it belongs to none.</summary>
    public static readonly IReadOnlyList<string> Parts = ["Rules", "Contracts", "Dataverse", "Steps"];

    private static readonly string Plugins = Path.Combine(Repository.Root, "Plugins");

    public static Room Platform { get; } = new("Platform", Path.Combine(Plugins, "Platform"));

    public static IReadOnlyList<Room> All { get; } =
    [
        .. Directory.GetDirectories(Plugins)
            .Select(folder => new Room(Path.GetFileName(folder), folder))
            .Where(room => room != Platform && room.Name is not ("bin" or "obj")),
    ];

    public IReadOnlyList<SourceFile> Files => FilesOf(Folder);

    public IReadOnlyList<SourceFile> Part(string name) => Directory.Exists(Path.Combine(Folder, name)) ? FilesOf(Path.Combine(Folder, name)) : [];

    private static IReadOnlyList<SourceFile> FilesOf(string folder) =>
    [
        .. Directory.GetFiles(folder, "*.cs", SearchOption.AllDirectories)
            .Where(file => !file.EndsWith(".g.cs", StringComparison.Ordinal))
            .Select(file => new SourceFile(Path.GetRelativePath(Plugins, file).Replace('\\', '/'), File.ReadAllText(file))),
    ];
}

/// <summary>A file of the plug-ins.</summary>
internal sealed record SourceFile(string Path, string Text);
