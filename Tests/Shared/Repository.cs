namespace CoachingExtensions.Tests;

/// <summary>Where the checkout and what is built in it are.</summary>
internal static class Repository
{
    public static string Root { get; } = Find(AppContext.BaseDirectory);

    public static string Artifacts => Path.Combine(Root, "artifacts");

    private static string Find(string folder)
    {
        while (!File.Exists(Path.Combine(folder, "CoachingExtensions.sln")))
            folder = Path.GetDirectoryName(folder) ?? throw new DirectoryNotFoundException("This program runs inside a checkout of the repository.");
        return folder;
    }
}
