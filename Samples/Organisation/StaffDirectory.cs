using System.Text.Json.Nodes;

namespace CoachingExtensions.Samples.Organisation;

/// <summary>Creates territories and their regions as business units, and the staff as users with their roles.</summary>
internal sealed class StaffDirectory(DataverseClient admin, IReadOnlyDictionary<string, Guid> roles)
{
    private static readonly Dictionary<Job, string[]> RolesOf = new()
    {
        [Job.Executive] = ["Sales Manager", "Coaching Executive"],
        [Job.Manager] = ["Sales Manager", "Coaching Manager"],
        [Job.Rep] = ["Salesperson", "Coaching Rep"],
    };

    public static async Task<StaffDirectory> OpenAsync(DataverseClient admin)
    {
        var rows = await admin.ListAsync("roles?$select=roleid,name&$filter=_parentroleid_value eq null");
        return new StaffDirectory(admin, rows.GroupBy(r => r["name"]!.GetValue<string>()).ToDictionary(g => g.Key, g => Guid.Parse(g.First()["roleid"]!.GetValue<string>())));
    }

    public async Task<Dictionary<string, Guid>> RegionsAsync(IEnumerable<string> names)
    {
        var root = (await admin.ListAsync("businessunits?$select=businessunitid&$filter=_parentbusinessunitid_value eq null")).Single();
        var rootId = Guid.Parse(root["businessunitid"]!.GetValue<string>());
        var regions = new Dictionary<string, Guid> { [""] = rootId };
        var territories = new Dictionary<string, Guid>();
        foreach (var name in names)
        {
            // An organisation read from an export has regions that belong to no territory of ours.
            var above = rootId;
            if (Staff.Territories.TryGetValue(name, out var territory) && !territories.TryGetValue(territory, out above))
                above = territories[territory] = await UnitAsync(territory, rootId);
            regions[name] = await UnitAsync(name, above);
        }
        return regions;
    }

    private Task<Guid> UnitAsync(string name, Guid parent) =>
        admin.CreateAsync("businessunits", new JsonObject { ["name"] = name, ["parentbusinessunitid@odata.bind"] = $"/businessunits({parent})" });

    public async Task<Guid> UserAsync(Person person, Guid region, Guid? superior)
    {
        var row = new JsonObject
        {
            ["firstname"] = person.FirstName,
            ["lastname"] = person.LastName,
            ["internalemailaddress"] = person.Email,
            ["domainname"] = person.Email,
            ["title"] = person.Job == Job.Rep ? "Account Executive" : person.Job == Job.Manager ? "Sales Manager" : "Vice President Sales",
            ["businessunitid@odata.bind"] = $"/businessunits({region})",
        };
        if (superior is { } id) row["parentsystemuserid@odata.bind"] = $"/systemusers({id})";
        var user = await admin.CreateAsync("systemusers", row);
        foreach (var role in RolesOf[person.Job])
            await admin.RelateAsync("systemusers", user, "systemuserroles_association", "roles", roles[role]);
        return user;
    }
}
