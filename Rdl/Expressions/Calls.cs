namespace Rdl.Expressions;

/// <summary>Tells functions of a row from those over many rows.</summary>
internal static class Calls
{
    private static readonly HashSet<string> Aggregates = new(StringComparer.OrdinalIgnoreCase) { "Sum", "Avg", "Min", "Max", "Count", "CountDistinct", "CountRows", "First", "Last" };

    private static readonly HashSet<string> Lookups = new(StringComparer.OrdinalIgnoreCase) { "Lookup", "LookupSet" };

    public static Node Of(string name, IReadOnlyList<Node> arguments)
    {
        if (Aggregates.Contains(name)) return Aggregate(name, arguments);
        if (Lookups.Contains(name)) return Lookup(name, arguments);
        return Functions.Knows(name) ? new Call(name, arguments) : throw RdlException.NotSupported($"the function {name} in an expression");
    }

    private static Aggregation Aggregate(string name, IReadOnlyList<Node> arguments)
    {
        var countsRows = name.Equals("CountRows", StringComparison.OrdinalIgnoreCase);
        var scopeAt = countsRows ? 0 : 1;
        if (arguments.Count < scopeAt || arguments.Count > scopeAt + 1) throw new RdlException($"{name} has {arguments.Count} arguments");
        var scope = arguments.Count > scopeAt ? Constant(name, arguments[scopeAt]) : null;
        return new Aggregation(name.ToUpperInvariant(), countsRows ? null : arguments[0], scope);
    }

    private static LookedUp Lookup(string name, IReadOnlyList<Node> arguments)
    {
        if (arguments.Count != 4) throw new RdlException($"{name} has {arguments.Count} arguments, and takes 4");
        if (arguments.Take(3).SelectMany(argument => argument.All).Any(node => node is LookedUp)) throw new RdlException($"{name} stands in another {name}: report servers refuse that");
        return new LookedUp(name.Length > "Lookup".Length, arguments[0], arguments[1], arguments[2], Constant(name, arguments[3]));
    }

    /// <summary>Scopes and data sets are named, and never worked out.</summary>
    private static string Constant(string name, Node node) => node is Literal { Value: string text } ? text : throw new RdlException($"{name} names its scope by an expression: it has to be a text");
}
