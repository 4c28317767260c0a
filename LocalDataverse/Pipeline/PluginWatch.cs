using System.Collections.Concurrent;

namespace LocalDataverse.Pipeline;

/// <summary>Looks every half second whether a plug-in has gone on for longer than its operation may.</summary>
internal sealed class PluginWatch : IDisposable
{
    private static readonly TimeSpan Period = TimeSpan.FromSeconds(0.5);

    private readonly ConcurrentDictionary<PluginThread, bool> running = new();
    private readonly Timer timer;

    public PluginWatch() => timer = new Timer(_ => Look(), null, Period, Period);

    public void Add(PluginThread thread) => running.TryAdd(thread, true);

    public void Remove(PluginThread thread) => running.TryRemove(thread, out _);

    public void Dispose() => timer.Dispose();

    private void Look()
    {
        foreach (var thread in running.Keys)
        {
            thread.GiveUpWhenOver();
        }
    }
}
