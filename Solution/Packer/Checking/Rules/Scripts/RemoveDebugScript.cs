using Acornima.Ast;
using CoachingExtensions.Packer.Checking.Scripts;

namespace CoachingExtensions.Packer.Checking.Rules.Scripts;

/// <summary>What was only there to look for a fault does not belong into a solution.</summary>
internal sealed class RemoveDebugScript() : ScriptRule("web-remove-debug-script", Severity.Medium, Pages.List)
{
    protected override IEnumerable<Violation> Check(ScriptFile script) =>
        script.Nodes.OfType<DebuggerStatement>().Select(statement => script.Wrong(statement, "stops the page for whoever has developer tools open.", "Take it out."));
}
