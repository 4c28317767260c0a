using Acornima.Ast;
using CoachingExtensions.Packer.Checking.Scripts;

namespace CoachingExtensions.Packer.Checking.Rules.Scripts;

/// <summary>
/// How the app builds its pages is its own affair. The rule is about scripts that run in the app, those of a form or a command. A page
/// of the solution may do in its own document what it likes, and a library that nothing here names may be for pages.
/// </summary>
internal sealed class AvoidDomForm() : ScriptRule("web-avoid-dom-form", Severity.High, Pages.WebRule("avoid-dom-form"))
{
    protected override IEnumerable<Violation> Check(ScriptFile script) =>
        script.Nodes.Where(node => IsTouched(script, node))
            .Select(node => script.Wrong(node, "works in the document of the app.", "Use the client API: formContext, its controls and tabs."));

    private static bool IsTouched(ScriptFile script, Node node) => node switch
    {
        MemberExpression member => AppDocument.Is(script, script.Names.Path(member.Object)) && Names.Member(member) is not ("title" or "addEventListener" or "removeEventListener" or "attachEvent" or "detachEvent"),
        // $("<p>") makes an element, and $(node) or $(function) may be about anything.
        CallExpression { Arguments: [StringLiteral { Value: [not '<', ..] }, ..] } call => AppDocument.IsOf(script) && script.Names.PathInAnyWindow(call.Callee) is ("$" or "jQuery" or "$get" or "$find"),
        _ => false,
    };
}
