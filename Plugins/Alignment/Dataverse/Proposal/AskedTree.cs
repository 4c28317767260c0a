using System.Runtime.Serialization;
using CoachingExtensions.Platform;

namespace CoachingExtensions.Alignment.Dataverse;

/// <summary>Reads the objectives and activities that a caller asks for.</summary>
internal static class AskedTree
{
    private const string Shape =
        """[{"metricId": "…", "segmentId": "…", "share": 0.6, "activities": [{"metricId": "…"}]}]""";

    public static IReadOnlyList<Branch> Of(string json)
    {
        // An object would be read as an empty list.
        if (json.TrimStart().StartsWith("{", StringComparison.Ordinal)) throw Unreadable(new Message("Proposal.NoList", "it is not a list"));
        List<AskedBranch>? asked;
        try
        {
            asked = Json.Read<List<AskedBranch>>(json);
        }
        catch (SerializationException error)
        {
            throw Unreadable(new Message("Proposal.NoJson", "{0}", error.Message));
        }

        return [.. (asked ?? throw Unreadable(new Message("Proposal.Null", "it is null"))).Select(branch => BranchOf(branch, AorLevel.Objective))];
    }

    private static Branch BranchOf(AskedBranch? asked, AorLevel level)
    {
        if (asked is null) throw Unreadable(new Message("Proposal.NullBranch", "a branch is null"));
        if (level == AorLevel.Activity && asked.Activities is { Count: > 0 }) throw Unreadable(new Message("Proposal.BelowActivity", "nothing leads to an activity, so it has no activities of its own"));

        return new Branch(
            level,
            Id(asked.MetricId, "metricId") ?? throw Unreadable(new Message("Proposal.NoMetricId", "a branch has no metricId")),
            Id(asked.SegmentId, "segmentId"),
            asked.Share,
            asked.Conversion,
            [.. (asked.Activities ?? []).Select(below => BranchOf(below, level - 1))]);
    }

    private static Guid? Id(string? text, string name) =>
        string.IsNullOrEmpty(text) ? null : Guid.TryParse(text, out var id) ? id : throw Unreadable(new Message("Proposal.NoId", "{0} \"{1}\" is no id", name, text));

    private static RefusedException Unreadable(Message why) => new(new Message("Proposal.Unreadable", "The parameter Objectives cannot be read: {0}. It must look like {1}.", why, Shape));
}
