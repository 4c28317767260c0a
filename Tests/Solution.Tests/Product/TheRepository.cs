using CoachingExtensions.Packer.Source;

namespace CoachingExtensions.Packer.Tests.Product;

/// <summary>The product's own solution, and what may or may not be on the machine that tests it.</summary>
internal static class TheRepository
{
    public static Repository Here { get; } = Repository.Locate(AppContext.BaseDirectory);

    public static UnpackedFolder Source => new(Here.Source);

    public static string Plugins => BuiltFile("plugins", "CoachingExtensions.Plugins.dll");

    /// <summary>Plug-ins and web resources are built before tests run; who starts the tests alone is told.</summary>
    public static void NeedsEverythingBuilt()
    {
        _ = Plugins;
        BuiltFile("webresources", "coach_", "conversations", "pane", "ribbon.js");
    }

    private static string BuiltFile(params string[] parts)
    {
        var file = Path.Combine([Here.Artifacts, .. parts]);
        if (!File.Exists(file))
            Assert.Skip($"{Path.GetRelativePath(Here.Root, file)} is not built; run `dotnet run build.cs pack` first.");
        return file;
    }
}
