using CoachingExtensions.Verify.Compare;
using CoachingExtensions.Verify.Web;

namespace CoachingExtensions.Verify.Journey;

/// <summary>
/// Coaches once through everything: a plan, a link, a call that counts, a conversation with its verdict, a rhythm, practice. Metrics,
/// segment, skill and drill are its own, so that nobody's figures, plans or readiness change meanwhile.
/// </summary>
internal sealed class SmokeJourney(DataverseApi caller, People people, TimeSpan patience)
{
    private readonly Trail trail = new(caller);

    private static readonly Finding Unseen = new(
        Trail.Kind, "Notifications of the rep", "removed", "?", Outcome.NotChecked, "The rep may have been told that a plan was agreed: only a system administrator sees and removes what others are notified of.");

    /// <summary>What is about to be made, to be read before it is.</summary>
    public static IEnumerable<string> Announcement(People people) =>
    [
        people.AreTwo ? "The journey makes these rows for the rep that you named, and removes them afterwards:" : "The journey makes these rows for yourself, and removes them afterwards:",
        "  an account and an opportunity, a phone call (completed), metrics, a segment, a plan with its targets (agreed),",
        "  a conversation with its answers and promises" + $"{(people.WhyNoVerdict is null ? ", the rep's verdict on it" : "")}{(people.AreTwo ? ", a rhythm with its coming conversations" : "")},",
        "  a skill, a drill and an attempt. Each is called \"Verification\" with a number.",
    ];

    public async Task<List<Finding>> RunAsync(Action<string> tell, CancellationToken interrupted)
    {
        var name = $"Verification {Guid.NewGuid().ToString("N")[..6]}";
        var scene = new Scene(caller, people, trail, name, patience);
        // Noted first, so that it is done last: until then there may be more of them.
        var notifications = new Notifications(caller, people, trail);
        trail.Note("Notifications about it", notifications.RestoreAsync);
        List<Finding> findings = [];
        try
        {
            JourneyStep[] steps = [new(Counting.Remembered, "remembered", notifications.RememberAsync), .. new Counting(scene).Steps(), .. new Talking(scene).Steps(), .. new Practising(scene).Steps()];
            findings.AddRange(await JourneyRunner.RunAsync(steps, tell, interrupted));
        }
        finally
        {
            findings.AddRange(await trail.RemoveAsync(tell));
            if (people.AreTwo && !people.CanTakeBack) findings.Add(Unseen);
        }

        return findings;
    }
}
