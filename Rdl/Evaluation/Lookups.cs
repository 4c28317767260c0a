using Rdl.Expressions;

namespace Rdl.Evaluation;

/// <summary>What another data set says of a value.</summary>
internal sealed class Lookups(Evaluator here)
{
    public object? Of(LookedUp lookup)
    {
        if (!here.All.Tables.TryGetValue(lookup.DataSet, out var table)) throw new RdlException($"there is no data set {lookup.DataSet}");
        var scope = new Scope(table.Definition.Name, table, table.Rows);
        var found = Index(lookup, table, scope)[Key(here.Value(lookup.Source))];
        var results = found.Select(row => here.In(scope, row).Value(lookup.Result));
        return lookup.IsSet ? results.ToArray() : results.FirstOrDefault();
    }

    private ILookup<string, ReportRow> Index(LookedUp lookup, DataTable table, Scope scope)
    {
        if (here.All.Indexes.TryGetValue((lookup.DataSet, lookup.Destination), out var known)) return known;
        return here.All.Indexes[(lookup.DataSet, lookup.Destination)] = table.Rows.ToLookup(row => Key(here.In(scope, row).Value(lookup.Destination)));
    }

    /// <summary>Of one kind, so that a number and the same as text are two.</summary>
    private static string Key(object? value) => value is null ? "" : $"{(Values.IsNumber(value) ? "number" : value.GetType().Name)} {Values.Text(value)}";
}
