using System.Xml.Linq;
using CoachingExtensions.Packer.Source;
using CoachingExtensions.Packer.Validation;

namespace CoachingExtensions.Packer.Tests.Product;

public sealed class TheScreens
{
    private static readonly SolutionSource Source = SolutionSource.Of(TheRepository.Here);

    // What people may see has a display mask; what has none is the product's own note to itself.
    private static readonly string[] NotForPeople = ["coach_alignmentplan.coach_closures", "coach_alignmentplan.coach_workdays", "coach_alignmentplan.coach_workweek", "coach_drawnteam.coach_people", "coach_pipelinereview.coach_running", "coach_sweep.coach_position", "coach_sweep.coach_sourceid", "coach_sweep.coach_sourcetable", "coach_target.coach_actualbymonth"];

    private static IEnumerable<(Table Table, XElement Control)> Controls =>
        from table in Source.Tables
        from form in Source.Forms(table)
        from control in form.Xml.Descendants("control")
        where control.Attribute("datafieldname") != null
        select (table, control);

    [Fact]
    public void Hide_the_columns_that_are_not_for_people()
    {
        var hidden = from table in Source.Tables
                     from column in table.Columns
                     where column.Xml.Element("IsCustomField")?.Value == "1" && column.Xml.Element("DisplayMask") == null
                     select $"{table.LogicalName}.{column.LogicalName}";

        Assert.Equal(NotForPeople, hidden);
        Assert.Empty(Controls.Select(shown => $"{shown.Table.LogicalName}.{Column(shown.Control)}").Intersect(NotForPeople));
        Assert.Empty(Source.Tables.SelectMany(table => Source.Views(table).SelectMany(view => view.Xml.Descendants("cell")).Select(cell => $"{table.LogicalName}.{(string?)cell.Attribute("name")}")).Intersect(NotForPeople));
    }

    [Theory]
    [InlineData("coach_conversation", "coach_verdict")]
    [InlineData("coach_conversation", "coach_verdicton")]
    [InlineData("coach_conversation", "coach_offplan")]
    [InlineData("coach_alignmentplan", "coach_agreedon")]
    [InlineData("coach_alignmentplan", "coach_repagreedon")]
    [InlineData("coach_alignmentplan", "coach_repcomment")]
    [InlineData("coach_feedback", "coach_conversationid")]
    [InlineData("coach_feedback", "coach_on")]
    [InlineData("coach_target", "coach_actual")]
    [InlineData("coach_target", "coach_status")]
    public void Let_nobody_type_what_the_product_writes(string table, string column)
    {
        var controls = Controls.Where(shown => shown.Table.LogicalName == table && Column(shown.Control) == column).ToList();

        Assert.NotEmpty(controls);
        Assert.All(controls, shown => Assert.Equal("true", (string?)shown.Control.Attribute("disabled")));
    }

    [Theory]
    [InlineData("coach_answer")]
    [InlineData("coach_contribution")]
    public void Are_read_only_for_what_is_written_elsewhere(string table) =>
        Assert.All(Controls.Where(shown => shown.Table.LogicalName == table), shown => Assert.Equal("true", (string?)shown.Control.Attribute("disabled")));

    [Fact]
    public void Have_one_default_view_for_each_table()
    {
        var defaults = from table in Source.Tables
                       where !table.IsShell
                       select (table.LogicalName, Source.Views(table).Count(view => (view.Text("querytype"), view.Text("isdefault")) == ("0", "1")));

        Assert.All(defaults, found => Assert.Equal((found.LogicalName, 1), found));
    }

    private static string? Column(XElement control) => (string?)control.Attribute("datafieldname");
}
