namespace LocalDataverse.Pipeline;

/// <summary>What the platform itself does in the background, as one kind of <c>asyncoperation</c>.</summary>
internal interface IBackgroundWork
{
    /// <summary>The <c>operationtype</c> of its jobs.</summary>
    int OperationType { get; }

    /// <summary>Does the work of a job. It opens transactions of its own; what it throws becomes the job's failure.</summary>
    void Run(Engine engine, SystemRow job);
}

/// <summary>All of it, by type; found by reflection, as messages are.</summary>
internal static class BackgroundWorks
{
    private static readonly Dictionary<int, IBackgroundWork> ByType = typeof(BackgroundWorks).Assembly.GetTypes()
        .Where(type => type is { IsAbstract: false, IsInterface: false } && type.IsAssignableTo(typeof(IBackgroundWork)))
        .Select(type => (IBackgroundWork)Activator.CreateInstance(type)!)
        .ToDictionary(work => work.OperationType);

    public static IBackgroundWork? Of(SystemRow job) => job.Number("operationtype") is { } type ? ByType.GetValueOrDefault(type) : null;
}
