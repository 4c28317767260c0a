using System.Text.RegularExpressions;
using Rdl;
using Xunit;

namespace LocalDataverse.Tests.Reports;

/// <summary>A report becomes a page that screen readers can read and printers can print.</summary>
public sealed class LayoutTests
{
    private static SmallReport Amounts() => new SmallReport().Row("South", "Sue", 3L).Row("North", "Ned", 1L).Row("North", "Nora", 2L);

    private static string[] Texts(string html) => [.. Regex.Matches(html[html.IndexOf("<main>", StringComparison.Ordinal)..], "<t[hd]( [^>]*)?>(?<text>.*?)</t[hd]>").Select(cell => cell.Groups["text"].Value)];

    [Fact]
    public void Groups_are_in_their_order_with_their_sums_and_their_rows_in_theirs() =>
        Assert.Equal(["Who", "Amount", "North", "6", "Nora", "2", "Ned", "1", "South", "6", "Sue", "3"], Texts(Amounts().Html()));

    [Fact]
    public void Headings_head_their_columns_and_first_cells_their_rows()
    {
        var html = Amounts().Html();

        Assert.Matches("""<thead><tr><th scope="col"[^>]*>Who</th><th scope="col"[^>]*>Amount</th></tr></thead>""", html);
        Assert.Matches("""<th scope="row"[^>]*>Nora</th><td[^>]*>2</td>""", html);
    }

    [Fact]
    public void What_the_map_of_the_document_names_is_a_heading() => Assert.Matches("<h1[^>]*><span[^>]*>Amounts</span></h1>", Amounts().Html());

    [Fact]
    public void Text_is_never_markup()
    {
        var html = new SmallReport().Row("<script>alert(1)</script>", "\"><img src=x onerror=alert(1)>", 1L).Html();

        Assert.DoesNotContain("<script>alert", html, StringComparison.Ordinal);
        Assert.DoesNotContain("<img", html, StringComparison.Ordinal);
    }

    [Fact]
    public void Headers_of_printed_pages_count_pages_and_end_no_style()
    {
        var html = Amounts().Html();
        var style = html[html.IndexOf("@page", StringComparison.Ordinal)..html.IndexOf("</style>", StringComparison.Ordinal)];

        Assert.StartsWith("@page { size: 210mm 297mm; margin: 12mm 15mm 12mm 15mm;", style, StringComparison.Ordinal);
        Assert.Contains("counter(page)", style, StringComparison.Ordinal);
        Assert.DoesNotContain("\"yes\"", style, StringComparison.Ordinal);
        Assert.Equal(1, Regex.Count(html, "</style>"));
    }

    [Fact]
    public void A_header_that_counts_pages_is_not_on_the_screen() => Assert.DoesNotContain("Say &quot;yes", Amounts().Html()[Amounts().Html().IndexOf("<main>", StringComparison.Ordinal)..], StringComparison.Ordinal);

    [Fact]
    public void Without_rows_it_says_so() => Assert.Contains("<p>Nobody here.</p>", new SmallReport().Html(), StringComparison.Ordinal);

