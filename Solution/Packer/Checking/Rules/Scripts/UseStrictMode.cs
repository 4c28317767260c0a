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

    private static IEnumerable<IFunction> Sloppy(Node node)
    {
        foreach (var child in node.ChildNodes)
            if (child is IClass)
                continue;
            else if (child is IFunction { Body: FunctionBody body } function)
            {
                if (!body.Strict)
                    yield return function;
            }
            else
                foreach (var inner in Sloppy(child))
                    yield return inner;
    }
}
