using System.Xml.Linq;
using CoachingExtensions.Packer.Model.Document;
using CoachingExtensions.Packer.Source;
using CoachingExtensions.Packer.Validation;

namespace CoachingExtensions.Packer.Tests.Product;

/// <summary>Each component says what it is for, where an administrator meets it.</summary>
public sealed class EverythingHasAPurpose
{
    private static readonly SolutionSource Source = SolutionSource.Of(TheRepository.Here);

    [Fact]
    public void Every_table_and_column_says_what_it_is_for()
    {
        var tables = Source.Tables.Where(table => !table.IsShell && table.Description.Length == 0).Select(table => table.LogicalName);
        var columns = from table in Source.Tables
                      from column in table.Columns
                      where TablesOfTheModel.OfTheProduct(column) && column.Description.Length == 0
                      select $"{table.LogicalName}.{column.LogicalName}";

        Assert.Empty(tables.Concat(columns));
    }

    [Fact]
    public void Every_choice_view_form_chart_and_dashboard_says_what_it_is_for()
    {
        var ofTables = Source.Tables.SelectMany(table => Source.Forms(table).Concat(Source.Charts(table)).Concat(Source.Views(table)));

        Assert.Empty(ofTables.Concat(Source.Choices).Concat(Source.Dashboards).Where(IsSilent).Select(silent => silent.File).Distinct());
    }

    [Fact]
    public void Every_custom_api_parameter_and_setting_says_what_it_is_for()
    {
        var folder = Source.Folder;
        var silent = folder.Files("customapis", "*.xml").Concat(folder.Files("environmentvariabledefinitions", "environmentvariabledefinition.xml"))
            .Where(file => string.IsNullOrEmpty((string?)folder.Xml(file).Element("description")?.Attribute("default")));

        Assert.Empty(silent);
    }

    [Fact]
    public void Every_class_that_runs_as_a_step_says_what_it_is_for()
    {
        var summaries = PluginSummaries.Read(TheRepository.Here);
        var types = Source.Steps.Select(step => step.Text("PluginTypeName").Split(',')[0]).Distinct();

        Assert.DoesNotContain(types, type => summaries.GetValueOrDefault(type, "").Length == 0);
    }

    private static bool IsSilent(Component component) =>
        !component.Xml.DescendantsAndSelf().Any(element => element.Name.LocalName == "Descriptions" && Labels.Text(element).Length > 0)
        && string.IsNullOrWhiteSpace(Described(component.Xml));

    private static string? Described(XElement component) => (string?)component.Descendants("description").FirstOrDefault()?.Attribute("default") ?? (string?)component.Descendants("description").FirstOrDefault();
}
