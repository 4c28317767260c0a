using System.Collections.Concurrent;

namespace CoachingExtensions.Tests.Histories;

/// <summary>As many organisations as histories are played at once.</summary>
public sealed class Grounds : IDisposable
{
    private readonly ConcurrentBag<Ground> idle = [];

    internal Ground Take() => idle.TryTake(out var ground) ? ground : new Ground();

    internal void Return(Ground ground) => idle.Add(ground);

    public void Dispose()
    {
        foreach (var ground in idle) ground.Dispose();
    }
}
