using CoachingExtensions.Packer.Checking.Scripts;

namespace CoachingExtensions.Packer.Checking.Rules.Scripts;

/// <summary>They insert HTML without looking at it.</summary>
internal sealed class SdlNoWinJsHtmlUnsafe() : ScriptRule("web-sdl-no-winjs-html-unsafe", Severity.Medium, Pages.Sdl("no-winjs-html-unsafe"))
{
    protected override IEnumerable<Violation> Check(ScriptFile script) =>
        Code.CallsOf(script, "WinJS.Utilities.setInnerHTMLUnsafe", "WinJS.Utilities.setOuterHTMLUnsafe", "WinJS.Utilities.insertAdjacentHTMLUnsafe")
            .Select(call => script.Wrong(call, "inserts HTML unchecked.", "Use WinJS.Utilities.setInnerHTML, or build elements."));
}
