using CoachingExtensions.Platform;

namespace CoachingExtensions.Conversations;

/// <summary>What a person is told whose evidence is none.</summary>
internal static class EvidenceRefusals
{
    public static Message NoSuchAnswer(string prompt, decimal number) =>
        new("Evidence.NoSuchAnswer", "\"{0}\" cannot be answered with {1}: say {2} (unknown), {3} (claimed) or {4} (verified).", prompt, number.ToString("0.##", System.Globalization.CultureInfo.InvariantCulture), EvidenceRule.Unknown, EvidenceRule.Claimed, EvidenceRule.Verified);

    public static Message WithoutRecord(string prompt) => new("Evidence.WithoutRecord", "\"{0}\" is verified only by a record that shows it: choose one, or say that it is claimed.", prompt);

    public static Message ShowsNothing(string prompt, RecordReference record) =>
        new("Evidence.ShowsNothing", "\"{0}\" is not shown by the {1} {2}: it is not there, you may not read it, or it is about something else. Choose an activity or a note of what you talk about, or say that it is claimed.", prompt, record.Table, record.Id);

    public static Message NoEvidence(string prompt) => new("Evidence.NoEvidence", "\"{0}\" asks for no evidence: leave the record that shows it empty.", prompt);
}
