using LocalDataverse.Storage;

namespace LocalDataverse.Pipeline;

/// <summary>
/// Asynchronous steps, and what the platform itself does in the background: a row of <c>asyncoperation</c> each, written with the change that caused it
/// and run after its commit, the oldest first. What was running when the program stopped runs again at the next start.
/// </summary>
internal sealed class AsyncQueue(Engine engine) : IDisposable
{
    private readonly Lock running = new();
    private readonly SemaphoreSlim wake = new(0);

    public void Wake() => wake.Release();

    public async Task Run(CancellationToken stop)
    {
        await Task.Yield();
        while (!stop.IsCancellationRequested)
        {
            Drain(stop);
            await ((Task)wake.WaitAsync(TimeSpan.FromSeconds(30), stop)).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    public void Drain(CancellationToken stop = default)
    {
        lock (running)
        {
            while (!stop.IsCancellationRequested && Next() is { } job) Run(job);
        }
    }

    /// <summary>Jobs that were running when the program ended wait again.</summary>
    public void Recover()
    {
        if (!AsyncJobs.Exist(engine.Metadata)) return;
        using var session = engine.Database.BeginWrite();
        session.Connection.Run($"UPDATE {AsyncJobs.Table} SET statecode = {AsyncState.Ready}, statuscode = {AsyncState.Waiting} WHERE statuscode = {AsyncState.InProgress}");
        session.Commit();
    }

    public void Dispose() => wake.Dispose();

    private SystemRow? Next()
    {
        if (!AsyncJobs.Exist(engine.Metadata)) return null;
        using (var reader = engine.Database.OpenReader())
        {
            if (AsyncJobs.Oldest(reader, engine) is null) return null;
        }

        using var session = engine.Database.BeginWrite();
        if (AsyncJobs.Oldest(session.Connection, engine) is not { } job) return null;
        AsyncJobs.Start(session.Connection, engine, job.Id);
        session.Commit();
        return job;
    }

    private void Run(SystemRow job)
    {
        StepRegistration? step = null;
        Exception? failure = null;
        try
        {
            // A step that does not come back must not keep the others waiting.
            Waiting.RunAsync(() => Run(job, found => step = found), CancellationToken.None).GetAwaiter().GetResult();
        }
        catch (Exception exception)
        {
            // Nobody waits for this answer: whatever went wrong is told in the job's row.
            failure = exception;
        }

        using var session = engine.Database.BeginWrite();
        AsyncJobs.Finish(session.Connection, engine, job, step, failure);
        session.Commit();
    }

    private void Run(SystemRow job, Action<StepRegistration> found)
    {
        if (BackgroundWorks.Of(job) is { } work) work.Run(engine, job);
        else Run(job, StoredContext.Read(job.Text("data")!), found);
    }

    private void Run(SystemRow job, PluginContext context, Action<StepRegistration> found)
    {
        using var root = new RootOperation(engine, new CallingUser(context.InitiatingUserId, context.AuthenticatedUserId), context.CorrelationId);
        var step = root.Registrations.Step(context.OwningExtension!.Id) ?? throw Errors.InvalidArgument($"The step '{job.Text("name")}' is no longer registered.");
        found(step);
        try
        {
            PluginRunner.Run(new Execution(root, root.CallerFor(context.UserId), context.InitiatingUserId, context.Depth, context.ParentContext), step, context);
        }
        finally
        {
            TraceLog.Write(engine, root);
        }
    }
}
