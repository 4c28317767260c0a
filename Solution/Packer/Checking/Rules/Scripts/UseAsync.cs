using Acornima.Ast;
using CoachingExtensions.Packer.Checking.Scripts;

namespace CoachingExtensions.Packer.Checking.Rules.Scripts;

/// <summary>A request that is waited for freezes the app until the server has answered.</summary>
internal sealed class UseAsync() : ScriptRule("web-use-async", Severity.Critical, Pages.WebRule("use-async"))
{
    private const string Problem = "waits for the server, and the app stands still meanwhile.";
    private const string Fix = "Let it be asynchronous: fetch, Xrm.WebApi, or a callback.";

    private static readonly HashSet<string> Verbs = new(StringComparer.OrdinalIgnoreCase) { "GET", "POST", "PUT", "PATCH", "DELETE", "HEAD", "OPTIONS", "MERGE" };
    private static readonly HashSet<string> OfJQuery = ["ajax", "ajaxSetup", "ajaxPrefilter", "get", "getJSON", "getScript", "post"];

    protected override IEnumerable<Violation> Check(ScriptFile script) =>
        Code.Calls(script)
            .Where(call => IsSynchronousRequest(script, call) || IsSynchronousJQuery(script, call) || script.Names.PathInAnyWindow(call)?.StartsWith("Sdk.Sync.", StringComparison.Ordinal) == true)
            .Select(call => script.Wrong(call, Problem, Fix));

    /// <summary>open of an XMLHttpRequest: one that is known, or one that can be nothing else because it names a verb.</summary>
    private static bool IsSynchronousRequest(ScriptFile script, CallExpression call) =>
        call.Callee is MemberExpression { Object: var request } && Code.Called(call) == "open" && call.Arguments.Count > 2
        && Code.IsFalse(script, call.Arguments[2])
        && (script.Names.Path(request) == "new XMLHttpRequest" || (script.Names.Value(call.Arguments[0]) is StringLiteral { Value: var verb } && Verbs.Contains(verb)));

    private static bool IsSynchronousJQuery(ScriptFile script, CallExpression call) =>
        Code.Called(call) is { } name && OfJQuery.Contains(name)
        && (name.StartsWith("ajax", StringComparison.Ordinal) || script.Names.PathInAnyWindow(call.Callee) is { } path && (path == "$." + name || path == "jQuery." + name))
        && call.Arguments.Any(argument => script.Names.Value(argument) is ObjectExpression settings && settings.Properties.Any(property => IsNotAsync(script, property)));

    private static bool IsNotAsync(ScriptFile script, Node property) =>
        property is Property { Key: Identifier { Name: "async" } or StringLiteral { Value: "async" }, Value: var value } && Code.IsFalse(script, value);
}
