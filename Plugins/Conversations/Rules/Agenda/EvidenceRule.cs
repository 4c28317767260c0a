using CoachingExtensions.Platform;

namespace CoachingExtensions.Conversations;

/// <summary>What an answer to a question for evidence can say.</summary>
internal static class EvidenceRule
{
    /// <summary>Nobody knows.</summary>
    public const int Unknown = 0;

    /// <summary>Somebody says so.</summary>
    public const int Claimed = 1;

    /// <summary>A record shows it.</summary>
    public const int Verified = 2;

    /// <summary>What stands in the way; null for nothing.</summary>
    /// <param name="prompt">The question.</param>
    /// <param name="number">What is said.</param>
    /// <param name="source">The record that shows it.</param>
    /// <param name="shows">Whether that record is there for who answers, and about what the conversation is about; asked only where it matters.</param>
    public static Message? Problem(string prompt, decimal? number, RecordReference? source, Func<RecordReference, bool> shows) => number switch
    {
        null or Unknown or Claimed => null,
        Verified when source is null => EvidenceRefusals.WithoutRecord(prompt),
        Verified => shows(source.Value) ? null : EvidenceRefusals.ShowsNothing(prompt, source.Value),
        _ => EvidenceRefusals.NoSuchAnswer(prompt, number.Value),
    };

    /// <summary>What is not verified is shown by nothing.</summary>
    public static bool HasSource(decimal? number) => number == Verified;
}
