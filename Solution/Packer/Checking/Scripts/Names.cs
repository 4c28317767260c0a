using Acornima.Ast;

namespace CoachingExtensions.Packer.Checking.Scripts;

/// <summary>
/// Knows what a name in a script means: the browser's and the platform's own objects by their full path, whatever they
/// are called on the way, and nothing where a variable has had more than one value.
/// </summary>
internal sealed class Names
{
    /// <summary>Longer chains of variables are given up.</summary>
    private const int Deepest = 12;

    private static readonly HashSet<string> Windows = ["window", "self", "globalThis", "frames"];

    private readonly Scopes scopes;
    private readonly Dictionary<Node, Node> parents = [];
    private readonly Dictionary<Node, string?> paths = [];
    private readonly Dictionary<Identifier, Node?> declarations = [];
    private readonly Values values;

    public Names(Node? tree, Scopes scopes)
    {
        this.scopes = scopes;
        values = new Values(this);
        if (tree == null)
            return;
        AddParents(tree);
        values.CollectAll(tree);
    }

    public static Names Nothing { get; } = new(null, new Scopes());

    public Node? Parent(Node node) => parents.GetValueOrDefault(node);

    public IEnumerable<Node> Ancestors(Node node)
    {
        for (var parent = Parent(node); parent != null; parent = Parent(parent))
            yield return parent;
    }

    /// <summary>The part of the script that declares the name which is used here; null for a global one.</summary>
    public Node? Declaration(Identifier name)
    {
        if (!declarations.TryGetValue(name, out var declaration))
            declarations[name] = declaration = Ancestors(name).FirstOrDefault(ancestor => scopes.Declares(ancestor, name.Name));
        return declaration;
    }

    public bool IsGlobal(Identifier name) => Declaration(name) == null;

    /// <summary>
    /// The path from a global object, such as Xrm.Page.context, with () for a call, new in front of a constructor and [] for an element.
    /// Null when it starts from something else.
    /// </summary>
    public string? Path(Node? node)
    {
        if (node == null)
            return null;
        if (!paths.TryGetValue(node, out var path))
            paths[node] = path = Path(node, 0);
        return path;
    }

    private string? Path(Node? node, int depth) => depth > Deepest ? null : node switch
    {
        Identifier name => OfIdentifier(name, depth),
        MemberExpression member => OfMember(member, depth),
        CallExpression call => Path(call.Callee, depth + 1) is { } callee ? callee + "()" : null,
        NewExpression creation => Path(creation.Callee, depth + 1) is { } type ? "new " + type : null,
        ChainExpression chain => Path(chain.Expression, depth),
        ParenthesizedExpression inner => Path(inner.Expression, depth),
        AwaitExpression awaited => Path(awaited.Argument, depth),
        AssignmentExpression assignment => Path(assignment.Right, depth + 1),
        SequenceExpression sequence => Path(sequence.Expressions[^1], depth),
        LogicalExpression either => Path(either.Left, depth + 1) ?? Path(either.Right, depth + 1),
        ConditionalExpression either => Path(either.Consequent, depth + 1) ?? Path(either.Alternate, depth + 1),
        _ => null,
    };

    /// <summary>The path without the windows it is reached through: parent.Xrm.Page is Xrm.Page of another window.</summary>
    public string? PathInAnyWindow(Node? node)
    {
        var path = Path(node);
        while (path != null && path.Split('.', 2) is [("parent" or "top" or "opener"), var rest])
            path = rest;
        return path;
    }

    /// <summary>The one value of a variable, or the expression itself.</summary>
    public Node? Value(Node? node, int depth = 0) =>
        node is Identifier name && depth < Deepest && values.Only(name) is { IsElement: false } value ? Value(value.Expression, depth + 1) : node;

    /// <summary>The list that a variable goes through, element by element.</summary>
    public Node? ElementOf(Identifier name) => values.Only(name) is { IsElement: true } value ? value.Expression : null;

    /// <summary>The name of a member, whether written with a dot or as text in brackets.</summary>
    public static string? Member(MemberExpression member) => (member.Computed, member.Property) switch
    {
        (false, Identifier name) => name.Name,
        (true, StringLiteral text) => text.Value,
        _ => null,
    };

    private string? OfIdentifier(Identifier name, int depth)
    {
        if (IsGlobal(name))
            return Windows.Contains(name.Name) ? "window" : name.Name;
        return values.Only(name) is { } value && Path(value.Expression, depth + 1) is { } path ? path + (value.IsElement ? "[]" : "") : null;
    }

    private string? OfMember(MemberExpression member, int depth)
    {
        if (Path(member.Object, depth + 1) is not { } owner)
            return null;
        var name = Member(member);
        if (name == null)
            return owner + "[]";
        return owner == "window" ? Windows.Contains(name) ? "window" : name : $"{owner}.{name}";
    }

    private void AddParents(Node tree)
    {
        var waiting = new Stack<Node>([tree]);
        while (waiting.TryPop(out var node))
            foreach (var child in node.ChildNodes)
            {
                parents[child] = node;
                waiting.Push(child);
            }
    }
}
