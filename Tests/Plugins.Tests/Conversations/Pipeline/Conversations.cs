using CoachingExtensions.Conversations;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace CoachingExtensions.Tests.Pipeline;

public sealed class Conversations(TestOrganisation organisation) : PipelineTest(organisation)
{
    private readonly TestOrganisation organisation = organisation;
    private Person? manager;

    private Person Manager => manager ??= Produce.Manager();

    private Talk Talk => new(organisation, Manager);

    private Entity Row(Guid id) => Admin.Retrieve("coach_conversation", id, new ColumnSet(true));

    [Fact]
    public void Start_about_a_deal_between_its_rep_and_the_manager_who_asks()
    {
        var deal = Produce.Opportunity(Rep);

        var row = Row(Talk.Start(Deal(deal)));

        Assert.Equal((Manager.Reference, Rep.Reference, Deal(deal)), (row["coach_managerid"], row["coach_repid"], row["regardingobjectid"]));
        Assert.Equal(true, row["coach_offplan"]);
    }

    [Fact]
    public void Are_on_plan_when_the_deal_serves_a_target()
    {
        var account = Produce.Account(Rep);
        Produce.Agreed(Rep, new() { ["coach_segmentid"] = Library.Prospects });

        var row = Row(Talk.Start(Deal(Produce.Opportunity(Rep, account))));

        Assert.Equal(false, row["coach_offplan"]);
    }

    [Fact]
    public void Are_resumed_while_they_are_open()
    {
        var deal = Deal(Produce.Opportunity(Rep));
        var first = Talk.Start(deal);

        var second = Talk.Start(deal, Library.Template("Deal review").Id);

        Assert.Equal(first, second);
    }

    [Fact]
    public void Cannot_start_about_a_deal_of_a_team()
    {
        var team = Admin.Create(new Entity("team") { ["name"] = "Inside sales", ["businessunitid"] = new EntityReference("businessunit", Library.Unit), ["teamtype"] = new OptionSetValue(0) });
        Admin.Associate("team", team, new Relationship("teamroles_association"), [Library.Role("Salesperson")]);
        var deal = Admin.Create(new Entity("opportunity") { ["name"] = "Hundred drills", ["ownerid"] = new EntityReference("team", team) });

        var refusal = Refusal.Of(() => Talk.Start(Deal(deal)));

        Assert.Equal(new Refusal(Refusal.ByPlugin, "\"Hundred drills\" belongs to the team Inside sales, so there is no rep to coach: assign it to the rep first."), refusal);
    }

    [Fact]
    public void Cannot_start_from_an_unknown_template()
    {
        var unknown = Guid.NewGuid();

        var refusal = Refusal.Of(() => Talk.Start(Deal(Produce.Opportunity(Rep)), unknown));

        Assert.Equal(new Refusal(Refusal.ByPlugin, $"The template {unknown} is not published, or not for opportunity: choose another for \"Hundred drills\"."), refusal);
    }

    [Fact]
    public void Cannot_start_from_a_draft()
    {
        var draft = Admin.Create(new Entity("coach_template") { ["coach_name"] = "Draft", ["coach_tables"] = "opportunity", ["coach_type"] = new OptionSetValue((int)CoachingType.Strategic), ["coach_process"] = new OptionSetValue((int)CoachingProcess.Opportunity), ["coach_model"] = new OptionSetValue(104500000), ["coach_version"] = 1 });

        var refusal = Refusal.Of(() => Talk.Start(Deal(Produce.Opportunity(Rep)), draft));

        Assert.StartsWith($"The template {draft} is not published", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Cannot_start_about_a_lead_sheet_nobody_knows()
    {
        var refusal = Refusal.Of(() => Talk.Start(new EntityReference("contact", Guid.NewGuid())));

        Assert.StartsWith("A conversation cannot be about contact", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Cannot_be_completed_without_the_required_answers_which_are_named()
    {
        var id = Talk.Start(Deal(Produce.Opportunity(Rep)), Library.Template("Deal review").Id);
        var prompts = Talk.Questions(id).Where(question => question.GetAttributeValue<bool>("coach_required")).Select(question => $"\"{question["coach_prompt"]}\"");

        var refusal = Refusal.Of(() => Talk.Complete(id));

        Assert.Equal(new Refusal(Refusal.ByPlugin, $"The conversation \"Deal review · Hundred drills\" cannot be completed. Answer first: {string.Join("; ", prompts)}."), refusal);
        Assert.Equal((0, false), (Row(id).GetAttributeValue<OptionSetValue>("statecode").Value, Row(id).Contains("actualend")));
    }

    [Fact]
    public void Are_completed_with_the_minutes_they_took()
    {
        var id = Talk.Start(Deal(Produce.Opportunity(Rep)));
        Talk.AnswerAll(id);

        Talk.Complete(id, 25);

        Assert.Equal((1, 25), (Row(id).GetAttributeValue<OptionSetValue>("statecode").Value, Row(id)["actualdurationminutes"]));
        Assert.Equal(Clock.Now, Row(id)["actualend"]);
    }

    [Fact]
    public void Take_the_time_between_start_and_end_when_nobody_says_how_long()
    {
        var id = Talk.Start(Deal(Produce.Opportunity(Rep)));
        Talk.AnswerAll(id);
        Clock.Now = Clock.Now.AddMinutes(40);

        Talk.Complete(id);

        Assert.Equal(40, Row(id)["actualdurationminutes"]);
    }

    [Fact]
    public void Cannot_be_completed_twice()
    {
        var id = Talk.Held(Deal(Produce.Opportunity(Rep)));

        var refusal = Refusal.Of(() => Talk.Complete(id));

        Assert.EndsWith("is closed already: start a new one.", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Ask_the_rep_for_the_verdict()
    {
        Talk.Held(Deal(Produce.Opportunity(Rep)));

        var notification = Assert.Single(Rows("appnotification", "ownerid", Rep.Id));

        Assert.Equal("How was the coaching?", notification["title"]);
        Assert.StartsWith("Max Manager completed", (string)notification["body"], StringComparison.Ordinal);
    }

    [Fact]
    public void Take_the_verdict_of_the_rep()
    {
        var id = Talk.Held(Deal(Produce.Opportunity(Rep)));

        Talk.Judge(Rep, id, Verdict.Yes);

        Assert.Equal((int)Verdict.Yes, Row(id).GetAttributeValue<OptionSetValue>("coach_verdict").Value);
    }

    [Fact]
    public void Take_no_verdict_of_anybody_else()
    {
        var id = Talk.Held(Deal(Produce.Opportunity(Rep)));

        var refusal = Refusal.Of(() => Talk.Judge(Manager, id, Verdict.Yes));

        Assert.StartsWith("Only Rita Rep, whose conversation", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Take_no_verdict_that_is_none()
    {
        var id = Talk.Held(Deal(Produce.Opportunity(Rep)));

        var refusal = Refusal.Of(() => Talk.Judge(Rep, id, (Verdict)7));

        Assert.StartsWith("7 is no verdict", refusal.Message, StringComparison.Ordinal);
    }
}
