using System.Diagnostics;

namespace LocalDataverse.Pipeline;

/// <summary>
/// How long one root operation may go on: two minutes, its steps included (learn.microsoft.com, "Analyze plug-in performance"), and no
/// longer than its client waits for the answer. Who stops at a breakpoint has all the time there is.
/// </summary>
internal sealed class OperationLimit(Engine engine)
{
    public static readonly TimeSpan TwoMinutes = TimeSpan.FromMinutes(2);

    // Known in the flow of the request that said it, and nowhere else: asynchronous steps have no client.
    private static readonly AsyncLocal<CancellationToken> Client = new();

    private readonly long started = engine.Clock.GetTimestamp();
    private readonly CancellationToken client = Client.Value;

    /// <summary>Says whose answer the following operations of this flow are: they end when it is cancelled.</summary>
    public static void LastsAsLongAs(CancellationToken waiting) => Client.Value = waiting;

    /// <summary>The client of this flow.</summary>
    public static CancellationToken ClientOfThisFlow => Client.Value;

    public TimeSpan Left => engine.LongestOperation - engine.Clock.GetElapsedTime(started);

    public bool IsClientGone => client.IsCancellationRequested;

    public CancellationToken ClientGone => client;

    public bool IsOver => IsClientGone || (Left < TimeSpan.Zero && !Debugger.IsAttached);

    /// <summary>Ends the operation when it may not go on.</summary>
    public void Demand(string message)
    {
        if (IsOver) throw Reason(message);
    }

    public Exception Reason(string message) => IsClientGone ? Errors.ClientGone(message) : Errors.TimeExceeded(message);
}
