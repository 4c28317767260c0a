using Acornima.Ast;
using CoachingExtensions.Packer.Checking.Scripts;

namespace CoachingExtensions.Packer.Checking.Rules.Scripts;

/// <summary>The outermost window is not always the app, and may not be looked into when it is another's.</summary>
internal sealed class AvoidWindowTop() : ScriptRule("web-avoid-window-top", Severity.High, Pages.WebRule("avoid-window-top"))
{
    protected override IEnumerable<Violation> Check(ScriptFile script) =>
        script.Nodes.Where(node => IsTheOutermostWindow(script, node))
            .Select(node => script.Wrong(node, "reaches for the outermost window.", "Use the client API: Xrm of the own window, or of parent where a form holds the page."));

    private static bool IsTheOutermostWindow(ScriptFile script, Node node) => node switch
    {
        // Written out, or a bare top whose member is used; a variable that holds it was reported where it was set.
        MemberExpression member => script.Names.Path(member) is "top" or "parent.parent",
        Identifier { Name: "top" } name => script.Names.IsGlobal(name) && script.Names.Parent(name) is MemberExpression owner && owner.Object == name,
        _ => false,
    };
}
