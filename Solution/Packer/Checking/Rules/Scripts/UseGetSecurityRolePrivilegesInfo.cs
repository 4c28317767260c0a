using Acornima.Ast;
using CoachingExtensions.Packer.Checking.Scripts;

namespace CoachingExtensions.Packer.Checking.Rules.Scripts;

/// <summary>Ids of privileges alone lead to more requests.</summary>
internal sealed class UseGetSecurityRolePrivilegesInfo() : ScriptRule("web-use-getsecurityroleprivilegesinfo", Severity.High, Pages.WebRule("use-getsecurityroleprivilegesinfo"))
{
    protected override IEnumerable<Violation> Check(ScriptFile script) =>
        script.Nodes.OfType<MemberExpression>().Where(member => Names.Member(member) == "securityRolePrivileges" && IsOfUserSettings(script, member.Object))
            .Select(member => script.Wrong(member, "tells ids of privileges only.", "Use userSettings.getSecurityRolePrivilegesInfo()."));

    private static bool IsOfUserSettings(ScriptFile script, Node owner) =>
        script.Names.Value(Code.Bare(owner)) is MemberExpression settings && Names.Member(settings) == "userSettings";
}
