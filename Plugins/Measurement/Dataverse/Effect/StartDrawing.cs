using System.Globalization;
using System.Security.Cryptography;
using CoachingExtensions.Alignment;
using CoachingExtensions.Platform;
using CoachingExtensions.Platform.Model;

namespace CoachingExtensions.Measurement.Dataverse;

/// <summary>Draws the order in which teams begin, keeps it, and tells their managers.</summary>
internal sealed class StartDrawing(Step step)
{
    private const string Told = "Your team begins to be coached", Opens = "Set up a rhythm";

    private const int SeedLength = 8;

    public Guid Draw(DrawnStartRule rule, string named)
    {
        if (!Rights.ReachAll(step.System, step.UserId, coach_feedback.EntityLogicalName, "Read")) throw new RefusedException(EffectRefusals.NotYoursToDraw);

        var ids = DrawnStartRule.Managers(named);
        rule.Demand(TimeZones.Today(step));
        var bytes = new byte[SeedLength];
        using (var chance = RandomNumberGenerator.Create()) chance.GetBytes(bytes);
        var seed = BitConverter.ToUInt64(bytes, 0);

        var store = new DrawnStartStore(step);
        var teams = rule.Draw(Managers(ids, store), seed);
        var id = store.Keep(rule, teams, seed.ToString("x16", CultureInfo.InvariantCulture));
        foreach (var team in teams) Tell(rule, team);
        return id;
    }

    private IEnumerable<DrawableManager> Managers(IReadOnlyList<Guid> ids, DrawnStartStore store)
    {
        var today = TimeZones.Today(step);
        var people = new PeopleReader(step, new ReportQuestion(new Period(today, today), null));
        var team = people.Team();
        var running = store.All().Where(draw => draw.Teams.Any(each => each.StartsOn > today)).ToList();
        return ids.Select(id => people.People.TryGetValue(id, out var manager)
            ? new DrawableManager(id, manager.Name, manager.IsLeft, [.. team.Reports[id]])
            {
                Running = running.Where(draw => draw.Teams.Any(each => each.ManagerId == id)).Select(draw => new RunningDraw(draw.Name, draw.Teams.Max(each => each.StartsOn))).FirstOrDefault(),
            }
            : throw new RefusedException(EffectRefusals.NoManager(id)));
    }

    private void Tell(DrawnStartRule rule, PlacedTeam team) => Notice.Send(
        step.System,
        team.Manager.Id,
        Told,
        $"\"{rule.Name}\": the order was drawn, and your team is to begin on {team.StartsOn.ToString("d MMMM yyyy", CultureInfo.InvariantCulture)}. Set up the rhythm so that it begins that week, and not before.",
        Notice.OpensPage("coach_/rhythm/strip/strip.html", null, Opens));
}
