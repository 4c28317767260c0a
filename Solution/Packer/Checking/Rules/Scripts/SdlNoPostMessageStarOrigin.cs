using CoachingExtensions.Packer.Checking.Scripts;

namespace CoachingExtensions.Packer.Checking.Rules.Scripts;

/// <summary>With * for its address a message goes to whoever is there.</summary>
internal sealed class SdlNoPostMessageStarOrigin() : ScriptRule("web-sdl-no-postmessage-star-origin", Severity.Medium, Pages.Sdl("no-postmessage-star-origin"))
{
    protected override IEnumerable<Violation> Check(ScriptFile script) =>
        Code.Calls(script).Where(call => Code.Called(call) == "postMessage" && call.Arguments.Count is 2 or 3 && Code.IsText(script.Names.Value(call.Arguments[1]), "*"))
            .Select(call => script.Wrong(call, "tells its message to whatever page is in the window.", "Name the origin of the page that is meant."));
}
