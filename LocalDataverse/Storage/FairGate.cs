namespace LocalDataverse.Storage;

/// <summary>Lets one in at a time, in the order of arrival. A SemaphoreSlim does not promise that order, so a
/// busy import could starve a person's click.</summary>
internal sealed class FairGate
{
    private readonly Lock guard = new();
    private readonly LinkedList<TaskCompletionSource> waiting = new();
    private bool taken;

    /// <summary>Waits for the turn; false when the time is up or nobody wants it any more.</summary>
    public bool Enter(TimeSpan patience, CancellationToken cancelled = default)
    {
        LinkedListNode<TaskCompletionSource> place;
        lock (guard)
        {
            if (!taken)
            {
                taken = true;
                return true;
            }

            place = waiting.AddLast(new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously));
        }

        if (Came(place.Value.Task, patience, cancelled))
        {
            return true;
        }

        lock (guard)
        {
            // The turn may have come between the timeout and the lock: then it is ours after all.
            if (place.Value.Task.IsCompleted)
            {
                return true;
            }

            waiting.Remove(place);
            return false;
        }
    }

    private static bool Came(Task turn, TimeSpan patience, CancellationToken cancelled)
    {
        try
        {
            return turn.Wait(patience, cancelled);
        }
        catch (OperationCanceledException)
        {
            return false;
        }
    }

    /// <summary>Lets the next in.</summary>
    public void Leave()
    {
        lock (guard)
        {
            if (waiting.First is not { } next)
            {
                taken = false;
                return;
            }

            waiting.RemoveFirst();
            next.Value.SetResult();
        }
    }
}
