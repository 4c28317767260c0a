using CoachingExtensions.Alignment;
using CoachingExtensions.Platform;

namespace CoachingExtensions.Measurement.Dataverse;

/// <summary>The effect of coaching for executives: a fixed number of questions, pages aside.</summary>
internal sealed class EffectReader(Step step)
{
    public CoachingEffect Of(EffectQuestion question)
    {
        var units = step.Units();
        var asked = new ReportQuestion(question.WholeMonths, null) { TeamId = question.TeamId, RegionId = question.RegionId };
        var scope = ReportScope.Of(step, asked, units);
        if (!scope.IsAll) throw new RefusedException(EffectRefusals.NotAnExecutive);

        var reader = new PeopleReader(step, asked);
        var people = reader.People;
        var draws = new DrawnStartStore(step).All();
        var draw = question.DrawnStartId is { } id ? draws.FirstOrDefault(each => each.Id == id) ?? throw new RefusedException(EffectRefusals.NotThere(id)) : null;
        var beginning = new BeginningReader(step, question, people);
        var talks = beginning.Talks(units);
        var practice = beginning.Practice();
        var effect = new EffectReport(question, [.. people.Values.Where(scope.Has)], talks, practice, draw is null ? beginning.Earlier() : new Beginnings(), draw);
        var facts = new EffectFactsReader(step, question);
        var hidden = new OptOuts(step).All();
        return new CoachingEffect
        {
            From = question.Months[0].ToString(),
            To = question.Months[question.Months.Count - 1].ToString(),
            DrawnStart = draw?.Id.ToString(),
            Outcomes =
            [
                .. new[]
                {
                    effect.Of(Outcome.WinRate, facts.WinRate()),
                    effect.Of(Outcome.Conversion, facts.Conversion()),
                    effect.Of(Outcome.Skill, facts.Skill(practice)),
                }.Select(outcome => EffectInfo.Of(outcome, effect, hidden)),
            ],
            Draws = [.. draws.Select(each => EffectInfo.Of(each, people))],
            Groups = EffectInfo.Groups(people.Values, units),
            Managers = EffectInfo.Drawable(people, reader.Team()),
        };
    }
}
