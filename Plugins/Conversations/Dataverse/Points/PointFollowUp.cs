using CoachingExtensions.Platform;

namespace CoachingExtensions.Conversations.Dataverse;

/// <summary>What follows for the points that are ticked off in a conversation: completed, they are discussed; cancelled or held by others, they wait again.</summary>
internal sealed class PointFollowUp(Step step)
{
    private readonly PointStore points = new(step.System);

    public void Discuss() => Discuss(points.TickedIn(step.Row.Id));

    /// <summary>Of the point itself: the talk it was ticked off in may be over.</summary>
    public void DiscussLate()
    {
        if (step.IsOwnWork || step.Target.Id(AgendaItemRow.coach_conversationid) is not { } talk) return;
        if (new ConversationStore(step).Find(talk) is { State: ConversationState.Completed } && points.Find(step.Row.Id) is { State: PointState.Open } point) Discuss([point]);
    }

    public void Untick()
    {
        foreach (var point in points.TickedIn(step.Row.Id)) points.Untick(point);
    }

    /// <summary>The bell follows once for all of them.</summary>
    private void Discuss(IReadOnlyList<AgendaPoint> discussed)
    {
        foreach (var point in discussed) points.Discuss(point);
        new PointNews(step).Shorten(discussed.Select(point => point.ManagerId));
    }
}
