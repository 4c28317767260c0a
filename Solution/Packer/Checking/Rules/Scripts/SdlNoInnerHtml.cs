using Acornima.Ast;
using CoachingExtensions.Packer.Checking.Scripts;

namespace CoachingExtensions.Packer.Checking.Rules.Scripts;

/// <summary>Text that is assigned as HTML becomes part of the page, scripts included. An empty text only clears.</summary>
internal sealed class SdlNoInnerHtml() : ScriptRule("web-sdl-no-inner-html", Severity.Medium, Pages.Sdl("no-inner-html"))
{
    private const string Problem = "puts text into the page as HTML.";
    private const string Fix = "Use textContent, or document.createElement.";

    protected override IEnumerable<Violation> Check(ScriptFile script) =>
    [
        .. script.Nodes.OfType<AssignmentExpression>()
            .Where(assignment => assignment.Left is MemberExpression member && Names.Member(member) is "innerHTML" or "outerHTML" && !Code.IsNothing(assignment.Right))
            .Select(assignment => script.Wrong(assignment, Problem, Fix)),
        .. Code.Calls(script).Where(call => Code.Called(call) == "insertAdjacentHTML" && call.Arguments.Count == 2 && !Code.IsNothing(call.Arguments[1]))
            .Select(call => script.Wrong(call, Problem, Fix)),
    ];
}
