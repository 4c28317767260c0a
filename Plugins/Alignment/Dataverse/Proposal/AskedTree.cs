using System.Runtime.Serialization;
using CoachingExtensions.Platform;
using Microsoft.Xrm.Sdk;

namespace CoachingExtensions.Alignment.Dataverse;

/// <summary>Reads the objectives and activities that a caller asks for.</summary>
internal static class AskedTree
{
    private const string Shape =
        """[{"metricId": "…", "segmentId": "…", "share": 0.6, "activities": [{"metricId": "…"}]}]""";

    public static IReadOnlyList<Branch> Of(string json)
    {
        // An object would be read as an empty list.
        if (json.TrimStart().StartsWith("{", StringComparison.Ordinal)) throw Unreadable("it is not a list");
        List<AskedBranch>? asked;
        try
        {
            asked = Json.Read<List<AskedBranch>>(json);
        }
        catch (SerializationException error)
        {
            throw Unreadable(error.Message);
        }

        return [.. (asked ?? throw Unreadable("it is null")).Select(branch => BranchOf(branch, AorLevel.Objective))];
    }

    private static Branch BranchOf(AskedBranch? asked, AorLevel level)
    {
        if (asked is null) throw Unreadable("a branch is null");
        if (level == AorLevel.Activity && asked.Activities is { Count: > 0 }) throw Unreadable("nothing leads to an activity, so it has no activities of its own");

        return new Branch(
            level,
            Id(asked.MetricId, "metricId") ?? throw Unreadable("a branch has no metricId"),
            Id(asked.SegmentId, "segmentId"),
            asked.Share,
            asked.Conversion,
            [.. (asked.Activities ?? []).Select(below => BranchOf(below, level - 1))]);
    }

    private static Guid? Id(string? text, string name) =>
        string.IsNullOrEmpty(text) ? null : Guid.TryParse(text, out var id) ? id : throw Unreadable($"{name} \"{text}\" is no id");

    private static InvalidPluginExecutionException Unreadable(string why) =>
        new($"The parameter Objectives cannot be read: {why}. It must look like {Shape}.");
}
