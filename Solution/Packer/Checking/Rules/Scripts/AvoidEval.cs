using Acornima.Ast;
using CoachingExtensions.Packer.Checking.Scripts;

namespace CoachingExtensions.Packer.Checking.Rules.Scripts;

/// <summary>Text that becomes code runs whatever got into the text.</summary>
internal sealed class AvoidEval() : ScriptRule("web-avoid-eval", Severity.Critical, Pages.Mdn("Reference/Global_Objects/eval"))
{
    private const string Problem = "turns text into code.";
    private const string Fix = "Write the code as a function; read data with JSON.parse.";

    protected override IEnumerable<Violation> Check(ScriptFile script) =>
    [
        .. Code.CallsOf(script, "eval", "execScript", "Function").Select(call => script.Wrong(call, Problem, Fix)),
        .. Code.CallsOf(script, "setTimeout", "setInterval").Where(call => call.Arguments.Count > 0 && IsText(script, call.Arguments[0])).Select(call => script.Wrong(call, Problem, Fix)),
        .. script.Nodes.OfType<NewExpression>().Where(creation => script.Names.PathInAnyWindow(creation.Callee) == "Function").Select(creation => script.Wrong(creation, Problem, Fix)),
    ];

    private static bool IsText(ScriptFile script, Node argument) => script.Names.Value(argument) switch
    {
        StringLiteral or TemplateLiteral => true,
        NonLogicalBinaryExpression { Operator: Acornima.Operator.Addition } sum => IsText(script, sum.Left) || IsText(script, sum.Right),
        _ => false,
    };
}
