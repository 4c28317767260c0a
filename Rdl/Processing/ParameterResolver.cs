using Rdl.Definition;
using Rdl.Evaluation;
using Rdl.Expressions;

namespace Rdl.Processing;

/// <summary>Finds out, one after the other, what can be chosen for each parameter and what it has: those later in the list follow from the ones before.</summary>
internal sealed class ParameterResolver(ReportDefinition report, DataSets data, ReportRequest request, Circumstances all)
{
    public IReadOnlyList<ParameterState> Resolve()
    {
        List<ParameterState> states = [];
        foreach (var definition in report.Parameters)
        {
            var state = new ParameterState(definition);
            states.Add(state);
            // What follows from a parameter that has no value yet cannot be found out.
            if (states.Any(earlier => earlier.Problem is not null))
            {
                state.Problem ??= states.First(earlier => earlier.Problem is not null).Problem;
                continue;
            }

            Resolve(state);
        }

        return states;
    }

    private void Resolve(ParameterState state)
    {
        var definition = state.Definition;
        state.Options = Options(definition);
        var values = request.Chosen.TryGetValue(definition.Name, out var chosen) && definition.IsAskedFor ? Read(state, chosen)
            : request.OfPlatform.TryGetValue(definition.Name, out var said) ? [said]
            : Defaults(definition);
        if (definition.HasChoices) values = [.. values.Where(value => state.Options.Any(option => option.Text == ParameterTypes.Text(value)))];
        state.Chosen = [.. values.Where(value => value is not null).Select(ParameterTypes.Text)];
        if (state.Problem is null && state.Chosen.Count == 0 && !definition.IsNullable) state.Problem = Missing(state);
        all.Parameters[definition.Name] = new ParameterChoice(values, [.. values.Select(value => Label(state, value))], definition.IsMulti);
    }

    private static string Missing(ParameterState state) => state.Definition switch
    {
        { HasChoices: true } when state.Options.Count == 0 => $"There is nothing to choose for {state.Definition.Prompt}: you can read no rows that match what was chosen before it.",
        { HasChoices: true } => $"Choose at least one for {state.Definition.Prompt}.",
        { IsAskedFor: true } => $"Enter a value for {state.Definition.Prompt}.",
        _ => $"The parameter {state.Name} has no value.",
    };

    private static List<object?> Read(ParameterState state, IReadOnlyList<string> chosen)
    {
        List<object?> values = [];
        foreach (var text in chosen.Where(text => text.Length > 0))
        {
            if (ParameterTypes.Read(state.Definition.DataType, text) is { } value) values.Add(value);
            else state.Problem = $"\"{text}\" is no value for {state.Definition.Prompt}: write {(state.Definition.DataType == "DateTime" ? "a day as 2026-03-18" : "a number")}.";
        }

        return state.Definition.IsMulti ? values : [.. values.Take(1)];
    }

    private IReadOnlyList<ParameterOption> Options(ParameterDefinition definition)
    {
        if (definition.ValidFrom is { } reference)
        {
            return [.. RowsOf(reference)
                .Select(here => new ParameterOption(ParameterTypes.Text(ValueIn(here, reference.ValueField)), Values.Text(ValueIn(here, reference.LabelField ?? reference.ValueField))))
                .DistinctBy(option => option.Text)];
        }

        var evaluator = new Evaluator(all);
        return [.. definition.ValidValues.Select(one => new ParameterOption(ParameterTypes.Text(evaluator.Value(one.Value)), Values.Text(evaluator.Value(one.Label ?? one.Value))))];
    }

    private IReadOnlyList<object?> Defaults(ParameterDefinition definition)
    {
        var evaluator = new Evaluator(all);
        var values = definition.DefaultsFrom is { } reference
            ? RowsOf(reference).Select(here => ValueIn(here, reference.ValueField))
            : definition.DefaultValues.Select(evaluator.Value);
        var typed = values.Select(value => ParameterTypes.Of(definition.DataType, value)).ToList();
        return definition.IsMulti ? [.. typed.DistinctBy(ParameterTypes.Text)] : [.. typed.Take(1)];
    }

    private IEnumerable<Evaluator> RowsOf(DataSetReference reference)
    {
        var table = data.Of(reference.DataSet);
        var scope = new Scope(table.Definition.Name, table, table.Rows);
        return table.Rows.Select(row => new Evaluator(all, scope, row));
    }

    private static object? ValueIn(Evaluator here, string field) => here.Value(new FieldValue(field));

    private static string Label(ParameterState state, object? value)
    {
        var text = ParameterTypes.Text(value);
        return state.Options.FirstOrDefault(option => option.Text == text)?.Label ?? text;
    }
}
