using System.Xml.Linq;
using CoachingExtensions.Platform;
using CoachingExtensions.Platform.Model;

namespace CoachingExtensions.Alignment.Dataverse;

/// <summary>The access teams of a record: teams that the platform keeps for it, whose members it is shared with.</summary>
internal static class AccessTeams
{
    /// <summary>Joins a record's access teams to it; without any, the record comes all the same.</summary>
    /// <param name="table">The record's table.</param>
    /// <param name="alias">What they are called in the answer.</param>
    public static XElement Of(SourceTable table, string alias) => Joined(table, alias, "outer");

    /// <summary>Leaves only the records of which a user is in an access team.</summary>
    public static XElement With(SourceTable table, Guid user)
    {
        var teams = Joined(table, "accessteam", "inner");
        teams.Add(Fetch.Template($"""
            <link-entity name="{TeamMembership.EntityLogicalName}" from="{MembershipRow.TeamId}" to="{TeamRow.TeamId}" alias="member">
              <filter><condition attribute="{MembershipRow.SystemUserId}" operator="eq" value="{user}" /></filter>
            </link-entity>
            """));
        return teams;
    }

    private static XElement Joined(SourceTable table, string alias, string how) => Fetch.Template($"""
        <link-entity name="{Team.EntityLogicalName}" from="{TeamRow.RegardingObjectId}" to="{table.Id}" link-type="{how}" alias="{alias}">
          {Fetch.Columns(TeamRow.TeamId)}
          <order attribute="{TeamRow.TeamId}" />
          <filter><condition attribute="{TeamRow.TeamType}" operator="eq" value="{(int)team_teamtype.Access}" /></filter>
        </link-entity>
        """);
}
