using System.Globalization;
using System.Text;
using CoachingExtensions.Tests.Pipeline;
using Microsoft.Xrm.Sdk;

namespace CoachingExtensions.Tests.Attacks;

/// <summary>A cell: who did what with which row, and what became of it.</summary>
internal sealed record Cell(string Role, Subject Subject, Relation Relation, Message Message, Outcome Outcome)
{
    public string Name => $"{Role}, {Subject.Title}{(Subject.IsOwned ? $", {Relation}" : "")}, {Message}: {Outcome}";
}

/// <summary>Every role tries every message on rows of every table, once.</summary>
public sealed class RoleMatrix : IAsyncLifetime
{
    private readonly TestOrganisation organisation = new();
    private readonly List<Cell> cells = [];
    private Subjects? subjects;

    internal IReadOnlyList<Cell> Cells => cells;

    /// <summary>Where the answer said another thing than what was there, or gave no reason that belongs into a matrix.</summary>
    internal List<string> Contradictions { get; } = [];

    /// <summary>The tables of the solution, of which none may be missing.</summary>
    /// <summary>A table between two others has no privileges of its own: who may append to both relates them.</summary>
    internal IReadOnlyList<string> Tables => [.. organisation.Organization.Metadata.Tables.Where(table => !table.IsIntersect).Select(table => table.LogicalName).Where(name => name.StartsWith("coach_", StringComparison.Ordinal))];

    public async ValueTask InitializeAsync()
    {
        var produce = new Produce(organisation);
        var people = new People(produce);
        var rows = new OwnedRows(organisation, produce, people);
        subjects = new Subjects(organisation, produce, rows);
        await using var api = new Api(organisation);
        await api.Start();
        var trial = new Trial(organisation, api, new Payload(organisation.Organization.Metadata));
        foreach (var (role, person) in people.All)
        {
            foreach (var subject in subjects.Definitions) await Try(trial, role, person, subject, Relation.Own, people.Of(role, Relation.Own), _ => { });
            foreach (var relation in Enum.GetValues<Relation>())
            {
                foreach (var subject in subjects.Owned) await Try(trial, role, person, subject, relation, people.Of(role, relation), rows.Forget);
            }
        }
    }

    public ValueTask DisposeAsync()
    {
        organisation.Dispose();
        return ValueTask.CompletedTask;
    }

    /// <summary>The matrix as docs/security.md has it.</summary>
    internal string Print()
    {
        var page = new StringBuilder();
        foreach (var role in cells.Select(cell => cell.Role).Distinct())
        {
            page.Append(CultureInfo.InvariantCulture, $"### {char.ToUpperInvariant(role[0])}{role[1..]}\n\n| | own | of the team | elsewhere | elsewhere, as a coach |\n|---|---|---|---|---|\n");
            foreach (var subject in cells.Where(cell => cell.Role == role && cell.Subject.IsOwned).GroupBy(cell => cell.Subject.Title))
            {
                page.Append(CultureInfo.InvariantCulture, $"| {subject.Key} | {string.Join(" | ", subject.GroupBy(cell => cell.Relation).Select(Letters))} |\n");
            }

            page.Append('\n');
        }

        page.Append(CultureInfo.InvariantCulture, $"### Definitions and settings\n\n| | {string.Join(" | ", cells.Select(cell => cell.Role).Distinct())} |\n|---|---|---|---|---|\n");
        foreach (var subject in cells.Where(cell => !cell.Subject.IsOwned).GroupBy(cell => cell.Subject.Title))
        {
            page.Append(CultureInfo.InvariantCulture, $"| {subject.Key} | {string.Join(" | ", subject.GroupBy(cell => cell.Role).Select(Letters))} |\n");
        }

        return page.ToString();
    }

    private static string Letters(IEnumerable<Cell> row) => $"`{string.Concat(row.Select(cell => (cell.Outcome, cell.Message.ToString()[0]) switch
    {
        (Outcome.Done, var letter) => letter,
        (Outcome.Gated, var letter) => char.ToLowerInvariant(letter),
        _ => '·',
    }))}`";

    private async Task<Outcome> Alone(string role, Person person, Subject subject, Scene scene, Func<Task<Outcome>> attempt)
    {
        subject.Row(scene);
        var relationship = new Relationship("systemuserroles_association");
        EntityReferenceCollection other = [organisation.Library.Role(People.BaseRoleOf(role))];
        organisation.Admin.Disassociate("systemuser", person.Id, relationship, other);
        var outcome = await attempt();
        organisation.Admin.Associate("systemuser", person.Id, relationship, other);
        return outcome;
    }

    private async Task Try(Trial trial, string role, Person person, Subject subject, Relation relation, Scene scene, Action<Scene> forget)
    {
        foreach (var message in subject.Messages)
        {
            try
            {
                var outcome = subject.ByOurRoleAlone ? await Alone(role, person, subject, scene, () => trial.Of(person, subject, scene, message)) : await trial.Of(person, subject, scene, message);
                cells.Add(new Cell(role, subject, relation, message, outcome));
                if (outcome == Outcome.Done && subject.UsesUp(message)) forget(scene);
            }
            catch (InvalidOperationException contradiction)
            {
                Contradictions.Add($"{role}, {subject.Title}, {relation}, {message}: {contradiction.Message}");
            }
        }
    }
}
