using Acornima.Ast;
using CoachingExtensions.Packer.Checking.Scripts;

namespace CoachingExtensions.Packer.Checking.Rules.Scripts;

/// <summary>
/// What holds a page differs from client to client. Two things may be asked of it all the same: the client API, which a page in
/// a form has from nowhere else, and postMessage, which is made for windows that do not know each other.
/// </summary>
internal sealed class DoNotMakeParentAssumption() : ScriptRule("web-do-not-make-parent-assumption", Severity.High, Pages.WebRule("do-not-make-parent-assumption"))
{
    private static readonly HashSet<string> Harmless = ["Xrm", "postMessage", "parent", "window", "self", "closed", "GetGlobalContext"];

    protected override IEnumerable<Violation> Check(ScriptFile script) =>
        script.Nodes.OfType<MemberExpression>()
            .Where(member => script.Names.Path(member)?.Split('.') is ["parent" or "opener", var asked] && !Harmless.Contains(asked.TrimEnd('(', ')')))
            .Select(member => script.Wrong(member, "assumes which window holds this one.", "Use the client API, or pass what is needed in the page's data parameter."));
}
