namespace CoachingExtensions.Alignment.Dataverse;

/// <summary>A finding with as many records as a person reads; how many there are is told anyway.</summary>
internal static class Few
{
    private const int Most = 30;

    public static HealthFinding Of(string about, string state, IReadOnlyCollection<HealthRecord> records) => new()
    {
        About = about,
        State = state,
        Count = records.Count,
        Records = [.. records.Take(Most)],
    };
}
