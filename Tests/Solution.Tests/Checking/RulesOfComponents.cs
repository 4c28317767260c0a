namespace CoachingExtensions.Packer.Tests.Checking;

public sealed class RulesOfComponents : IDisposable
{
    private const string Form = "Entities/coach_thing/FormXml/main/{b0000000-0000-0000-0000-000000000001}.xml";
    private const string View = "Entities/coach_thing/SavedQueries/{b0000000-0000-0000-0000-000000000002}.xml";
    private const string Ribbon = "Entities/coach_thing/RibbonDiff.xml";
    private const string Resource = "WebResources/coach_/thing.js.data.xml";
    private const string Script = "WebResources/coach_/thing.js";
    private const string Manifest = "Other/Solution.xml";
    private const string Process = "Workflows/Thing-A0000000-0000-0000-0000-000000000007.xaml.data.xml";
    private readonly MiniSolution solution = new();

    public void Dispose() => solution.Dispose();

    private void Finds(string rule, string file, string problem)
    {
        var finding = Assert.Single(Checks.Of(solution, rule));
        Assert.Equal(file, finding.Violation.Place.File);
        Assert.Contains(problem, finding.Violation.Problem, StringComparison.Ordinal);
    }

    private void FindsNothing(string rule) => Assert.Empty(Checks.Of(solution, rule));

    private MiniSolution WithHandler(string function, string name = "onload", string attribute = "", string enabled = "true") => solution.Edit(Form, "</form>", $"""
          <events>
            <event name="{name}"{attribute}>
              <Handlers><Handler functionName="{function}" libraryName="coach_/thing.js" enabled="{enabled}" /></Handlers>
            </event>
          </events>
        </form>
        """).Add(Script, "\"use strict\"; var Coach = { onLoad: function (context) { refresh(context); } }; function refresh(context) { context.getFormContext().ui.refreshRibbon(); }");

    [Fact]
    public void A_process_that_is_off_is_found()
    {
        solution.Add(Process, "<Workflow Name=\"Thing\"><Type>1</Type><StateCode>0</StateCode></Workflow>");

        Finds("meta-remove-inactive", Process, "the process \"Thing\" is off");
    }

    [Theory]
    [InlineData("<Type>1</Type><StateCode>1</StateCode>")]
    [InlineData("<Type>3</Type><StateCode>0</StateCode>")]
    public void A_process_that_is_on_and_a_template_are_not_found(string xml)
    {
        solution.Add(Process, $"<Workflow Name=\"Thing\">{xml}</Workflow>");

        FindsNothing("meta-remove-inactive");
    }

    [Fact]
    public void A_form_that_is_off_is_found()
    {
        solution.Edit(Form, "</formid>", "</formid><FormActivationState>0</FormActivationState>");

        Finds("meta-remove-inactive", Form, "the form {b0000000-0000-0000-0000-000000000001} is off");
    }

    [Fact]
    public void A_view_that_is_off_is_found()
    {
        solution.Edit(View, "</savedqueryid>", "</savedqueryid><statecode>1</statecode>");

        Finds("meta-remove-inactive", View, "the view {b0000000-0000-0000-0000-000000000002} is off");
    }

    [Fact]
    public void The_same_form_for_the_other_kind_of_solution_is_not_found_again()
    {
        solution.Edit(Form, "</formid>", "</formid><FormActivationState>0</FormActivationState>");
        solution.Add(Form.Replace(".xml", "_managed.xml", StringComparison.Ordinal), File.ReadAllText(solution.Folder.Absolute(Form)));

        Finds("meta-remove-inactive", Form, "is off");
    }

    [Fact]
    public void Silverlight_is_found()
    {
        solution.Edit(Resource, "<WebResourceType>3", "<WebResourceType>8");

        Finds("meta-avoid-silverlight", Resource, "coach_/thing.js is a Silverlight application");
    }

    [Fact]
    public void A_script_is_no_Silverlight() => FindsNothing("meta-avoid-silverlight");

    [Fact]
    public void A_handler_that_the_script_lacks_is_found()
    {
        WithHandler("Coach.onSave");

        Finds("meta-remove-invalid-form-handler", Form, "the form calls Coach.onSave of coach_/thing.js");
    }

    [Theory]
    [InlineData("Coach.onLoad")]
    [InlineData("refresh")]
    public void A_handler_that_the_script_has_is_not_found(string function)
    {
        WithHandler(function);

        FindsNothing("meta-remove-invalid-form-handler");
    }

