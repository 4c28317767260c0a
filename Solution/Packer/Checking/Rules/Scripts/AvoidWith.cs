using Acornima.Ast;
using CoachingExtensions.Packer.Checking.Scripts;

namespace CoachingExtensions.Packer.Checking.Rules.Scripts;

/// <summary>Inside of with nobody can tell what a name means.</summary>
internal sealed class AvoidWith() : ScriptRule("web-avoid-with", Severity.High, Pages.Mdn("Reference/Statements/with"))
{
    protected override IEnumerable<Violation> Check(ScriptFile script) =>
        script.Nodes.OfType<WithStatement>().Select(with => script.Wrong(with, "makes names mean different things at different times.", "Name the object each time, or give it a short variable."));
}
