using Acornima.Ast;
using CoachingExtensions.Packer.Checking.Scripts;

namespace CoachingExtensions.Packer.Checking.Rules.Scripts;

/// <summary>Without strict mode a mistyped variable becomes a global one.</summary>
internal sealed class UseStrictMode() : ScriptRule("web-use-strict-mode", Severity.Medium, Pages.Mdn("Reference/Strict_mode/Transitioning_to_strict_mode"))
{
    protected override IEnumerable<Violation> Check(ScriptFile script)
    {
        if (script.Tree is not IHoistingScope { Strict: false })
            yield break;
        // Where each function says it for itself, what is left outside of them is not worth a word.
        if (Sloppy(script.Tree).FirstOrDefault() is { } function)
            yield return new Violation(script.PlaceOf((Node)function), "", "the script runs in sloppy mode.", "Begin it, or each of its functions, with \"use strict\".");
    }

    /// <summary>The functions outside of any other that do not say it; a class is always strict.</summary>
    private static IEnumerable<IFunction> Sloppy(Node script)
    {
        var waiting = new Stack<Node>([script]);
        while (waiting.TryPop(out var node))
            if (node is IFunction { Body: FunctionBody body } function)
            {
                if (!body.Strict)
                    yield return function;
            }
            else if (node is not IClass)
                foreach (var child in node.ChildNodes.Reverse())
                    waiting.Push(child);
    }
}
