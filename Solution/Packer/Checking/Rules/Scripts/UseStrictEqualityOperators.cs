using Acornima;
using Acornima.Ast;
using CoachingExtensions.Packer.Checking.Scripts;

namespace CoachingExtensions.Packer.Checking.Rules.Scripts;

/// <summary>
/// == turns its operands into something else first. Where nothing can be turned, it is the same as ===:
/// beside null, which asks for null and undefined at once; between the results of typeof and texts; between two constants.
/// </summary>
internal sealed class UseStrictEqualityOperators() : ScriptRule("web-use-strict-equality-operators", Severity.Medium, Pages.Mdn("Equality_comparisons_and_sameness"))
{
    protected override IEnumerable<Violation> Check(ScriptFile script) =>
        script.Nodes.OfType<NonLogicalBinaryExpression>()
            .Where(comparison => comparison.Operator is Operator.Equality or Operator.Inequality && !IsTheSame(comparison))
            .Select(comparison => script.Wrong(comparison, "compares values of different types as if they were equal.", comparison.Operator == Operator.Equality ? "Write ===." : "Write !==."));

    private static bool IsTheSame(BinaryExpression comparison) =>
        IsNullish(comparison.Left) || IsNullish(comparison.Right)
        || IsTypeof(comparison.Left) || IsTypeof(comparison.Right)
        || (comparison.Left is Literal && comparison.Right is Literal);

    private static bool IsNullish(Expression operand) =>
        operand is NullLiteral or UnaryExpression { Operator: Operator.Void } or Identifier { Name: "undefined" };

    private static bool IsTypeof(Expression operand) => operand is UnaryExpression { Operator: Operator.TypeOf };
}
