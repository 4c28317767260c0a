using Rdl.Definition;
using Rdl.Evaluation;
using Rdl.Expressions;

namespace Rdl.Processing;

/// <summary>A row that is shown, and the rows of the data it speaks of.</summary>
/// <param name="Row">The row of the table.</param>
/// <param name="Here">Where its expressions are worked out.</param>
/// <param name="IsHeading">Whether it heads what follows.</param>
internal sealed record ShownRow(TablixRow Row, Evaluator Here, bool IsHeading);

/// <summary>Rows that stand on a page together.</summary>
/// <param name="Label">What it is called among the parts of the report; null for nothing.</param>
/// <param name="Rows">Its rows.</param>
internal sealed record TablixPart(string? Label, IReadOnlyList<ShownRow> Rows)
{
    public bool BeginsPage { get; init; }
}

/// <summary>Makes the rows of a table: each group once for each of its values, and what stands still once where it stands.</summary>
internal sealed class TablixRows(Tablix tablix, Circumstances all)
{
    public bool HasRows => all.Tables[tablix.DataSet].Rows.Count > 0;

    /// <summary>One part, or one for each group that begins a page.</summary>
    public IReadOnlyList<TablixPart> Parts()
    {
        if (!all.Tables.TryGetValue(tablix.DataSet, out var table)) throw new RdlException($"{tablix.Name} is of {tablix.DataSet}, which is no data set");
        var data = new Scope(tablix.DataSet, table, table.Rows);
        var scope = new Scope(tablix.Name, table, table.Rows, data, group: null, tablix.Groups);
        var here = new Evaluator(all, scope);
        List<TablixPart> parts = [];
        List<ShownRow> rows = [];
        foreach (var member in tablix.Members)
        {
            if (!member.BreaksPage)
            {
                DemandNoBreakWithin(member);
                rows.AddRange(Rows(member, here, scope));
                continue;
            }

            Finish(null, begins: false);
            var isFirst = true;
            foreach (var (instance, inner) in Instances(member, here, scope))
            {
                rows.AddRange(Inner(member, inner, instance));
                Finish(member.DocumentMapLabel is { } label ? Values.Text(inner.Value(label)) : null, begins: !isFirst || (member.BreaksBeforeFirst && parts.Count > 0));
                isFirst = false;
            }
        }

        Finish(null, begins: false);
        return parts;

        void Finish(string? label, bool begins)
        {
            if (rows.Count > 0) parts.Add(new TablixPart(label, rows) { BeginsPage = begins });
            rows = [];
        }
    }

    private IEnumerable<ShownRow> Rows(TablixMember member, Evaluator here, Scope scope)
    {
        if (member.Group is null) return IsHidden(member, here) ? [] : Inner(member, here, scope);
        return Instances(member, here, scope).SelectMany(one => Inner(member, one.Here, one.Scope));
    }

    private IEnumerable<ShownRow> Inner(TablixMember member, Evaluator here, Scope scope) => member.Row >= 0
        ? [new ShownRow(tablix.Rows[member.Row], here, member.IsHeading)]
        : member.Members.SelectMany(inner => Rows(inner, here, scope));

    private IEnumerable<(Scope Scope, Evaluator Here)> Instances(TablixMember member, Evaluator here, Scope scope)
    {
        var instances = Grouping.Of(here, scope, member.Group!)
            // A group of single rows speaks of its row.
            .Select(instance => (Scope: instance, Here: here.In(instance, member.Group!.By.Count == 0 ? instance.Rows[0] : null)))
            .ToList();
        return Sorted(member, instances).Where(one => !IsHidden(member, one.Here));
    }

    private IEnumerable<(Scope Scope, Evaluator Here)> Sorted(TablixMember member, List<(Scope Scope, Evaluator Here)> instances)
    {
        if (member.Sorts.Count == 0) return instances;
        var by = Comparer<object?>.Create(Compared);
        var first = member.Sorts[0];
        var ordered = first.Descending ? instances.OrderByDescending(one => one.Here.Value(first.By), by) : instances.OrderBy(one => one.Here.Value(first.By), by);
        return member.Sorts.Skip(1).Aggregate(ordered, (so, sort) => sort.Descending ? so.ThenByDescending(one => one.Here.Value(sort.By), by) : so.ThenBy(one => one.Here.Value(sort.By), by));
    }

    /// <summary>Nothing comes first; texts as the report's language orders them.</summary>
    private int Compared(object? left, object? right) => (left, right) is (string one, string other) ? all.Culture.CompareInfo.Compare(one, other)
        : left is null || right is null ? (left is null ? 0 : 1) - (right is null ? 0 : 1) : Values.Compare(left, right);

    private static bool IsHidden(TablixMember member, Evaluator here) => member.Hidden is { } hidden && Values.Truth(Flag(here.Value(hidden)));

    private static object? Flag(object? value) => value is string text && bool.TryParse(text, out var flag) ? flag : value;

    private void DemandNoBreakWithin(TablixMember member)
    {
        if (member.All.Any(inner => inner.BreaksPage)) throw RdlException.NotSupported($"a page break of an inner group in {tablix.Name}");
    }
}
