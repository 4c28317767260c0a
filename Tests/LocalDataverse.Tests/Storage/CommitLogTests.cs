using LocalDataverse.Storage;
using Xunit;

namespace LocalDataverse.Tests.Storage;

/// <summary>Nobody is answered before the own commit is on the disk, and whoever waits together is served together.</summary>
public sealed class CommitLogTests
{
    private readonly CancellationToken stop = TestContext.Current.CancellationToken;
    private int flushes;

    [Fact]
    public void A_commit_is_flushed_before_whoever_made_it_goes_on()
    {
        using var log = new CommitLog(() => flushes++);

        log.WaitFor(log.Append());

        Assert.Equal(1, flushes);
    }

    [Fact]
    public void What_is_on_the_disk_already_is_not_flushed_again()
    {
        using var log = new CommitLog(() => flushes++);
        var (first, second) = (log.Append(), log.Append());

        log.WaitFor(second);
        log.WaitFor(first);

        Assert.Equal(1, flushes);
    }

    [Fact]
    public async Task Those_who_come_while_the_disk_works_share_the_next_flush()
    {
        using var began = new SemaphoreSlim(0);
        using var disk = new SemaphoreSlim(0);
        using var log = new CommitLog(() =>
        {
            Interlocked.Increment(ref flushes);
            began.Release();
            disk.Wait(stop);
        });
        var first = Waiting(log, log.Append());
        await began.WaitAsync(stop);
        var others = Enumerable.Range(0, 7).Select(_ => Waiting(log, log.Append())).ToArray();

        disk.Release(2);
        await Task.WhenAll([first, .. others]);

        Assert.Equal(2, flushes);
    }

    /// <summary>A flush that began before the commit may have missed it.</summary>
    [Fact]
    public async Task A_commit_during_a_flush_waits_for_another()
    {
        using var began = new SemaphoreSlim(0);
        using var disk = new SemaphoreSlim(0);
        using var log = new CommitLog(() =>
        {
            began.Release();
            disk.Wait(stop);
        });
        var first = Waiting(log, log.Append());
        await began.WaitAsync(stop);
        var second = Waiting(log, log.Append());

        disk.Release();
        await first;
        await began.WaitAsync(stop);
        var isDone = second.IsCompleted;
        disk.Release();
        await second;

        Assert.False(isDone);
    }

    [Fact]
    public void A_disk_that_refuses_refuses_everybody_who_waits_and_whoever_comes_later()
    {
        using var log = new CommitLog(() => throw new IOException("No space left on device."));

        Assert.Contains("No space left", Assert.Throws<IOException>(() => log.WaitFor(log.Append())).Message, StringComparison.Ordinal);
        Assert.Throws<IOException>(() => log.WaitFor(log.Append()));
        Assert.Throws<IOException>(log.Demand);
    }

    /// <summary>Whatever it is that went wrong: who waits beside is not told that the own commit is on the disk.</summary>
    [Fact]
    public async Task A_flush_that_fails_unexpectedly_acknowledges_nobody()
    {
        using var began = new SemaphoreSlim(0);
        using var disk = new SemaphoreSlim(0);
        using var log = new CommitLog(() =>
        {
            began.Release();
            disk.Wait(stop);
            throw new ObjectDisposedException("log");
        });
        var place = log.Append();
        var first = Waiting(log, place);
        await began.WaitAsync(stop);
        var beside = Waiting(log, place);

        disk.Release(2);

        await Assert.ThrowsAsync<ObjectDisposedException>(() => first);
        await Assert.ThrowsAsync<ObjectDisposedException>(() => beside);
    }

    private static Task Waiting(CommitLog log, long place) => Task.Factory.StartNew(() => log.WaitFor(place), CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default);
}
