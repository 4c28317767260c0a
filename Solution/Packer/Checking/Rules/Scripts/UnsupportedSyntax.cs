using CoachingExtensions.Packer.Checking.Scripts;

namespace CoachingExtensions.Packer.Checking.Rules.Scripts;

/// <summary>
/// The checker reads ECMAScript 2018; what it cannot read it cannot check, and says so. There is no type of web resource for JSON,
/// so that data is often kept as a script.
/// </summary>
internal sealed class UnsupportedSyntax() : ScriptRule("web-unsupported-syntax", Severity.Medium, Pages.CommonIssues + "#web-unsupported-syntax-issue-for-web-resources")
{
    protected override IEnumerable<Violation> Check(ScriptFile script)
    {
        if (script.Newer is { } error && !script.IsData)
            yield return new Violation(script.PlaceOf(error), error.Description,
                script.Tree == null ? $"this is no JavaScript: {error.Description}." : $"from here on the script is newer than ECMAScript 2018 ({error.Description}).",
                script.Tree == null ? "Correct it." : "Build it for ES2018.");
    }
}
