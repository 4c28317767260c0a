using System.Xml.Linq;
using CoachingExtensions.Packer.Source;
using CoachingExtensions.Packer.Validation;

namespace CoachingExtensions.Packer.Tests.Product;

/// <summary>What every table of ours has in the app: an icon of its own, a form, a search that finds what its list shows, and a quick form where people make rows by hand.</summary>
public sealed class TheScreensOfEveryTable
{
    private static readonly SolutionSource Source = SolutionSource.Of(TheRepository.Here);

    // Of all others rows come by a command, a page or by themselves.
    private static readonly string[] MadeByHandBesideSomethingElse = ["coach_absence", "coach_agendaitem", "coach_closure", "coach_drill", "coach_message", "coach_skill", "coach_target"];

    private static IEnumerable<Table> Tables => Source.Tables.Where(table => !table.IsShell);

    [Fact]
    public void Is_an_icon_of_its_own()
    {
        var icons = Tables.Select(table => (table.LogicalName, Icon: (string?)table.Entity.Element("IconVectorName") ?? "")).ToList();

        Assert.DoesNotContain(icons, found => !Source.HasWebResource(found.Icon));
        Assert.Empty(icons.GroupBy(found => found.Icon).Where(same => same.Count() > 1).Select(same => $"{same.Key}: {string.Join(", ", same.Select(found => found.LogicalName))}"));
    }

    [Fact]
    public void Is_a_main_form() => Assert.DoesNotContain(Tables, table => !FormsOf(table, "main").Any());

    [Fact]
    public void Is_one_search_by_name_and_by_every_record_that_its_list_shows()
    {
        foreach (var table in Tables)
        {
            var search = Assert.Single(Source.Views(table), view => view.Text("querytype") == "4");
            Assert.Equal("1", search.Text("isquickfindquery"));
            var found = search.Xml.Descendants("filter").Where(filter => (string?)filter.Attribute("isquickfindfields") == "1").Descendants("condition").ToList();
            Assert.All(found, condition => Assert.Equal(("like", "{0}"), ((string?)condition.Attribute("operator"), (string?)condition.Attribute("value"))));

            var searched = found.Select(condition => (string)condition.Attribute("attribute")!).ToHashSet();

            var expected = Shown(table).Where(column => column is { IsLookup: true, LogicalName: not "regardingobjectid" }).Select(column => column.LogicalName).Append(table.PrimaryName!);
            Assert.Empty(expected.Where(column => !searched.Contains(column)).Select(column => $"{table.LogicalName} is not found by {column}"));
        }
    }

    [Fact]
    public void Is_a_quick_form_where_people_make_rows_beside_something_else()
    {
        var quick = Tables.Where(table => (string?)table.Entity.Element("IsQuickCreateEnabled") == "1").Select(table => table.LogicalName);

        Assert.Equal(MadeByHandBesideSomethingElse, quick);
        Assert.Equal(MadeByHandBesideSomethingElse, Tables.Where(table => FormsOf(table, "quickCreate").Any()).Select(table => table.LogicalName));
    }

    [Fact]
    public void Is_a_quick_form_that_asks_for_what_is_needed_and_for_nothing_the_product_writes()
    {
        foreach (var table in Tables.Where(table => MadeByHandBesideSomethingElse.Contains(table.LogicalName)))
        {
            var asked = FormsOf(table, "quickCreate").Descendants("control").Select(control => (string)control.Attribute("datafieldname")!).ToHashSet();
            var needed = table.Columns.Where(column => (string?)column.Xml.Element("RequiredLevel") == "required" && (string?)column.Xml.Element("IsCustomField") == "1").Select(column => column.LogicalName);

            Assert.Empty(needed.Where(column => !asked.Contains(column)).Select(column => $"{table.LogicalName} does not ask for {column}"));
            Assert.Empty(Kept(table).Intersect(asked));
        }
    }

    private static IEnumerable<XElement> FormsOf(Table table, string kind) => Source.Forms(table).Where(form => form.File.Contains($"/FormXml/{kind}/", StringComparison.Ordinal)).Select(form => form.Xml);

    private static IEnumerable<Column> Shown(Table table) =>
        from view in Source.Views(table)
        where (view.Text("querytype"), view.Text("isdefault")) == ("0", "1")
        from cell in view.Xml.Descendants("cell")
        join column in table.Columns on (string?)cell.Attribute("name") equals column.LogicalName
        select column;

    private static IEnumerable<string> Kept(Table table) =>
        XElement.Load(TheRepository.Here.Gates).Elements("table").Where(gate => (string?)gate.Attribute("name") == table.LogicalName).Elements("column").Select(column => (string)column.Attribute("name")!);
}
