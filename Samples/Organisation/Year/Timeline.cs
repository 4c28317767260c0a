namespace CoachingExtensions.Samples.Organisation;

/// <summary>What happened in the past, told in the order in which it did: what one thing leads to is told when its time comes.</summary>
internal sealed class Timeline
{
    private readonly PriorityQueue<Func<Task>, (DateTime Time, int Order)> coming = new();
    private int order;

    /// <summary>Something that happens at a time; of two at the same time the one that was known first.</summary>
    public void At(DateTime time, Func<Task> what) => coming.Enqueue(what, (time, order++));

    /// <summary>Lives through all of it. What lies beyond has not happened yet.</summary>
    public async Task LiveAsync(DateTime until)
    {
        while (coming.TryDequeue(out var what, out var when) && when.Time < until) await what();
    }
}
