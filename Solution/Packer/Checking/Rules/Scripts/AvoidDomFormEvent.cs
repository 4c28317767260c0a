using Acornima.Ast;
using CoachingExtensions.Packer.Checking.Scripts;

namespace CoachingExtensions.Packer.Checking.Rules.Scripts;

/// <summary>Events of the app's document are its own affair; a request, an image or an object of the script's has events of its own.</summary>
internal sealed class AvoidDomFormEvent() : ScriptRule("web-avoid-dom-form-event", Severity.High, Pages.WebRule("avoid-dom-form-event"))
{
    private static readonly HashSet<string> Listening = ["addEventListener", "removeEventListener", "attachEvent", "detachEvent"];

    private static readonly HashSet<string> OfJQuery =
        ["on", "off", "one", "blur", "change", "click", "dblclick", "focus", "focusin", "focusout", "hover", "keydown", "keypress", "keyup", "mousedown", "mouseenter", "mouseleave", "mouseover", "mouseup", "resize", "scroll", "submit"];

    protected override IEnumerable<Violation> Check(ScriptFile script) =>
        script.Nodes.Where(node => IsHandled(script, node))
            .Select(node => script.Wrong(node, "handles an event of the app's document.", "Register the handler with the client API: addOnChange, addOnLoad, addOnSave."));

    private static bool IsHandled(ScriptFile script, Node node) => node switch
    {
        CallExpression { Callee: MemberExpression { Object: var owner } } call when Code.Called(call) is { } name =>
            (Listening.Contains(name) && AppDocument.Holds(script, script.Names.Path(owner)))
            || (AppDocument.IsOf(script) && OfJQuery.Contains(name) && call.Arguments.Count > 0 && script.Names.PathInAnyWindow(owner) is "$()" or "jQuery()"),
        CallExpression { Callee: Identifier name } => AppDocument.IsOf(script) && Listening.Contains(name.Name) && script.Names.IsGlobal(name),
        AssignmentExpression { Left: MemberExpression member } =>
            Names.Member(member) is { } name && name.StartsWith("on", StringComparison.Ordinal) && !name.Any(char.IsUpper) && AppDocument.Holds(script, script.Names.Path(member.Object)),
        _ => false,
    };
}
