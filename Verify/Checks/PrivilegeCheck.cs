using System.Xml.Linq;
using CoachingExtensions.Verify.Compare;
using CoachingExtensions.Verify.Expected;
using CoachingExtensions.Verify.Web;

namespace CoachingExtensions.Verify.Checks;

/// <summary>The privileges of each role, and how far each reaches. What an organisation gives a role beyond that is its own.</summary>
internal sealed class PrivilegeCheck : ICheck
{
    private readonly Dictionary<string, string> roles = [];

    public string Kind => "Privilege";

    public IEnumerable<Part> Expected(Package package)
    {
        foreach (var (role, id, name) in RoleCheck.All(package))
        {
            roles[name] = id;
            foreach (var privilege in role.Elements("RolePrivileges").Elements("RolePrivilege"))
                yield return Held(name, (string)privilege.Attribute("name")!, (string)privilege.Attribute("level")!);
        }
    }

    public async Task<IEnumerable<Part>> FoundAsync(DataverseApi api, IReadOnlyList<Part> expected)
    {
        var names = (await api.ListAsync("privileges?$select=privilegeid,name")).ToDictionary(row => row.Said("privilegeid")!, row => row.Said("name")!, StringComparer.OrdinalIgnoreCase);
        List<Part> found = [];
        foreach (var (name, id) in roles)
        {
            // Without the role there is nobody to hold one: each of its privileges is missing.
            if (await api.FindAsync($"roles({id})?$select=roleid") is null) continue;
            var answer = await api.GetAsync($"RetrieveRolePrivilegesRole(RoleId={id})");
            found.AddRange(answer.Rows("RolePrivileges").Select(held => Held(name, names.GetValueOrDefault(held.Said("PrivilegeId")!) ?? "", Depth(held.Said("Depth")))));
        }

        return found;
    }

    private static Part Held(string role, string privilege, string depth) => new Part($"{role}: {privilege}", $"{role}: {privilege}").Is("reaches", depth);

    /// <summary>The Web API writes the name of the depth; some answers write its number.</summary>
    private static string Depth(string? depth) => depth switch { "0" => "Basic", "1" => "Local", "2" => "Deep", "3" => "Global", _ => depth ?? "" };
}
