using LocalDataverse.Storage;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Tests;

/// <summary>Gives principals what they may do.</summary>
internal static class TestRoles
{
    /// <summary>A user with the base role of those who sell: own rows, and those of nobody else.</summary>
    public static Guid Seller(this TestOrganization organization, string name)
    {
        var user = organization.User(name);
        organization.Service.Associate("systemuser", user, new Relationship("systemuserroles_association"), [new EntityReference("role", organization.Rows("role").First(row => row.Text("name") == "Salesperson").Id)]);
        return user;
    }

    /// <summary>Gives a user, or a team, a role of its own with privileges at the depth of the whole organisation.</summary>
    public static void Give(this TestOrganization organization, EntityReference principal, params string[] privileges)
    {
        var role = organization.Create("role", ("name", Guid.NewGuid().ToString()), ("businessunitid", new EntityReference("businessunit", TestSeed.BusinessUnit)));
        using (var session = organization.Organization.Database.BeginWrite())
        {
            foreach (var name in privileges)
            {
                TableStore.Insert(session.Connection, organization.Organization.Metadata.Table("roleprivileges"), Guid.NewGuid(), new Dictionary<string, object?>
                {
                    ["roleid"] = role,
                    ["privilegeid"] = organization.Rows("privilege").First(row => row.Text("name") == name).Id,
                    ["privilegedepthmask"] = 8,
                });
            }

            session.Commit();
        }

        organization.Service.Associate(principal.LogicalName, principal.Id, new Relationship(principal.LogicalName == "team" ? "teamroles_association" : "systemuserroles_association"), [new EntityReference("role", role)]);
    }
}
