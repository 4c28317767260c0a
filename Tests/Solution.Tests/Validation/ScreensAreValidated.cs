using CoachingExtensions.Packer.Validation;

namespace CoachingExtensions.Packer.Tests.Validation;

public sealed class ScreensAreValidated : IDisposable
{
    private const string Form = "Entities/coach_thing/FormXml/main/{b0000000-0000-0000-0000-000000000001}.xml";
    private const string View = "Entities/coach_thing/SavedQueries/{b0000000-0000-0000-0000-000000000002}.xml";
    private const string Chart = "Entities/coach_thing/Visualizations/{b0000000-0000-0000-0000-000000000003}.xml";
    private const string Ribbon = "Entities/coach_thing/RibbonDiff.xml";
    private const string Script = "WebResources/coach_/thing.js.data.xml";
    private const string SiteMap = "AppModuleSiteMaps/coach_app/AppModuleSiteMap.xml";
    private const string App = "AppModules/coach_app/AppModule.xml";
    private const string Dashboard = "Dashboards/{b0000000-0000-0000-0000-000000000009}.xml";
    private readonly MiniSolution solution = new();

    public void Dispose() => solution.Dispose();

    private MiniSolution WithDashboard(
        string table = "coach_thing",
        string view = "b0000000-0000-0000-0000-000000000002",
        string chart = "b0000000-0000-0000-0000-000000000003",
        int parts = 1)
    {
        var part = $"<control><parameters><TargetEntityType>{table}</TargetEntityType><ChartGridMode>Chart</ChartGridMode><ViewId>{{{view}}}</ViewId><VisualizationId>{chart}</VisualizationId></parameters></control>";
        return solution.Add(Dashboard, $"""
            <Dashboard>
              <LocalizedNames><LocalizedName description="Things" languagecode="1033" /></LocalizedNames>
              <FormId>{"{b0000000-0000-0000-0000-000000000009}"}</FormId>
              <FormXml><forms type="dashboard"><form>{string.Concat(Enumerable.Repeat(part, parts))}</form></forms></FormXml>
            </Dashboard>
            """);
    }

    [Fact]
    public void A_form_with_an_unknown_column_is_refused() =>
        solution.Edit(Form, "datafieldname=\"coach_name\"", "datafieldname=\"coach_nowhere\"").IsRefused(Form, "coach_thing has no column coach_nowhere");

    [Fact]
    public void A_subgrid_with_an_unknown_view_is_refused() =>
        solution.Edit(Form, "<ViewId>{b0000000-0000-0000-0000-000000000002}", "<ViewId>{b0000000-0000-0000-0000-00000000000f}").IsRefused(Form, "view b0000000-0000-0000-0000-00000000000f of coach_thing does not exist");

    [Fact]
    public void A_subgrid_with_an_unknown_relationship_is_refused() =>
        solution.Edit(Form, "<RelationshipName>coach_account", "<RelationshipName>coach_contact").IsRefused(Form, "relationship coach_contact_coach_thing_accountid does not exist");

    [Fact]
    public void A_form_with_an_unknown_library_is_refused() =>
        solution.Edit(Form, "coach_/thing.js", "coach_/nothing.js").IsRefused(Form, "coach_/nothing.js is no web resource");

    [Fact]
    public void A_view_with_an_unknown_column_is_refused() =>
        solution.Edit(View, "attribute name=\"coach_name\"", "attribute name=\"coach_nowhere\"").IsRefused(View, "asks for coach_thing.coach_nowhere, which does not exist");

    [Fact]
    public void A_view_that_joins_on_an_unknown_column_is_refused() =>
        solution.Edit(View, "<order ", "<link-entity name=\"account\" from=\"id\" to=\"coach_accountid\" /><order ").IsRefused(View, "asks for account.id, which does not exist");

    [Fact]
    public void A_cell_that_the_query_does_not_ask_for_is_refused() =>
        solution.Edit(View, "cell name=\"coach_name\"", "cell name=\"coach_colour\"").IsRefused(View, "its cell coach_colour shows what the query does not ask for");

    [Fact]
    public void A_chart_with_an_unknown_alias_is_refused() =>
        solution.Edit(Chart, "measure alias=\"number\"", "measure alias=\"total\"").IsRefused(Chart, "the alias total is not in its query");

    [Fact]
    public void A_chart_with_an_unknown_column_is_refused() =>
        solution.Edit(Chart, "name=\"coach_name\"", "name=\"coach_nowhere\"").IsRefused(Chart, "asks for coach_thing.coach_nowhere");

    [Fact]
    public void A_dashboard_with_an_unknown_table_is_refused() =>
        WithDashboard(table: "coach_nothing").IsRefused(Dashboard, "shows the table coach_nothing, which does not exist");

    [Fact]
    public void A_dashboard_with_an_unknown_view_is_refused() =>
        WithDashboard(view: "b0000000-0000-0000-0000-00000000000f").IsRefused(Dashboard, "shows the view b0000000-0000-0000-0000-00000000000f of coach_thing, which does not exist");

    [Fact]
    public void A_dashboard_with_an_unknown_chart_is_refused() =>
        WithDashboard(chart: "b0000000-0000-0000-0000-00000000000f").IsRefused(Dashboard, "shows the chart b0000000-0000-0000-0000-00000000000f of coach_thing, which does not exist");

