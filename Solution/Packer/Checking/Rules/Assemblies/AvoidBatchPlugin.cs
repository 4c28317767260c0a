using CoachingExtensions.Packer.Checking.Assemblies;

namespace CoachingExtensions.Packer.Checking.Rules.Assemblies;

/// <summary>A batch saves ways over the network, and a plug-in has none; it only runs into the time limit. A helper for other programs may send one.</summary>
internal sealed class AvoidBatchPlugin() : AssemblyRule("il-avoid-batch-plugin", Severity.Medium, Pages.Practice("business-logic/avoid-batch-requests-plugin"))
{
    protected override IEnumerable<Violation> Check(PluginAssembly assembly) =>
        from at in assembly.Graph.Instructions
        let message = Il.Requested(at.Instruction)
        where message is "ExecuteMultiple" or "ExecuteTransaction"
        select assembly.Wrong(at.Method, message, $"sends {message} inside of a plug-in.", "Send the requests one by one, or CreateMultiple and UpdateMultiple.");
}
