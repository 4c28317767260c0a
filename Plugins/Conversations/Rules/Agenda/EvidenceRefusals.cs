using CoachingExtensions.Platform;

namespace CoachingExtensions.Conversations;

/// <summary>What a person is told whose evidence is none.</summary>
internal static class EvidenceRefusals
{
    public static string NoSuchAnswer(string prompt, decimal number) =>
        $"\"{prompt}\" cannot be answered with {number.ToString("0.##", System.Globalization.CultureInfo.InvariantCulture)}: say {EvidenceRule.Unknown} (unknown), {EvidenceRule.Claimed} (claimed) or {EvidenceRule.Verified} (verified).";

    public static string WithoutRecord(string prompt) => $"\"{prompt}\" is verified only by a record that shows it: choose one, or say that it is claimed.";

    public static string ShowsNothing(string prompt, RecordReference record) =>
        $"\"{prompt}\" is not shown by the {record.Table} {record.Id}: it is not there, you may not read it, or it is about something else. Choose an activity or a note of what you talk about, or say that it is claimed.";

    public static string NoEvidence(string prompt) => $"\"{prompt}\" asks for no evidence: leave the record that shows it empty.";
}
