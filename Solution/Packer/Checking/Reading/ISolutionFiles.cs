namespace CoachingExtensions.Packer.Checking.Reading;

/// <summary>The files of a solution, by their path with forward slashes.</summary>
internal interface ISolutionFiles
{
    string Name { get; }

    IReadOnlyList<string> Names { get; }

    byte[] Read(string name);
}
