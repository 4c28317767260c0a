using System.Diagnostics;

namespace LocalDataverse.Pipeline;

/// <summary>
/// How long one root operation may go on: two minutes, its steps included (learn.microsoft.com, "Analyze plug-in performance"), and no
/// longer than its client waits for the answer. Who stops at a breakpoint has all the time there is.
/// </summary>
internal sealed class OperationLimit(Engine engine)
{
    public static readonly TimeSpan TwoMinutes = TimeSpan.FromMinutes(2);

    private readonly long started = engine.Clock.GetTimestamp();
    private readonly Waiting? waiting = Waiting.OfThisFlow;

    public TimeSpan Left => engine.LongestOperation - engine.Clock.GetElapsedTime(started);

    public CancellationToken ClientGone => waiting?.Client ?? CancellationToken.None;

    public bool IsOver => ClientGone.IsCancellationRequested || (Left < TimeSpan.Zero && !Debugger.IsAttached);

    /// <summary>Ends the operation when it may not go on.</summary>
    public void Demand(string message)
    {
        if (IsOver) throw Reason(message);
    }

    public Exception Reason(string message) => ClientGone.IsCancellationRequested ? Errors.ClientGone(message) : Errors.TimeExceeded(message);

    /// <summary>Lets whoever waits go on without the operation.</summary>
    public void GiveUp(string message) => waiting?.GiveUp(Reason(message));
}
