namespace CoachingExtensions.Packer.Tests.Checking;

public sealed class RulesOfSteps : IDisposable
{
    private const string Update = "20bebb1b-ea3e-db11-86a7-000a3a5473e8";
    private const string Retrieve = "f2bdbb1b-ea3e-db11-86a7-000a3a5473e8";
    private const string RetrieveMultiple = "03bebb1b-ea3e-db11-86a7-000a3a5473e8";
    private const string Create = "9ebdbb1b-ea3e-db11-86a7-000a3a5473e8";
    private const string Step = "SdkMessageProcessingSteps/{a0000000-0000-0000-0000-000000000003}.xml";
    private const string Second = "SdkMessageProcessingSteps/{a0000000-0000-0000-0000-000000000005}.xml";
    private readonly MiniSolution solution = new();

    public void Dispose() => solution.Dispose();

    /// <summary>A step of the class that the minimal solution registers for updates of coach_name after the operation.</summary>
    private MiniSolution WithStep(string message = Update, string table = "coach_thing", string columns = "coach_name", string stage = "40", string mode = "0", string more = "") => solution.Add(Second, $"""
        <SdkMessageProcessingStep Name="Another" SdkMessageProcessingStepId="{"{a0000000-0000-0000-0000-000000000005}"}">
          <SdkMessageId>{message}</SdkMessageId>
          <PluginTypeName>{MiniSolution.PublicType}, {MiniSolution.AssemblyFullName}</PluginTypeName>
          <PrimaryEntity>{table}</PrimaryEntity>
          <FilteringAttributes>{columns}</FilteringAttributes>
          <Mode>{mode}</Mode>
          <Stage>{stage}</Stage>
          {more}
        </SdkMessageProcessingStep>
        """);

    private void Finds(string rule, string file, string problem)
    {
        var finding = Assert.Single(Checks.Of(solution, rule));
        Assert.Equal(file, finding.Violation.Place.File);
        Assert.Contains(problem, finding.Violation.Problem, StringComparison.Ordinal);
    }

    private void FindsNothing(string rule) => Assert.Empty(Checks.Of(solution, rule));

    [Fact]
    public void Two_steps_for_one_event_are_one_too_many()
    {
        WithStep();

        Finds("meta-remove-dup-reg", Second, "once more for what \"Update of thing\" is registered for");
    }

    [Fact]
    public void Steps_for_columns_that_overlap_are_one_too_many()
    {
        WithStep(columns: "coach_colour,coach_name");

        Finds("meta-remove-dup-reg", Second, "once more");
    }

    [Fact]
    public void Steps_for_different_columns_are_two()
    {
        WithStep(columns: "coach_colour");

        FindsNothing("meta-remove-dup-reg");
    }

    [Fact]
    public void Steps_in_different_stages_are_two()
    {
        WithStep(stage: "20");

        FindsNothing("meta-remove-dup-reg");
    }

    [Fact]
    public void Steps_of_different_tables_are_two()
    {
        WithStep(table: "account");

        FindsNothing("meta-remove-dup-reg");
    }

    [Fact]
    public void Steps_of_different_messages_are_two()
    {
        WithStep(Create);

        FindsNothing("meta-remove-dup-reg");
    }

    [Fact]
    public void Steps_that_are_told_different_things_are_two()
    {
        WithStep(more: "<Configuration>other</Configuration>");

        FindsNothing("meta-remove-dup-reg");
    }

    [Fact]
    public void A_step_that_is_off_does_not_run_a_second_time()
    {
        WithStep(more: "<StateCode>1</StateCode>");

        FindsNothing("meta-remove-dup-reg");
    }

    [Fact]
    public void An_update_of_whatever_column_is_found()
    {
        solution.Edit(Step, "<FilteringAttributes>coach_name</FilteringAttributes>", "");

        Finds("meta-avoid-reg-no-attribute", Step, "runs with every update");
    }

    [Fact]
    public void An_update_of_one_column_is_not_found() => FindsNothing("meta-avoid-reg-no-attribute");

    [Fact]
    public void A_create_has_no_columns_to_filter_by()
    {
        WithStep(Create, columns: "");

        FindsNothing("meta-avoid-reg-no-attribute");
    }

    [Theory]
    [InlineData(Retrieve)]
    [InlineData(RetrieveMultiple)]
    public void A_step_that_runs_with_every_read_is_found(string message)
    {
        WithStep(message);

        Finds("meta-avoid-reg-retrieve", Second, "runs with every read");
    }

    [Fact]
    public void A_step_that_runs_after_a_read_slows_nobody()
    {
        WithStep(Retrieve, mode: "1");

        FindsNothing("meta-avoid-reg-retrieve");
    }

    [Fact]
    public void A_step_that_runs_when_notes_are_listed_is_found()
    {
        WithStep(RetrieveMultiple, "annotation");

        Finds("meta-avoid-retrievemultiple-annotation", Second, "whenever notes are listed");
    }

    [Fact]
    public void A_step_that_runs_when_one_note_is_read_is_not_found()
    {
        WithStep(Retrieve, "annotation");

        FindsNothing("meta-avoid-retrievemultiple-annotation");
    }

    [Theory]
    [InlineData("5")]
    [InlineData("50")]
    public void A_stage_of_CRM_4_is_found(string stage)
    {
        WithStep(stage: stage);

        Finds("meta-avoid-crm4-event", Second, $"stage {stage}");
    }

    [Theory]
    [InlineData("10")]
    [InlineData("20")]
    [InlineData("30")]
    [InlineData("40")]
    public void A_stage_of_today_is_not_found(string stage)
    {
        WithStep(stage: stage, columns: "coach_colour");

        FindsNothing("meta-avoid-crm4-event");
    }

    [Fact]
    public void A_step_that_is_off_is_found()
    {
        WithStep(more: "<StateCode>1</StateCode>");

        Finds("meta-remove-inactive", Second, "the step \"Another\" is off");
    }

    [Fact]
    public void A_step_that_is_on_is_not_found()
    {
        WithStep(more: "<StateCode>0</StateCode>");

        FindsNothing("meta-remove-inactive");
    }

    [Fact]
    public void A_step_on_what_needs_a_licence_of_Sales_is_found()
    {
        WithStep(Create, "product");

        Finds("meta-license-sales-entity-operations", Second, "need a licence of Dynamics 365 Sales");
    }

    [Fact]
    public void A_step_on_another_message_of_that_table_is_not_found()
    {
        WithStep(table: "product", columns: "name");

        FindsNothing("meta-license-sales-entity-operations");
    }

    [Fact]
    public void A_step_on_what_needs_a_licence_of_Field_Service_is_found()
    {
        WithStep(table: "msdyn_workorder", columns: "msdyn_name");

        Finds("meta-license-fieldservice-entity-operations", Second, "need a licence of Dynamics 365 Field Service");
    }

    [Fact]
    public void A_step_that_reads_work_orders_needs_no_licence()
    {
        WithStep(Retrieve, "msdyn_workorder");

        FindsNothing("meta-license-fieldservice-entity-operations");
    }
}
