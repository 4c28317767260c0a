using System.Text.Json;
using LocalDataverse.Import;
using LocalDataverse.Pipeline;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace LocalDataverse.WebApi.Hosting;

/// <summary>Brings an organisation to what the command line asks for: solutions, then users with their roles. Doing it again changes nothing.</summary>
internal static class FirstLoad
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web) { UnmappedMemberHandling = System.Text.Json.Serialization.JsonUnmappedMemberHandling.Disallow };

    public static void Run(Organization organization, ServerOptions options)
    {
        var service = organization.ServiceFor(SeedIds.Administrator);
        foreach (var file in options.Imports)
        {
            service.Execute(new OrganizationRequest("ImportSolution") { ["CustomizationFile"] = File.ReadAllBytes(file) });
            Console.WriteLine($"{file} is imported.");
        }

        if (options.Users is null) return;
        foreach (var user in Read(options.Users)) Ensure(organization, service, user);
    }

    private static List<NewUser> Read(string file)
    {
        try
        {
            return JsonSerializer.Deserialize<List<NewUser>>(File.ReadAllBytes(file), Json) ?? [];
        }
        catch (JsonException error)
        {
            throw new InvalidDataException($"{file} is no list of users: {error.Message}");
        }
    }

    private static void Ensure(Organization organization, IOrganizationService service, NewUser user)
    {
        if (string.IsNullOrWhiteSpace(user.Email)) throw new InvalidDataException("A user in the file of users has no email.");
        var unit = user.BusinessUnit is null ? SeedIds.RootBusinessUnit : Find(service, "businessunit", ("name", user.BusinessUnit))
            ?? service.Create(new Entity("businessunit") { ["name"] = user.BusinessUnit, ["parentbusinessunitid"] = new EntityReference("businessunit", SeedIds.RootBusinessUnit) });
        if (Find(service, "systemuser", ("internalemailaddress", user.Email)) is not { } id)
        {
            var name = (user.Name ?? user.Email.Split('@')[0]).Trim();
            var cut = name.LastIndexOf(' ');
            id = service.Create(new Entity("systemuser")
            {
                ["firstname"] = cut < 0 ? "" : name[..cut],
                ["lastname"] = cut < 0 ? name : name[(cut + 1)..],
                ["internalemailaddress"] = user.Email,
                ["domainname"] = user.Email,
                ["businessunitid"] = new EntityReference("businessunit", unit),
            });
        }

        foreach (var name in user.Roles)
        {
            var role = Find(service, "role", ("name", name), ("businessunitid", unit)) ?? Find(service, "role", ("name", name))
                ?? throw new InvalidDataException($"The user {user.Email} is to have the role '{name}', which no imported solution has.");
            if (HasRole(organization, id, role)) continue;
            service.Associate("systemuser", id, new Relationship("systemuserroles_association"), [new EntityReference("role", role)]);
        }
    }

    private static bool HasRole(Organization organization, Guid user, Guid role)
    {
        using var reader = organization.Database.OpenReader();
        return SystemRow.All(reader, organization.Metadata, "systemuserroles", "WHERE systemuserid = $0 AND roleid = $1", user, role).Count > 0;
    }

    private static Guid? Find(IOrganizationService service, string table, params (string Column, object Value)[] values)
    {
        var query = new QueryExpression(table) { ColumnSet = new ColumnSet(false), TopCount = 1 };
        foreach (var (column, value) in values) query.Criteria.AddCondition(column, ConditionOperator.Equal, value);
        return service.RetrieveMultiple(query).Entities.FirstOrDefault()?.Id;
    }

    /// <summary>A user as the file has it.</summary>
    private sealed record NewUser
    {
        public string Email { get; init; } = "";

        public string? Name { get; init; }

        public string? BusinessUnit { get; init; }

        public IReadOnlyList<string> Roles { get; init; } = [];
    }
}
