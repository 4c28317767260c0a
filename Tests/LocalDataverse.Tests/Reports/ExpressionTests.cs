using Rdl;
using Rdl.Expressions;
using Xunit;

namespace LocalDataverse.Tests.Reports;

/// <summary>Expressions are worked out as Visual Basic does it, and what is not supported is refused by its name.</summary>
public sealed class ExpressionTests
{
    [Theory]
    [InlineData("1 + 2 * 3", "7")]
    [InlineData("(1 + 2) * 3", "9")]
    [InlineData("2 - 3 - 4", "-5")]
    [InlineData("7 \\ 2", "3")]
    [InlineData("-7 \\ 2", "-3")]
    [InlineData("7 Mod 4", "3")]
    [InlineData("7 / 2", "3.5")]
    [InlineData("-2 + 1", "-1")]
    [InlineData("- -2", "2")]
    [InlineData("1 & 2 + 3", "15")]
    [InlineData("\"a\" & 1 & Nothing", "a1")]
    [InlineData("\"say \"\"yes\"\"\"", "say \"yes\"")]
    [InlineData("1 + Nothing", "1")]
    [InlineData("1 = 1 And 2 = 3", "False")]
    [InlineData("Not 1 = 2", "True")]
    [InlineData("not true OR TRUE", "True")]
    [InlineData("1 < 2 And 2 <= 2 And 3 > 2 And 3 >= 3 And 1 <> 2", "True")]
    [InlineData("Nothing = 0", "True")]
    [InlineData("Nothing = \"\"", "True")]
    [InlineData("\"a\" = \"A\"", "False")]
    [InlineData("0.1 + 0.2", "0.3")]
    public void Operators_bind_and_count_as_in_Visual_Basic(string expression, string expected) => Assert.Equal(expected, Worked.Text(expression));

    [Theory]
    [InlineData("IIf(True, 1, 2)", "1")]
    [InlineData("IIf(Nothing, 1, 2)", "2")]
    [InlineData("IsNothing(Nothing)", "True")]
    [InlineData("Len(Nothing)", "0")]
    [InlineData("Left(\"abc\", 2)", "ab")]
    [InlineData("Left(\"abc\", 9)", "abc")]
    [InlineData("Replace(\"aXbX\", \"X\", \"-\")", "a-b-")]
    [InlineData("InStr(\"abc\", \"c\")", "3")]
    [InlineData("InStr(\"abc\", \"x\")", "0")]
    [InlineData("Split(\"a|b\", \"|\").GetValue(1)", "b")]
    [InlineData("Split(\"a|b\", \"|\").Length", "2")]
    [InlineData("Join(Split(\"a|b\", \"|\"), \", \")", "a, b")]
    [InlineData("Val(\"12.5 of them\")", "12.5")]
    [InlineData("CInt(2.5)", "2")]
    [InlineData("CInt(3.5)", "4")]
    [InlineData("CDec(\"1.25\") * 4", "5.00")]
    [InlineData("Math.Round(2.675, 2)", "2.68")]
    [InlineData("Math.Max(3, 2.5)", "3")]
    [InlineData("Math.Truncate(-1.5)", "-1")]
    [InlineData("Format(0.456, \"0%\")", "46%")]
    [InlineData("Format(1234.5, \"#,0.##\")", "1,234.5")]
    [InlineData("Format(Nothing, \"0%\")", "")]
    [InlineData("Format(DateTime.Today, \"d MMM yyyy\")", "18 Mar 2026")]
    [InlineData("Format(DateTime.Today.AddDays(-18).AddMonths(1), \"yyyy-MM-dd\")", "2026-03-28")]
    [InlineData("CDate(\"2026-03-18\").Subtract(CDate(\"2026-03-01\")).Days", "17")]
    [InlineData("Format(Globals!ExecutionTime, \"HH:mm\")", "09:30")]
    [InlineData("Globals!ReportName & User!UserID", "A reportsomebody")]
    public void Functions_are_those_of_Visual_Basic(string expression, string expected) => Assert.Equal(expected, Worked.Text(expression));

    [Theory]
    [InlineData("IIf(True, 1, 1 / CDec(0))")]
    [InlineData("IIf(False, 1 \\ 0, 1)")]
    public void IIf_works_both_out_before_it_chooses(string expression) => Assert.Throws<RdlException>(() => Worked.Out(expression));

    [Theory]
    [InlineData("False AndAlso 1 \\ 0 = 1", "False")]
    [InlineData("True OrElse 1 \\ 0 = 1", "True")]
    public void AndAlso_and_OrElse_stop_where_it_is_clear(string expression, string expected) => Assert.Equal(expected, Worked.Text(expression));

    [Fact]
    public void A_parameter_of_several_values_is_all_of_them()
    {
        Assert.Equal("a, b", Worked.Text("Join(Parameters!Which.Value, \", \")", ("Which", (object?[])["a", "b"])));
        Assert.Equal("2", Worked.Text("Parameters!Which.Count", ("Which", (object?[])["a", "b"])));
    }

    [Theory]
    [InlineData("Switch(True, 1)", "the function Switch")]
    [InlineData("Choose(1, 2)", "the function Choose")]
    [InlineData("Fix(1.5)", "the function Fix")]
    [InlineData("Code.Mine(1)", "Code")]
    [InlineData("System.IO.File.ReadAllText(\"x\")", "System")]
    [InlineData("RunningValue(1, 2, \"x\")", "RunningValue")]
    [InlineData("ReportItems!Box.Value", "ReportItems!Box")]
    [InlineData("Fields!Name.IsMissing", "Fields!Name.ISMISSING")]
    [InlineData("\"a\".PadLeft(3)", "PADLEFT")]
    [InlineData("DateTime.Now", "DateTime.Now")]
    public void What_is_not_supported_is_refused_by_its_name(string expression, string named) =>
        Assert.Contains(named, Assert.Throws<RdlException>(() => Worked.Out(expression)).Message, StringComparison.OrdinalIgnoreCase);

    [Theory]
    [InlineData("")]
    [InlineData("1 +")]
    [InlineData("(1")]
    [InlineData("1)")]
    [InlineData("IIf(1, 2")]
    [InlineData("IIf(1, 2)")]
    [InlineData("IIf(1,, 2)")]
    [InlineData("\"open")]
    [InlineData("1 2")]
    [InlineData("Fields!")]
    [InlineData("Fields!Name")]
    [InlineData("99999999999999999999")]
    [InlineData("#")]
    [InlineData("Sum()")]
    [InlineData("Sum(1, 2, 3)")]
    [InlineData("Sum(1, Fields!x.Value)")]
    [InlineData("LookupSet(1, 2, 3)")]
    [InlineData("Lookup(1, Lookup(1, 2, 3, \"x\"), 3, \"x\")")]
    [InlineData("\"a\" - 1")]
    [InlineData("\"a\" < 1")]
    [InlineData("Fields!Name.Value")]
    [InlineData("Parameters!Nobody.Value")]
    public void What_makes_no_sense_is_refused_and_crashes_nothing(string expression) => Assert.Throws<RdlException>(() => Worked.Out(expression));

    [Fact]
    public void Brackets_without_end_are_refused_and_not_followed() =>
        Assert.Contains("deeper", Assert.Throws<RdlException>(() => Parser.Parse(new string('(', 100_000))).Message, StringComparison.Ordinal);
}
