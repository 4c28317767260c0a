using Acornima.Ast;

namespace CoachingExtensions.Packer.Checking.Scripts;

/// <summary>A rule about texts in a script: literals and the fixed parts of templates. Comments are none.</summary>
internal abstract class TextRule(string id, Severity severity, string page) : ScriptRule(id, severity, page)
{
    protected override IEnumerable<Violation> Check(ScriptFile script) =>
        from node in script.Nodes
        let text = node switch
        {
            StringLiteral literal => literal.Value,
            TemplateElement part => part.Value.Raw,
            _ => null,
        }
        where text != null
        let violation = Check(script, node, text)
        where violation != null
        select violation;

    protected abstract Violation? Check(ScriptFile script, Node node, string text);
}
