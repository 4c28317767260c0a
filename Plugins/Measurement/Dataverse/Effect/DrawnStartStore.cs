using CoachingExtensions.Platform;
using CoachingExtensions.Platform.Model;
using Microsoft.Xrm.Sdk;

namespace CoachingExtensions.Measurement.Dataverse;

/// <summary>The draws that are kept. As the system: whoever asks is an executive.</summary>
internal sealed class DrawnStartStore(Step step)
{
    private const string Draw = "draw";
    private const int LongestName = 200;

    /// <summary>The latest first.</summary>
    public IReadOnlyList<DrawnStart> All() =>
    [
        .. step.System.RunAll(Fetch.Text($"""
            <fetch><entity name="{coach_drawnteam.EntityLogicalName}">
              {Fetch.Columns(DrawnTeamRow.coach_name, DrawnTeamRow.coach_managerid, DrawnTeamRow.coach_order, DrawnTeamRow.coach_startson, DrawnTeamRow.coach_people)}
              <order attribute="{DrawnTeamRow.coach_drawnteamid}" />
              <link-entity name="{coach_drawnstart.EntityLogicalName}" from="{DrawnStartRow.coach_drawnstartid}" to="{DrawnTeamRow.coach_drawnstartid}" alias="{Draw}">
                {Fetch.Columns(DrawnStartRow.coach_drawnstartid, DrawnStartRow.coach_name, DrawnStartRow.coach_drawnon, DrawnStartRow.coach_drawnbyid, DrawnStartRow.coach_seed)}
              </link-entity>
            </entity></fetch>
            """)).GroupBy(row => row.Id($"{Draw}.{DrawnStartRow.coach_drawnstartid}") ?? Guid.Empty)
            .Select(rows => Of(rows.Key, [.. rows.OrderBy(row => row.Choice(DrawnTeamRow.coach_order))]))
            .OrderByDescending(draw => draw.DrawnOn).ThenBy(draw => draw.Id),
    ];

    public Guid Keep(DrawnStartRule rule, IEnumerable<PlacedTeam> teams, string seed)
    {
        var id = step.System.Create(new Entity(coach_drawnstart.EntityLogicalName)
        {
            [DrawnStartRow.coach_name] = rule.Name!.Trim().ShortenedTo(LongestName),
            [DrawnStartRow.coach_first] = rule.First,
            [DrawnStartRow.coach_weeksbetween] = rule.WeeksBetween,
            [DrawnStartRow.coach_drawnon] = step.Now,
            [DrawnStartRow.coach_drawnbyid] = User(step.UserId),
            [DrawnStartRow.coach_seed] = seed,
        });
        foreach (var team in teams)
        {
            step.System.Create(new Entity(coach_drawnteam.EntityLogicalName)
            {
                [DrawnTeamRow.coach_name] = team.Manager.Name.ShortenedTo(LongestName),
                [DrawnTeamRow.coach_drawnstartid] = new EntityReference(coach_drawnstart.EntityLogicalName, id),
                [DrawnTeamRow.coach_managerid] = User(team.Manager.Id),
                [DrawnTeamRow.coach_order] = team.Order,
                [DrawnTeamRow.coach_startson] = team.StartsOn,
                [DrawnTeamRow.coach_people] = string.Join(",", team.Manager.People),
            });
        }

        return id;
    }

    private static DrawnStart Of(Guid id, IReadOnlyList<Entity> rows) => new(id, rows[0].Text($"{Draw}.{DrawnStartRow.coach_name}") ?? "")
    {
        DrawnOn = rows[0].Date($"{Draw}.{DrawnStartRow.coach_drawnon}"),
        DrawnBy = (rows[0].Value($"{Draw}.{DrawnStartRow.coach_drawnbyid}") as EntityReference)?.Name ?? "",
        Seed = rows[0].Text($"{Draw}.{DrawnStartRow.coach_seed}") ?? "",
        Teams = [.. rows.Select(row => new DrawnTeam(row.Id(DrawnTeamRow.coach_managerid), row.Text(DrawnTeamRow.coach_name) ?? "", row.Date(DrawnTeamRow.coach_startson) ?? default, PeopleOf(row)))],
    };

    private static List<Guid> PeopleOf(Entity row) =>
        [.. (row.Text(DrawnTeamRow.coach_people) ?? "").Split(',').Select(text => Guid.TryParse(text, out var id) ? id : Guid.Empty).Where(id => id != Guid.Empty)];

    private static EntityReference User(Guid id) => new(SystemUser.EntityLogicalName, id);
}
