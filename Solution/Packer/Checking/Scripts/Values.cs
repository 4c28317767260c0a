using Acornima.Ast;

namespace CoachingExtensions.Packer.Checking.Scripts;

/// <summary>What a variable was set to; IsElement when it is one of the elements of the expression.</summary>
internal sealed record Value(Node? Expression, bool IsElement = false);

/// <summary>All values that a script gives to its variables.</summary>
internal sealed class Values(Names names)
{
    private static readonly Value Unknown = new(null);

    private readonly Dictionary<(Node Scope, string Name), List<Value>> all = [];

    /// <summary>The value of a variable that has one only; null when it has none, several or an unknown one.</summary>
    public Value? Only(Identifier name) =>
        names.Declaration(name) is { } scope && all.TryGetValue((scope, name.Name), out var values) && values is [{ Expression: not null } only] ? only : null;

    public void CollectAll(Node tree)
    {
        var waiting = new Stack<Node>([tree]);
        while (waiting.TryPop(out var node))
        {
            Collect(node);
            foreach (var child in node.ChildNodes)
                waiting.Push(child);
        }
    }

    private void Collect(Node node)
    {
        switch (node)
        {
            case VariableDeclarator { Id: Identifier name, Init: { } init }:
                Add(name, new Value(init));
                break;
            case VariableDeclarator { Id: DestructuringPattern pattern }:
                AddUnknown(pattern);
                break;
            case AssignmentExpression { Left: Identifier name } assignment:
                Add(name, new Value(assignment.Right));
                break;
            case AssignmentExpression { Left: DestructuringPattern pattern }:
                AddUnknown(pattern);
                break;
            case UpdateExpression { Argument: Identifier name }:
                Add(name, Unknown);
                break;
            case ForOfStatement { Left: VariableDeclaration declaration } loop:
                AddElement(declaration.Declarations[0].Id, loop.Right);
                break;
            case ForInStatement { Left: VariableDeclaration declaration }:
                AddUnknown(declaration.Declarations[0].Id);
                break;
            case CatchClause { Param: { } error }:
                AddUnknown(error);
                break;
            case CallExpression call:
                Collect(call);
                break;
            case IFunction function when !IsCalledHere(node):
                foreach (var parameter in function.Params)
                    AddUnknown(parameter);
                break;
        }
    }

    /// <summary>Whether its parameters get their values where it stands: called at once, or by forEach.</summary>
    private bool IsCalledHere(Node function)
    {
        var parent = names.Parent(function);
        while (parent is ParenthesizedExpression)
            parent = names.Parent(parent);
        return parent is CallExpression call && (Function(call.Callee) == function as IFunction || call.Callee is MemberExpression member && Names.Member(member) == "forEach");
    }

    /// <summary>What a function is called with at once, and what a list hands to it one by one.</summary>
    private void Collect(CallExpression call)
    {
        if (Function(call.Callee) is { } immediate)
            for (var at = 0; at < immediate.Params.Count; at++)
                if (at < call.Arguments.Count)
                    Add(immediate.Params[at], new Value(call.Arguments[at]));
        if (call.Callee is MemberExpression { Object: var list } member && Names.Member(member) == "forEach"
            && call.Arguments.Count > 0 && Function(call.Arguments[0]) is { Params.Count: > 0 } each)
            Add(each.Params[0], new Value(list, IsElement: true));
    }

    private static IFunction? Function(Node node) => node switch
    {
        ParenthesizedExpression inner => Function(inner.Expression),
        _ => node as IFunction,
    };

    private void AddElement(Node target, Node list) => Add(target, new Value(list, IsElement: true));

    private void AddUnknown(Node pattern)
    {
        foreach (var name in pattern is Identifier single ? [single] : pattern.DescendantNodes().OfType<Identifier>())
            Add(name, Unknown);
    }

    private void Add(Node target, Value value)
    {
        if (target is not Identifier name || names.Declaration(name) is not { } scope)
            return;
        if (!all.TryGetValue((scope, name.Name), out var values))
            all[(scope, name.Name)] = values = [];
        values.Add(value);
    }
}
