using System.Runtime;

namespace LocalDataverse.Pipeline;

/// <summary>
/// The plug-ins of one root operation, which run one in another on its thread. One that does not come back within the operation's time is
/// aborted where it is, but never inside of the platform: a service call is ended by its own limit, and leaves the data whole.
/// </summary>
internal sealed class PluginThread(Engine engine, OperationLimit limit)
{
    private const int InPlatform = 0;
    private const int InPlugin = 1;
    private const int Ended = 2;

    private int place = InPlatform;
    private Action? abort;

    /// <summary>Runs a plug-in's code.</summary>
    public void Run(string message, Action code)
    {
        if (abort is not null)
        {
            // Called by a service call of another plug-in: one abort ends both.
            In(InPlugin, code, message);
            return;
        }

        using var aborted = new CancellationTokenSource();
        abort = aborted.Cancel;
        engine.PluginWatch.Add(this);
        try
        {
#pragma warning disable SYSLIB0046 // Aborting can leave half-made objects behind: they are the plug-in's own, and its assembly is loaded anew.
            ControlledExecution.Run(() => In(InPlugin, code, message), aborted.Token);
#pragma warning restore SYSLIB0046
        }
        catch (OperationCanceledException) when (aborted.IsCancellationRequested)
        {
            engine.Plugins.StartAgain();
            throw limit.Reason(message);
        }
        finally
        {
            engine.PluginWatch.Remove(this);
            abort = null;
            place = InPlatform;
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
    public void EndWhenOver()
    {
        if (!limit.IsOver || Interlocked.CompareExchange(ref place, Ended, InPlugin) != InPlugin) return;
        try
        {
            abort?.Invoke();
        }
        catch (ObjectDisposedException)
        {
            // It came back at the last moment.
        }
    }

    private void In(int where, Action code, string message)
    {
        var before = where == InPlugin ? InPlatform : InPlugin;
        if (Interlocked.CompareExchange(ref place, where, before) == Ended) throw limit.Reason(message);
        try
        {
            code();
        }
        finally
        {
            Interlocked.CompareExchange(ref place, before, where);
        }
    }
}
