namespace CoachingExtensions.Packer.Source;

/// <summary>Where things are in this repository; its root is the folder that holds the solution file.</summary>
internal sealed record Repository(string Root)
{
    private const string Marker = "CoachingExtensions.sln";

    public string Source => In("Solution", "src");

    public string Map => In("Solution", "map.xml");

    /// <summary>What the product needs to work: metrics, segments, calendars, templates.</summary>
    public string Data => In("Solution", "data");

    /// <summary>What a company replaces by its own: skills, rubrics, drills and messages.</summary>
    public string Practice => In("Solution", "practice");

    /// <summary>What the product says in other languages than English, a folder for each.</summary>
    public string Languages => In("Solution", "languages");

    /// <summary>Solution/src with the labels of every language: what is packed.</summary>
    public string Localized => In("artifacts", "solution");

    /// <summary>Solution/src once more, with a language made up for tests beside the others.</summary>
    public string Pseudo => In("artifacts", "pseudo");

    /// <summary>What only the product writes.</summary>
    public string Gates => In("Solution", "gates.xml");

    /// <summary>Findings of the checker that are meant.</summary>
    public string Suppressions => In("Solution", "checker.xml");

    public string BaseSchema => In("LocalDataverse", "Schema");

    public string Artifacts => In("artifacts");

    /// <summary>The unmanaged zip, the kind that the solution checker takes; the managed one differs in its manifest only.</summary>
    public string Zip => In("artifacts", "CoachingExtensions.zip");

    public string In(params string[] parts) => Path.Combine([Root, .. parts]);

    public static Repository Locate(string start)
    {
        for (var folder = new DirectoryInfo(start); folder != null; folder = folder.Parent)
            if (File.Exists(Path.Combine(folder.FullName, Marker)))
                return new Repository(folder.FullName);
        throw new SourceException($"{Marker} was not found in {start} or above it: run this inside the repository, or name it with --root.");
    }
}
