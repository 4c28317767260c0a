using CoachingExtensions.Conversations;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace CoachingExtensions.Tests.Pipeline;

public sealed class Templates_that_are_saved(TestOrganisation organisation) : TalkTest(organisation)
{
    private static EntityReference Section(Guid id) => new("coach_templatesection", id);

    private Guid DraftSection(string tables = "opportunity") => Produce.Section(Produce.DraftTemplate("Draft", new() { ["coach_tables"] = tables }));

    private Entity Published(string table)
    {
        var query = new QueryExpression(table) { ColumnSet = new ColumnSet(true), TopCount = 1 };
        return Admin.RetrieveMultiple(query).Entities[0];
    }

    [Fact]
    public void Name_their_stages_by_numbers()
    {
        var refusal = Refusal.Of(() => Produce.DraftTemplate("Late", new() { ["coach_name"] = "Late", ["coach_stages"] = "2, Propose" }));

        Assert.Equal("The template \"Late\" cannot be saved: \"Propose\" is no sales stage. Write the numbers of stages with commas between them: 0 (Qualify), 1 (Develop), 2 (Propose), 3 (Close); or nothing, for all.", refusal.Message);
    }

    [Fact]
    public void May_name_a_stage_that_an_organisation_has_added()
    {
        Refusal.Of(() => Produce.DraftTemplate("Late", new() { ["coach_stages"] = "7" }));
    }

    [Fact]
    public void Name_tables_that_can_be_talked_about()
    {
        var template = Produce.DraftTemplate("Any");

        var refusal = Refusal.Of(() => Set("coach_template", template, new() { ["coach_tables"] = "opportunity, leads" }));

        Assert.EndsWith("a conversation cannot be about \"leads\". Write the names of tables with commas between them: opportunity, account, appointment, coach_alignmentplan.", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Have_one_choice_a_line()
    {
        var section = DraftSection();

        var refusal = Refusal.Of(() => Produce.Question(section, new() { ["coach_kind"] = new OptionSetValue((int)QuestionKind.Choice), ["coach_choices"] = "Yes, No, Perhaps" }));

        Assert.Contains("Write one choice a line", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Show_columns_that_all_their_tables_have()
    {
        var section = DraftSection("opportunity,account");

        Produce.Question(section, new() { ["coach_column"] = "name" });
        var refusal = Refusal.Of(() => Produce.Question(section, new() { ["coach_column"] = "estimatedclosedate" }));

        Assert.Contains("account has no column estimatedclosedate to show beside it", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Get_no_table_that_lacks_a_column_of_theirs()
    {
        var template = Produce.DraftTemplate("Deals");
        Produce.Question(Produce.Section(template), new() { ["coach_column"] = "estimatedclosedate" });

        Refusal.Of(() => Set("coach_template", template, new() { ["coach_tables"] = "opportunity,account" }));

        Assert.Equal("opportunity", Admin.Retrieve("coach_template", template, new ColumnSet("coach_tables"))["coach_tables"]);
    }

    [Fact]
    public void Are_fixed_in_what_they_ask_once_they_are_published()
    {
        var (question, section) = (Published("coach_question"), Published("coach_templatesection"));
        Action[] attempts =
        [
            () => Set("coach_question", question.Id, new() { ["coach_prompt"] = "Another?" }),
            () => Set("coach_question", question.Id, new() { ["coach_required"] = !question.GetAttributeValue<bool>("coach_required") }),
            () => Set("coach_question", question.Id, new() { ["coach_sectionid"] = Section(DraftSection()) }),
            () => Admin.Delete("coach_question", question.Id),
            () => Produce.Question(section.Id),
            () => Set("coach_templatesection", section.Id, new() { ["coach_name"] = "Another" }),
            () => Admin.Delete("coach_templatesection", section.Id),
            () => Produce.Section(section.GetAttributeValue<EntityReference>("coach_templateid").Id),
            () => Set("coach_question", Produce.Question(DraftSection()), new() { ["coach_sectionid"] = section.ToEntityReference() }),
            () => Admin.Associate("coach_templatesection", section.Id, new Relationship("coach_templatesection_coach_question_sectionid"), [new EntityReference("coach_question", Produce.Question(DraftSection()))]),
        ];

        Assert.All(attempts, attempt => Assert.Contains("is published, so its sections and questions are fixed: revise it", Refusal.Of(attempt).Message, StringComparison.Ordinal));

        Assert.Equal(question["coach_prompt"], Admin.Retrieve("coach_question", question.Id, new ColumnSet("coach_prompt"))["coach_prompt"]);
    }

    [Fact]
    public void Are_opened_by_taking_them_back_to_draft()
    {
        var template = Produce.PublishedTemplate(new Values());
        Set("coach_template", template, new() { ["statuscode"] = new OptionSetValue(1) });
        var section = Assert.Single(Rows("coach_templatesection", "coach_templateid", template));

        Produce.Question(section.Id, new() { ["coach_prompt"] = "And what has not?" });

        Assert.Equal(2, Rows("coach_question", "coach_sectionid", section.Id).Count);
    }

    [Fact]
    public void Can_be_loaded_again_as_they_are()
    {
        var question = Published("coach_question");

        Set("coach_question", question.Id, new() { ["coach_prompt"] = question["coach_prompt"], ["coach_order"] = question["coach_order"], ["coach_sectionid"] = question["coach_sectionid"] });
    }

    [Fact]
    public void Are_kept_while_somebody_has_talked_by_them()
    {
        var template = Produce.PublishedTemplate(new Values());
        Talk.Start(NewDeal, template);
        Set("coach_template", template, new() { ["statecode"] = new OptionSetValue(1), ["statuscode"] = new OptionSetValue(2) });

        Assert.Equal("0x80040227", Refusal.Of(() => Admin.Delete("coach_template", template)).Code);
    }

    [Fact]
    public void That_could_not_be_read_would_stop_nobody()
    {
        // As it was before stages were read when they are saved.
        Refusal.Of(() => Produce.DraftTemplate("Bad", new() { ["coach_stages"] = "Propose" }));

        Assert.NotEmpty(Talk.Context(NewDeal)["templates"]!.AsArray());
    }
}