    [Fact]
    public void What_cannot_be_worked_out_is_an_error_in_its_cell_and_told()
    {
        var report = Amounts().Edit("=Fields!amountValue.Value * 2", "=CDec(1) / (Fields!amountValue.Value - 3)");
        var run = report.Run();

        Assert.Contains("#Error", Texts(report.Html(run)));
        Assert.Contains(run.Errors, error => error.Contains("division by 0", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("Between", 1)]
    [InlineData("Start", 2)]
    [InlineData("None", 0)]
    public void A_group_that_begins_a_page_does_so_when_printed(string where, int breaks)
    {
        var html = Amounts().Edit("</GroupExpressions></Group>", $"</GroupExpressions><PageBreak><BreakLocation>{where}</BreakLocation></PageBreak></Group>").Html();

        Assert.Equal(breaks, Regex.Count(html, "class=\"part new-page\""));
    }

    [Fact]
    public void A_hidden_row_is_not_there() =>
        Assert.DoesNotContain("Nora", Texts(Amounts().Edit("<TablixMember /><TablixMember><Group Name=\"Details\" />", "<TablixMember /><TablixMember><Group Name=\"Details\" /><Visibility><Hidden>=Fields!amountValue.Value = 2</Hidden></Visibility>").Html()));

    [Fact]
    public void An_outer_sum_is_over_what_each_inner_group_comes_to() =>
        Assert.Equal("Max 6 of 2", Texts(Amounts().Edit("<Value>Who</Value>", "<Value>=\"Max \" &amp; Max(Sum(Fields!Double.Value, \"Team\"), \"Table\") &amp; \" of \" &amp; Sum(CountRows(\"Team\") - CountRows(\"Team\") + 1, \"Table\")</Value>").Html())[0]);

    [Fact]
    public void Another_data_set_is_asked_for_what_it_says_of_a_value() =>
        Assert.Equal("Ned, Nora", Texts(Amounts().Edit("<Value>=Fields!team.Value</Value>", "<Value>=Join(LookupSet(Fields!team.Value, Fields!team.Value, Fields!name.Value, \"Rows\"), \", \")</Value>").Html())[2]);

    [Theory]
    [InlineData("7", 7L)]
    [InlineData(null, 5L)]
    public void A_parameter_has_what_was_chosen_or_its_default(string? chosen, long expected)
    {
        var report = Amounts();
        if (chosen is not null) report.Choose("Least", chosen);
        report.Run();

        Assert.Equal(expected, Assert.Single(report.Asked).Parameters["@Least"]);
    }

    [Fact]
    public void A_value_that_is_none_is_told_and_no_row_is_asked_for()
    {
        var report = Amounts().Choose("Least", "many");
        var run = report.Run();

        Assert.Contains("\"many\" is no value for At least: write a number", run.Problem, StringComparison.Ordinal);
        Assert.Empty(report.Asked);
        Assert.Contains("role=\"alert\"", report.Html(run), StringComparison.Ordinal);
    }

    [Fact]
    public void The_form_keeps_what_was_chosen_and_labels_each_field()
    {
        var html = Amounts().Choose("Least", "7").Html();

        Assert.Matches("<label for=\"(?<id>[^\"]+)\">At least</label>", html);
        Assert.Contains("value=\"7\"", html, StringComparison.Ordinal);
        Assert.Contains("<input type=\"hidden\" name=\"id\" value=\"1\">", html, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("<DataSources>", "<Code>Public Function Mine() As Integer</Code><DataSources>", "Code")]
    [InlineData("<Tablix Name=\"Table\">", "<Chart Name=\"Picture\" /><Tablix Name=\"Table\">", "Chart")]
    [InlineData("<Tablix Name=\"Table\">", "<Subreport Name=\"Inner\" /><Tablix Name=\"Table\">", "Subreport")]
    [InlineData("<NoRowsMessage>", "<TablixCorner /><NoRowsMessage>", "TablixCorner")]
    [InlineData("reporting/2016/01", "reporting/2010/01", "2010/01")]
    [InlineData("<DataType>Integer", "<DataType>Complex", "Complex")]
    [InlineData("=Fields!amountValue.Value * 2", "=Previous(Fields!amountValue.Value)", "Previous")]
    public void What_is_not_supported_is_refused_by_its_name(string old, string put, string named) =>
        Assert.Contains(named, Assert.Throws<RdlException>(() => Amounts().Edit(old, put).Read()).Message, StringComparison.Ordinal);

    [Fact]
    public void A_document_type_is_refused() =>
        Assert.Throws<RdlException>(() => Rdl.Definition.ReportDefinition.Read("<!DOCTYPE r [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><Report>&x;</Report>"));
}
