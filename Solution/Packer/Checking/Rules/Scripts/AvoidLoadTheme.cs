using Acornima.Ast;
using CoachingExtensions.Packer.Checking.Scripts;

namespace CoachingExtensions.Packer.Checking.Rules.Scripts;

/// <summary>A theme that is loaded for one component changes the whole app. A library that brings its own loadTheme along only defines it.</summary>
internal sealed class AvoidLoadTheme() : ScriptRule("web-avoid-loadtheme", Severity.Low, Pages.WebRule("avoid-loadtheme"))
{
    protected override IEnumerable<Violation> Check(ScriptFile script) =>
        Code.Calls(script).Where(call => Code.Bare(call.Callee) is Identifier { Name: "loadTheme" } name ? IsOutside(script, name) : script.Names.PathInAnyWindow(call.Callee) == "loadTheme")
            .Select(call => script.Wrong(call, "sets the theme of the whole app.", "Put a ThemeProvider around your own component."));

    private static bool IsOutside(ScriptFile script, Identifier name) =>
        script.Names.IsGlobal(name) || script.Nodes.OfType<ImportDeclaration>().Any(import => import.Specifiers.Any(specifier => specifier.Local.Name == name.Name));
}
