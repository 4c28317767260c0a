using Acornima.Ast;

namespace CoachingExtensions.Packer.Checking.Scripts;

/// <summary>An object or function of the platform or the browser that a script must not use, by its full path.</summary>
internal sealed record Api(string Path, string Problem, string Fix);

/// <summary>A rule that is a list of such names. The window through which a name is reached does not matter.</summary>
internal abstract class ApiRule(string id, Severity severity, string page, params Api[] apis) : ScriptRule(id, severity, page)
{
    protected override IEnumerable<Violation> Check(ScriptFile script) =>
        from member in script.Nodes.OfType<MemberExpression>()
        let path = script.Names.PathInAnyWindow(member)
        from api in apis
        where path == api.Path && IsMeant(script, member)
        select script.Wrong(member, api.Problem, api.Fix);

    /// <summary>Whether this use is one the rule is about.</summary>
    protected virtual bool IsMeant(ScriptFile script, MemberExpression member) => true;
}
