using System.Globalization;
using System.Text;
using CoachingExtensions.Tests;

namespace CoachingExtensions.Benchmarks.Effect;

/// <summary>What is told of simulated organisations in which the effect is known: false alarms, how often the interval holds it, and how often nothing can be told.</summary>
internal static class Simulation
{
    private const int Years = 200;
    private const double Planted = 0.15;

    private static readonly (string What, SimulatedOrganisation Organisation)[] Kinds =
    [
        ("10 reps, teams of 5", new(10, 12, 5)),
        ("10 reps, teams of 2", new(10, 12, 2)),
        ("16 reps, teams of 4", new(16, 12, 4)),
        ("20 reps, teams of 5", new(20, 12, 5)),
        ("40 reps, teams of 5", new(40, 12, 5)),
        ("40 reps, each by themselves", new(40, 12, 1)),
        ("120 reps, teams of 12", new(120, 12, 12)),
        ("120 reps, two years", new(120, 24, 12)),
        ("10 reps, drawn, 5 teams", new(10, 12, 2) { IsDrawn = true }),
        ("40 reps, drawn, 8 teams", new(40, 12, 5) { IsDrawn = true }),
        ("120 reps, drawn, 10 teams", new(120, 12, 12) { IsDrawn = true }),
        ("40 reps, months of whole teams differ by up to 5 of 100", new(40, 12, 5) { TeamNoise = 0.05 }),
        ("40 reps, months of whole teams differ by up to 10 of 100", new(40, 12, 5) { TeamNoise = 0.10 }),
        ("the same, drawn", new(40, 12, 5) { TeamNoise = 0.10, IsDrawn = true }),
        ("120 reps, who begins gets better by 1 of 100 a month anyway", new(120, 12, 12) { OwnWay = 0.01 }),
    ];

    public static string Run()
    {
        var text = new StringBuilder();
        text.AppendLine(CultureInfo.InvariantCulture, $"\nEach line: {Years} simulated organisations without an effect, and {Years} with one of {Planted * 100:0} of 100 deals.\n");
        text.AppendLine("| organisation | told | false alarms | interval holds none | told | found | interval holds the effect | mean | width | disagree |\n|---|---|---|---|---|---|---|---|---|---|");
        foreach (var (what, organisation) in Kinds)
        {
            var none = SimulatedAnswers.Of(organisation, Years);
            var some = SimulatedAnswers.Of(organisation with { Effect = Planted }, Years);
            var line = string.Create(CultureInfo.InvariantCulture, $"| {what} | {Told(none)} | {Share(none, none.SeenShare)} | {Share(none, none.HoldingShare)} | {Told(some)} | {Share(some, some.SeenShare)} | {Share(some, some.HoldingShare)} | {Number(some, some.Mean)} | {Number(some, some.Width)} | {none.Disagreeing + some.Disagreeing} |");
            text.AppendLine(line);
            Console.WriteLine(line);
        }

        return text.ToString();
    }

    private static string Told(SimulatedAnswers answers) => FormattableString.Invariant($"{answers.Told} of {answers.Years}");

    private static string Share(SimulatedAnswers answers, double share) => answers.Told == 0 ? "" : FormattableString.Invariant($"{share:0.0%}");

    private static string Number(SimulatedAnswers answers, double value) => answers.Told == 0 ? "" : FormattableString.Invariant($"{value * 100:0.0}");
}
