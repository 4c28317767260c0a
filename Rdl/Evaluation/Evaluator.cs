using Rdl.Expressions;

namespace Rdl.Evaluation;

/// <summary>Works expressions out, for a row or for the rows of a scope.</summary>
internal sealed class Evaluator(Circumstances all, Scope? scope = null, ReportRow? row = null)
{
    public Circumstances All { get; } = all;

    public Scope? Scope { get; } = scope;

    public Evaluator In(Scope inner, ReportRow? one = null) => new(All, inner, one);

    public object? Value(Expression expression) => Value(expression.Node);

    public object? Value(Node node) => node switch
    {
        Literal literal => literal.Value,
        FieldValue field => Field(field.Name),
        ParameterValue parameter => Parameter(parameter),
        BuiltIn one => Known(one),
        Negation negation => Values.Negate(negation.Operator, Value(negation.Of)),
        Operation { Operator: var symbol } both when symbol.Equals("AndAlso", StringComparison.OrdinalIgnoreCase) => Values.Truth(Value(both.Left)) && Values.Truth(Value(both.Right)),
        Operation { Operator: var symbol } both when symbol.Equals("OrElse", StringComparison.OrdinalIgnoreCase) => Values.Truth(Value(both.Left)) || Values.Truth(Value(both.Right)),
        Operation both => Values.Operate(both.Operator, Value(both.Left), Value(both.Right)),
        Call call => Functions.Run(call.Name, [.. call.Arguments.Select(Value)], All.Culture, All.Now.Date),
        Member member => Members.Of(Value(member.Of), member.Name, [.. member.Arguments.Select(Value)]),
        Aggregation aggregation => new Aggregates(this).Of(aggregation),
        LookedUp lookup => new Lookups(this).Of(lookup),
        _ => throw RdlException.NotSupported(node.GetType().Name),
    };

    /// <summary>A field of a row; without a row, of the first one in the scope.</summary>
    private object? Field(string name)
    {
        var table = Scope?.Table ?? throw new RdlException($"Fields!{name} stands where there are no rows");
        var one = row ?? (Scope.Rows.Count > 0 ? Scope.Rows[0] : null);
        return one is null ? null : FieldOf(table, one, name);
    }

    internal object? FieldOf(DataTable table, ReportRow one, string name)
    {
        var field = table.Definition.Field(name);
        return field.DataField is { } came
            ? one.Came.TryGetValue(came, out var value) ? value : null
            : one.Calculated(name, () => In(new Scope(table.Definition.Name, table, table.Rows), one).Value(field.Value!));
    }

    private object? Parameter(ParameterValue parameter)
    {
        if (!All.Parameters.TryGetValue(parameter.Name, out var choice)) throw new RdlException($"there is no parameter {parameter.Name} before this one");
        if (parameter.Property == "COUNT") return (long)choice.Values.Count;
        var isLabel = parameter.Property == "LABEL";
        if (choice.IsMulti) return isLabel ? choice.Labels.Cast<object?>().ToArray() : choice.Values.ToArray();
        return choice.Values.Count == 0 ? null : isLabel ? choice.Labels[0] : choice.Values[0];
    }

    private object? Known(BuiltIn one) => (one.Collection, one.Name.ToUpperInvariant()) switch
    {
        ("GLOBALS", "EXECUTIONTIME") => All.Now,
        ("GLOBALS", "REPORTNAME") => All.ReportName,
        // How many pages there are only whoever prints it knows: these stand for it, and the page's style counts.
        ("GLOBALS", "PAGENUMBER") => PageMarks.Number,
        ("GLOBALS", "TOTALPAGES") => PageMarks.Total,
        ("USER", "USERID") => All.UserId,
        ("USER", "LANGUAGE") => All.Culture.Name,
        _ => throw RdlException.NotSupported($"{one.Collection}!{one.Name} in an expression"),
    };
}

/// <summary>Characters no text has, for what is only known where pages are made.</summary>
internal static class PageMarks
{
    public const string Number = "\uE000";
    public const string Total = "\uE001";
}
