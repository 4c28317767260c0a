using Acornima.Ast;
using CoachingExtensions.Packer.Checking.Scripts;

namespace CoachingExtensions.Packer.Checking.Rules.Scripts;

/// <summary>Messages to developers do not belong in front of users.</summary>
internal sealed class RemoveConsole() : ScriptRule("web-remove-console", Severity.Medium, Pages.EsLint("no-console"))
{
    protected override IEnumerable<Violation> Check(ScriptFile script) =>
        Code.Calls(script).Where(call => Code.Bare(call.Callee) is MemberExpression member && script.Names.PathInAnyWindow(member.Object) == "console")
            .Select(call => script.Wrong(call, "writes to the developer's console.", "Take it out, or tell the user what happened."));
}
