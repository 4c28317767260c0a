using System.Globalization;
using Rdl.Evaluation;
using Rdl.Expressions;

namespace LocalDataverse.Tests.Reports;

/// <summary>What an expression comes to.</summary>
internal static class Worked
{
    /// <summary>An expression that is of no rows, on 18 March 2026.</summary>
    public static object? Out(string expression, params (string Name, object? Value)[] parameters)
    {
        var all = new Circumstances { Culture = CultureInfo.GetCultureInfo("en-US"), Now = new DateTime(2026, 3, 18, 9, 30, 0), ReportName = "A report", UserId = "somebody" };
        foreach (var (name, value) in parameters) all.Parameters[name] = value is object?[] many ? new ParameterChoice(many, [], IsMulti: true) : new ParameterChoice([value], [Values.Text(value)], IsMulti: false);
        return new Evaluator(all).Value(Parser.Parse(expression));
    }

    /// <summary>The same as text, whatever the language of the machine.</summary>
    public static string Text(string expression, params (string Name, object? Value)[] parameters) => Values.Text(Out(expression, parameters));
}