    [Fact]
    public void A_handler_that_is_off_is_not_called()
    {
        WithHandler("Coach.onSave", enabled: "false");

        FindsNothing("meta-remove-invalid-form-handler");
    }

    [Fact]
    public void A_handler_of_another_solution_s_script_may_be_there()
    {
        WithHandler("Coach.onSave").Edit(Form, "libraryName=\"coach_/thing.js\"", "libraryName=\"base_/thing.js\"");

        FindsNothing("meta-remove-invalid-form-handler");
    }

    [Fact]
    public void A_handler_of_a_column_that_is_not_on_the_form_is_found()
    {
        WithHandler("refresh", "onchange", " attribute=\"coach_colour\"");

        Finds("meta-remove-orphaned-form-element", Form, "a handler for coach_colour, which is not on it");
    }

    [Fact]
    public void A_handler_of_a_column_on_the_form_is_not_found()
    {
        WithHandler("refresh", "onchange", " attribute=\"coach_name\"");

        FindsNothing("meta-remove-orphaned-form-element");
    }

    [Fact]
    public void Commands_that_are_refreshed_while_the_form_loads_are_found()
    {
        WithHandler("Coach.onLoad");

        Finds("web-avoid-ui-refreshribbon", Script, "refreshes the commands while a form loads");
    }

    [Fact]
    public void Commands_that_a_rule_of_theirs_refreshes_are_found()
    {
        WithHandler("Coach.other", "onchange", " attribute=\"coach_name\"")
            .Edit(Ribbon, "<EnableRule Id=\"coach.thing.Enable\" />\n    </EnableRules>", "<EnableRule Id=\"coach.thing.Enable\"><CustomRule FunctionName=\"refresh\" Library=\"$webresource:coach_/thing.js\" /></EnableRule></EnableRules>");

        Finds("web-avoid-ui-refreshribbon", Script, "asks whether it is enabled");
    }

    [Fact]
    public void Commands_that_are_refreshed_after_a_change_are_not_found()
    {
        WithHandler("refresh", "onchange", " attribute=\"coach_name\"");

        FindsNothing("web-avoid-ui-refreshribbon");
    }

    [Fact]
    public void What_was_made_in_the_environment_alone_is_found()
    {
        solution.Edit(Manifest, "displayName=\"Opportunity\" solution=\"msdynce_Sales\"", "displayName=\"Opportunity\" solution=\"Active\"");

        Finds("meta-include-missingunmanageddependencies", Manifest, "Opportunity is needed, and no solution is said to bring it");
    }

    [Fact]
    public void What_another_solution_brings_is_not_found() => FindsNothing("meta-include-missingunmanageddependencies");

    [Fact]
    public void A_column_that_every_table_has_is_not_found()
    {
        solution.Edit(Manifest, "<Required type=\"1\" schemaName=\"opportunity\" displayName=\"Opportunity\" solution=\"msdynce_Sales\" />", "<Required type=\"2\" schemaName=\"ownerid\" displayName=\"Owner\" parentSchemaName=\"opportunity\" solution=\"Active\" />");

        FindsNothing("meta-include-missingunmanageddependencies");
    }

    [Fact]
    public void A_table_of_the_platform_with_all_its_parts_is_found()
    {
        solution.Edit(Manifest, "schemaName=\"opportunity\" behavior=\"2\"", "schemaName=\"opportunity\" behavior=\"0\"");

        Finds("meta-avoid-managed-entity-assets", Manifest, "opportunity is in the solution with all its parts");
    }

    [Fact]
    public void An_own_table_with_all_its_parts_and_a_part_of_the_platform_s_are_not_found() => FindsNothing("meta-avoid-managed-entity-assets");

    [Fact]
    public void A_control_that_needs_a_licence_is_found()
    {
        solution.Edit(Form, "<formLibraries>", "<controlDescriptions><controlDescription><customControl name=\"MsdynControls.WKWControls.ConnectionsWidget\" /></controlDescription></controlDescriptions><formLibraries>");

        Finds("meta-license-sales-customcontrols", Form, "MsdynControls.WKWControls.ConnectionsWidget");
    }

    [Fact]
    public void A_control_of_one_s_own_needs_no_licence()
    {
        solution.Edit(Form, "<formLibraries>", "<controlDescriptions><controlDescription><customControl name=\"coach_Own.Control\" /></controlDescription></controlDescriptions><formLibraries>");

        FindsNothing("meta-license-sales-customcontrols");
    }
}
