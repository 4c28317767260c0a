using Acornima;
using Acornima.Ast;

namespace CoachingExtensions.Packer.Checking.Scripts;

/// <summary>Which names are declared in which part of a script; the parser tells them when it leaves the part.</summary>
internal sealed class Scopes
{
    private readonly Dictionary<Node, HashSet<string>> declared = [];

    public void Add(Node node, in OnNodeContext context)
    {
        if (!context.HasScope)
            return;
        ref readonly var scope = ref context.Scope;
        var names = new HashSet<string>();
        foreach (var name in scope.VarVariables)
            names.Add(name.Name);
        foreach (var name in scope.LexicalVariables)
            names.Add(name.Name);
        foreach (var name in scope.Functions)
            names.Add(name.Name);
        declared[node] = names;
    }

    public bool Declares(Node node, string name) =>
        (declared.TryGetValue(node, out var names) && names.Contains(name))
        || (node is FunctionExpression { Id.Name: var function } && function == name)
        || (node is ClassExpression { Id.Name: var type } && type == name);
}
