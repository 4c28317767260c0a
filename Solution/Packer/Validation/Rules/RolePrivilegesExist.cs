using System.Text.RegularExpressions;

namespace CoachingExtensions.Packer.Validation.Rules;

/// <summary>A role's privileges are named after tables that have them, with a level that exists.</summary>
internal sealed partial class RolePrivilegesExist : IRule
{
    private static readonly HashSet<string> Levels = ["Basic", "Local", "Deep", "Global"];

    public IEnumerable<Finding> Check(SolutionSource source)
    {
        var ours = source.Tables.Where(table => !table.IsShell).ToDictionary(table => table.SchemaName);
        foreach (var role in source.Roles)
            foreach (var privilege in role.Xml.Descendants("RolePrivilege"))
            {
                var name = (string?)privilege.Attribute("name") ?? "";
                if (!Levels.Contains((string?)privilege.Attribute("level") ?? ""))
                    yield return role.Wrong($"{name} has the level {(string?)privilege.Attribute("level")}.", "Basic, Local, Deep or Global.");
                if (!OfTable().Match(name).Groups.TryGetValue("table", out var group) || !group.Value.StartsWith(source.Prefix, StringComparison.OrdinalIgnoreCase))
                    continue;
                if (!ours.TryGetValue(group.Value, out var table))
                    yield return role.Wrong($"{name} is of no table of the solution.", "Write prv, what may be done, and the table's schema name.");
                else if (table.IsActivity)
                    yield return role.Wrong($"{name} does not exist: activities share their privileges.", "Use the one that ends in Activity.");
                else if (!table.IsUserOwned && NeedsOwner().IsMatch(name))
                    yield return role.Wrong($"{name} does not exist: {table.SchemaName} is owned by the organisation.", "Take it out.");
            }
    }

    [GeneratedRegex("^prv(Create|Read|Write|Delete|AppendTo|Append|Assign|Share)(?<table>.+)$")]
    private static partial Regex OfTable();

    [GeneratedRegex("^prv(Assign|Share)")]
    private static partial Regex NeedsOwner();
}
