namespace CoachingExtensions.Tests;

/// <summary>The zips of every version that was released, as they were: what today's version must be able to follow.</summary>
internal static class ReleasedZips
{
    private static readonly string Folder = Path.Combine(Repository.Root, "Tests", "Released");

    /// <summary>The versions, the oldest first.</summary>
    public static IReadOnlyList<string> Versions =>
        [.. Directory.GetFiles(Folder, "CoachingExtensions_*_managed.zip").Select(file => Path.GetFileName(file).Split('_')[1]).OrderBy(Version.Parse)];

    public static string Managed(string version) => Path.Combine(Folder, $"CoachingExtensions_{version}_managed.zip");

    public static string Data(string version) => Path.Combine(Folder, $"CoachingExtensions_{version}_data.zip");
}
