namespace CoachingExtensions.Packer.Validation.Rules;

/// <summary>A role's privileges are named after tables that have them, with a level that exists.</summary>
internal sealed class RolePrivilegesExist : IRule
{
    private static readonly HashSet<string> Levels = ["Basic", "Local", "Deep", "Global"];

    public IEnumerable<Finding> Check(SolutionSource source)
    {
        foreach (var role in source.Roles)
            foreach (var privilege in role.Xml.Descendants("RolePrivilege"))
            {
                var name = (string?)privilege.Attribute("name") ?? "";
                if (!Levels.Contains((string?)privilege.Attribute("level") ?? ""))
                    yield return role.Wrong($"{name} has the level {(string?)privilege.Attribute("level")}.", "Basic, Local, Deep or Global.");
                if (PrivilegeName.Wrong(source, name) is { } wrong)
                    yield return role.Wrong(wrong.Problem, wrong.Fix);
            }
    }
}
