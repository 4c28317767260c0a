namespace LocalDataverse.Pipeline;

/// <summary>
/// The plug-ins of one root operation, which run one in another on its thread. When one does not come back within the operation's time,
/// the operation is given up: its transaction is undone and whoever waits is answered. The thread finds that out when it comes back, if ever,
/// and can do nothing any more. That happens only while a plug-in's own code runs, never inside of a service call, which has a limit of its own.
/// </summary>
internal sealed class PluginThread(RootOperation root, OperationLimit limit)
{
    private const int InPlatform = 0;
    private const int InPlugin = 1;
    private const int GivenUp = 2;

    private int place = InPlatform;
    private bool watched;
    private string running = "";

    /// <summary>Runs a plug-in's code.</summary>
    public void Run(string message, Action code)
    {
        if (watched)
        {
            // Called by a service call of another plug-in.
            In(InPlugin, code, message);
            return;
        }

        running = message;
        watched = true;
        root.Engine.PluginWatch.Add(this);
        try
        {
            In(InPlugin, code, message);
        }
        finally
        {
            root.Engine.PluginWatch.Remove(this);
            watched = false;
        }
    }

    /// <summary>Runs a service call of a plug-in.</summary>
    public T Call<T>(string message, Func<T> service)
    {
        limit.Demand(message);
        T result = default!;
        In(InPlatform, () => result = service(), message);
        limit.Demand(message);
        return result;
    }

    /// <summary>Called by the watch, on another thread.</summary>
    public void GiveUpWhenOver()
    {
        if (!limit.IsOver || Interlocked.CompareExchange(ref place, GivenUp, InPlugin) != InPlugin) return;
        root.GiveUp();
        root.Engine.Plugins.StartAgain();
        limit.GiveUp(running);
    }

    private void In(int where, Action code, string message)
    {
        var before = where == InPlugin ? InPlatform : InPlugin;
        if (Interlocked.CompareExchange(ref place, where, before) == GivenUp) throw limit.Reason(message);
        try
        {
            code();
        }
        catch (Exception) when (Leaves(where, before))
        {
            // Nothing may go on with a transaction that is gone.
            throw limit.Reason(message);
        }

        if (Leaves(where, before)) throw limit.Reason(message);
    }

    /// <summary>Goes back to where it came from; true when the operation was given up meanwhile.</summary>
    private bool Leaves(int where, int before) => Interlocked.CompareExchange(ref place, before, where) == GivenUp;
}
