using System.Globalization;
using System.Security.Cryptography;
using CoachingExtensions.Alignment;
using CoachingExtensions.Platform;
using CoachingExtensions.Platform.Model;

namespace CoachingExtensions.Measurement.Dataverse;

/// <summary>Draws the order in which teams begin, keeps it, and tells their managers.</summary>
internal sealed class StartDrawing(Step step)
{
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

    private void Tell(DrawnStartRule rule, PlacedTeam team) => new Notice(step.System, "start").Send(
        team.Manager.Id,
        new Message("Effect.StartTitle", "Your team begins to be coached"),
        new Message("Effect.Start", "\"{0}\": the order was drawn, and your team is to begin on {1}. Set up the rhythm so that it begins that week, and not before.", rule.Name, team.StartsOn),
        NoticeAction.OpensPage("coach_/rhythm/strip/strip.html", null, new Message("Effect.SetUpRhythm", "Set up a rhythm")));
}
