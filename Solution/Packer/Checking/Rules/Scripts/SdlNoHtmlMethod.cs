using CoachingExtensions.Packer.Checking.Scripts;

namespace CoachingExtensions.Packer.Checking.Rules.Scripts;

/// <summary>jQuery's html() puts text into the page as HTML. Without an argument it reads, and an empty text only clears.</summary>
internal sealed class SdlNoHtmlMethod() : ScriptRule("web-sdl-no-html-method", Severity.Medium, Pages.Sdl("no-html-method"))
{
    protected override IEnumerable<Violation> Check(ScriptFile script) =>
        Code.Calls(script).Where(call => call.Callee is Acornima.Ast.MemberExpression && Code.Called(call) == "html" && call.Arguments.Count == 1 && !Code.IsNothing(call.Arguments[0]))
            .Select(call => script.Wrong(call, "puts text into the page as HTML.", "Use text(), or build elements."));
}
