namespace LocalDataverse.Pipeline;

/// <summary>
/// Who waits for what this flow does: until the client hangs up, or until an operation is given up whose plug-in does not come back. The
/// thread that is stuck in it cannot be ended in .NET, so the answer comes from another one.
/// </summary>
internal sealed class Waiting(CancellationToken client)
{
    // Known in the flow of one request or one asynchronous job, and nowhere else.
    private static readonly AsyncLocal<Waiting?> OfFlow = new();

    private readonly TaskCompletionSource<Exception> givenUp = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public static Waiting? OfThisFlow => OfFlow.Value;

    public CancellationToken Client => client;

    public bool IsOver => client.IsCancellationRequested || givenUp.Task.IsCompleted;

    /// <summary>Says who waits for the following operations of this flow.</summary>
    public void Begin() => OfFlow.Value = this;

    public void GiveUp(Exception reason) => givenUp.TrySetResult(reason);

    /// <summary>Runs the work on another thread, and comes back when it is done or given up.</summary>
    /// <exception cref="Exception">What the work has thrown, or why it was given up.</exception>
    public static async Task RunAsync(Action work, CancellationToken client)
    {
        var waiting = new Waiting(client);
        var done = Task.Run(() =>
        {
            waiting.Begin();
            work();
        }, CancellationToken.None);
        if (await Task.WhenAny(done, waiting.givenUp.Task) != done) throw await waiting.givenUp.Task;
        await done;
    }
}
