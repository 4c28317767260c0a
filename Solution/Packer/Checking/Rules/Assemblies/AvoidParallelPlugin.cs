using CoachingExtensions.Packer.Checking.Assemblies;

namespace CoachingExtensions.Packer.Checking.Rules.Assemblies;

/// <summary>
/// The platform's connection belongs to one thread. Waiting for a task at once, as with an HttpClient, starts nothing beside it;
/// neither does Thread.Sleep.
/// </summary>
internal sealed class AvoidParallelPlugin() : AssemblyRule("il-avoid-parallel-plugin", Severity.High, Pages.Practice("business-logic/do-not-use-parallel-execution-in-plug-ins"))
{
    private const string Tasks = "System.Threading.Tasks.";
    private const string Threading = "System.Threading.";

    private static readonly HashSet<string> Starting =
    [
        Tasks + "Task::Run", Tasks + "Task::Start", Tasks + "Task::ContinueWith", Tasks + "Task`1::ContinueWith", Tasks + "TaskFactory::StartNew", Tasks + "TaskFactory`1::StartNew",
        Tasks + "Parallel::For", Tasks + "Parallel::ForEach", Tasks + "Parallel::Invoke",
        "System.Linq.ParallelEnumerable::AsParallel",
        Threading + "Thread::.ctor", Threading + "Thread::Start", Threading + "ThreadPool::QueueUserWorkItem", Threading + "ThreadPool::UnsafeQueueUserWorkItem",
        Threading + "Timer::.ctor", "System.Timers.Timer::.ctor", "System.ComponentModel.BackgroundWorker::RunWorkerAsync",
        // An async method that nobody can wait for.
        "System.Runtime.CompilerServices.AsyncVoidMethodBuilder::Start",
    ];

    protected override IEnumerable<Violation> Check(PluginAssembly assembly) =>
        from at in assembly.Graph.Instructions
        let called = Il.Called(at.Instruction)
        where called != null && Starting.Contains(called)
        select assembly.Wrong(at.Method, called, $"starts something beside the plug-in's own thread ({called.Replace("::", ".", StringComparison.Ordinal)}).", "Do one thing after the other; leave long work to an asynchronous step.");
}