    [Fact]
    public void A_dashboard_with_a_chart_that_is_not_named_is_refused() =>
        WithDashboard(chart: "").IsRefused(Dashboard, "shows a chart of coach_thing and names none");

    [Fact]
    public void A_dashboard_with_more_parts_than_an_organisation_allows_is_refused() =>
        WithDashboard(parts: 7).IsRefused(Dashboard, "it has 7 parts");

    [Fact]
    public void A_dashboard_that_is_no_root_component_is_refused() =>
        WithDashboard().IsRefused(Dashboard, "no root component of type 60");

    [Fact]
    public void A_dashboard_is_otherwise_in_order() =>
        Assert.DoesNotContain(Validator.Check(WithDashboard().Source), finding => !finding.Problem.Contains("no root component", StringComparison.Ordinal));

    [Fact]
    public void An_app_with_an_unknown_chart_is_refused() =>
        solution.Edit(App, "</AppModuleComponents>", "<AppModuleComponent type=\"59\" id=\"{b0000000-0000-0000-0000-00000000000f}\" /></AppModuleComponents>")
            .IsRefused(App, "its component b0000000-0000-0000-0000-00000000000f does not exist");

    [Fact]
    public void A_ribbon_with_an_unknown_library_is_refused() =>
        solution.Edit(Ribbon, "Library=\"$webresource:coach_/thing.js\"", "Library=\"$webresource:coach_/nothing.js\"").IsRefused(Ribbon, "coach_/nothing.js is no web resource");

    [Fact]
    public void A_ribbon_without_a_part_of_its_rules_is_refused() =>
        solution.Edit(Ribbon, "<TabDisplayRules />", "").IsRefused(Ribbon, "RuleDefinitions has no TabDisplayRules");

    [Fact]
    public void A_ribbon_without_its_template_is_refused() =>
        solution.Edit(Ribbon, "Mscrm.Templates", "Templates").IsRefused(Ribbon, "Id Mscrm.Templates is missing");

    [Fact]
    public void A_command_without_display_rules_is_refused() =>
        solution.Edit(Ribbon, "</EnableRules>\n      <DisplayRules />", "</EnableRules>").IsRefused(Ribbon, "coach.thing.Command has no DisplayRules");

    [Fact]
    public void A_button_with_an_undefined_command_is_refused() =>
        solution.Edit(Ribbon, "Command=\"coach.thing.Command\"", "Command=\"coach.thing.Other\"").IsRefused(Ribbon, "the command coach.thing.Other is not defined");

    [Fact]
    public void A_command_with_an_undefined_rule_is_refused() =>
        solution.Edit(Ribbon, "<EnableRules>\n        <EnableRule Id=\"coach.thing.Enable\" />", "<EnableRules>\n        <EnableRule Id=\"coach.thing.Other\" />").IsRefused(Ribbon, "the rule coach.thing.Other is not defined");

    [Theory]
    [InlineData("/WebResources/")]
    [InlineData("$webresource:")]
    public void An_icon_of_the_site_map_that_is_no_web_resource_is_refused(string scheme) =>
        solution.Edit(SiteMap, "<SubArea ", $"<SubArea VectorIcon=\"{scheme}coach_/nothing.svg\" ").IsRefused(SiteMap, "coach_/nothing.svg is no web resource");

    [Fact]
    public void An_icon_that_is_no_web_resource_is_refused() =>
        solution.Edit("Entities/coach_thing/Entity.xml", "<IconVectorName>", "<IconVectorName>coach_/thing.svg").IsRefused("Entities/coach_thing/Entity.xml", "the icon coach_/thing.svg is no web resource");

    [Fact]
    public void A_web_resource_of_the_wrong_type_is_refused() =>
        solution.Edit(Script, "<WebResourceType>3", "<WebResourceType>1").IsRefused(Script, "WebResourceType 1 is not that of .js");

    [Fact]
    public void A_web_resource_in_the_wrong_place_is_refused() =>
        solution.Edit(Script, "<Name>coach_/thing.js", "<Name>coach_/other.js").IsRefused(Script, "it describes coach_/other.js");

    [Fact]
    public void A_web_resource_whose_file_name_lacks_its_id_is_refused() =>
        solution.Edit(Script, "jsC0000000-0000-0000-0000-000000000001", "js").IsRefused(Script, "FileName does not end in its id");

    [Fact]
    public void A_site_map_entry_to_an_unknown_table_is_refused() =>
        solution.Edit(SiteMap, "Entity=\"coach_thing\"", "Entity=\"coach_nothing\"").IsRefused(SiteMap, "leads to the table coach_nothing, which does not exist");

    [Fact]
    public void A_site_map_entry_that_leads_nowhere_is_refused() =>
        solution.Edit(SiteMap, " Entity=\"coach_thing\"", "").IsRefused(SiteMap, "the entry things leads nowhere");

    [Fact]
    public void An_app_with_an_unknown_view_is_refused() =>
        solution.Edit(App, "b0000000-0000-0000-0000-000000000002", "b0000000-0000-0000-0000-00000000000f").IsRefused(App, "its component b0000000-0000-0000-0000-00000000000f does not exist");
}
