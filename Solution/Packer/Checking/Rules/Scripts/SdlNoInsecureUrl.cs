using System.Text.RegularExpressions;
using Acornima.Ast;
using CoachingExtensions.Packer.Checking.Scripts;

namespace CoachingExtensions.Packer.Checking.Rules.Scripts;

/// <summary>What is sent over http can be read on the way. A name of an XML namespace is never fetched, and this machine is not the network.</summary>
internal sealed partial class SdlNoInsecureUrl() : TextRule("web-sdl-no-insecure-url", Severity.Medium, Pages.Sdl("no-insecure-url"))
{
    protected override Violation? Check(ScriptFile script, Node node, string text) =>
        Insecure().IsMatch(text) && !Name().IsMatch(text) ? script.Wrong(node, "is an address without encryption.", "Use https, ftps or wss.") : null;

    // Followed by a host: a bare http:// is only compared with.
    [GeneratedRegex(@"^(ftp|http|telnet|ws)://[^/\s]", RegexOptions.IgnoreCase)]
    private static partial Regex Insecure();

    [GeneratedRegex(@"^http://(schemas\.|www\.w3\.org/|localhost\b|127\.0\.0\.1\b|ns\.|purl\.|json-schema\.org/|[^/]*\bopenxmlformats\.org/)", RegexOptions.IgnoreCase)]
    private static partial Regex Name();
}
