using System.Xml.Linq;
using CoachingExtensions.Verify.Compare;
using CoachingExtensions.Verify.Expected;
using CoachingExtensions.Verify.Web;

namespace CoachingExtensions.Verify.Checks;

/// <summary>Security roles of the solution.</summary>
internal sealed class RoleCheck : ICheck
{
    public string Kind => "Role";

    public static IEnumerable<(XElement Role, string Id, string Name)> All(Package package) =>
        package.Customizations.Elements("Roles").Elements("Role").Select(role => (role, ((string)role.Attribute("id")!).Id(), (string)role.Attribute("name")!));

    public IEnumerable<Part> Expected(Package package) => All(package).Select(role => new Part(role.Id, role.Name).Is("name", role.Name));

    public async Task<IEnumerable<Part>> FoundAsync(DataverseApi api, IReadOnlyList<Part> expected) =>
        (await api.ListAsync("roles?$select=roleid,name", "roleid", expected.Select(part => part.Key))).Select(row => new Part(row.Said("roleid") ?? "", "").Is("name", row.Said("name")));
}
