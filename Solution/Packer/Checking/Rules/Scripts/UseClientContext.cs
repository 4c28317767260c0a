using Acornima.Ast;
using CoachingExtensions.Packer.Checking.Scripts;

namespace CoachingExtensions.Packer.Checking.Rules.Scripts;

/// <summary>
/// Xrm.Page is deprecated: handlers are given the form they are for. A page inside of a form has no other way than
/// parent.Xrm.Page, which Microsoft says goes on working.
/// </summary>
internal sealed class UseClientContext() : ApiRule("web-use-client-context", Severity.Medium, Pages.WebRule("use-client-context"),
    new Api("Xrm.Page", "is deprecated.", "Take the form from the handler's context: executionContext.getFormContext()."))
{
    protected override bool IsMeant(ScriptFile script, MemberExpression member) => script.Names.Path(member) == "Xrm.Page";
}
