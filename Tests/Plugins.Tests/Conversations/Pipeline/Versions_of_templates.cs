using CoachingExtensions.Alignment;
using CoachingExtensions.Conversations;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Messages;
using Microsoft.Xrm.Sdk.Query;

namespace CoachingExtensions.Tests.Pipeline;

public sealed class Versions_of_templates(TestOrganisation organisation) : TalkTest(organisation)
{
    private static readonly OptionSetValue DraftStatus = new((int)TemplateStatus.Draft);
    private static readonly OptionSetValue PublishedStatus = new((int)TemplateStatus.Published);
    private static readonly OptionSetValue RetiredStatus = new((int)TemplateStatus.Retired);

    private Guid NewPublished => Produce.PublishedTemplate(new Values(), new Values { ["coach_prompt"] = "What comes next?", ["coach_order"] = 20 });

    private Entity Stored(Guid template) => Admin.Retrieve("coach_template", template, new ColumnSet(true));

    private TemplateStatus StatusOf(Guid template) => (TemplateStatus)Stored(template).GetAttributeValue<OptionSetValue>("statuscode").Value;

    private List<Entity> SectionsOf(Guid template) => [.. Rows("coach_templatesection", "coach_templateid", template).OrderBy(row => row.GetAttributeValue<int>("coach_order"))];

    private List<Entity> QuestionsOf(Guid template) =>
        [.. SectionsOf(template).SelectMany(section => Rows("coach_question", "coach_sectionid", section.Id).OrderBy(row => row.GetAttributeValue<int>("coach_order")))];

    private Guid Revise(Guid template, IOrganizationService? by = null) => (Guid)(by ?? Admin).Execute(new OrganizationRequest("coach_ReviseTemplate") { ["TemplateId"] = template })["RevisionId"];

    private void Become(Guid template, OptionSetValue status) => Set("coach_template", template, new()
    {
        ["statecode"] = new OptionSetValue(status.Value == RetiredStatus.Value ? 1 : 0),
        ["statuscode"] = status,
    });

    [Fact]
    public void Are_drafts_that_ask_the_same_until_they_are_changed()
    {
        var first = Produce.PublishedTemplate(
            new() { ["coach_help"] = "<b>Wait</b> & listen.", ["coach_column"] = "estimatedclosedate", ["coach_answeredby"] = new OptionSetValue((int)Answerer.Rep) },
            new() { ["coach_prompt"] = "How sure are you?", ["coach_order"] = 20, ["coach_kind"] = new OptionSetValue((int)QuestionKind.Choice), ["coach_choices"] = "Yes\nNo" });
        Set("coach_template", first, new() { ["coach_minutes"] = 25 });

        var next = Revise(first);

        var (was, now) = (Stored(first), Stored(next));
        Assert.Equal((was["coach_name"], 2, 25, first, TemplateStatus.Draft), (now["coach_name"], now["coach_version"], now["coach_minutes"], now.GetAttributeValue<EntityReference>("coach_revisionofid").Id, StatusOf(next)));
        string[] columns = ["coach_prompt", "coach_help", "coach_kind", "coach_required", "coach_choices", "coach_column", "coach_answeredby", "coach_order"];
        Assert.Equal(QuestionsOf(first).Select(Asked), QuestionsOf(next).Select(Asked));
        Assert.Empty(QuestionsOf(first).Select(row => row.Id).Intersect(QuestionsOf(next).Select(row => row.Id)));

        string Asked(Entity row) => string.Join("|", columns.Select(column => row.GetAttributeValue<object>(column) is OptionSetValue choice ? choice.Value : row.GetAttributeValue<object>(column)));
    }

    [Fact]
    public void Leave_out_what_was_taken_out()
    {
        var first = NewPublished;
        Set("coach_question", QuestionsOf(first)[0].Id, new() { ["statecode"] = new OptionSetValue(1), ["statuscode"] = new OptionSetValue(2) });

        Assert.Equal("What comes next?", Assert.Single(QuestionsOf(Revise(first)))["coach_prompt"]);
    }

    [Fact]
    public void Are_worked_on_by_everybody_in_one_draft()
    {
        var first = NewPublished;
        var next = Revise(first);
        Set("coach_question", QuestionsOf(next)[0].Id, new() { ["coach_prompt"] = "What has really changed?" });

        Assert.Equal(next, Revise(first));
        Assert.Single(Rows("coach_template", "coach_revisionofid", first));
    }

    [Fact]
    public void Are_one_when_two_revise_at_once()
    {
        var first = NewPublished;
        var answers = new System.Collections.Concurrent.ConcurrentBag<Guid>();

        Parallel.For(0, 4, _ => answers.Add(Revise(first)));

        Assert.Single(answers.Distinct());
        Assert.Single(Rows("coach_template", "coach_revisionofid", first));
    }

    [Fact]
    public void Retire_the_one_they_revise_when_they_are_published()
    {
        var first = NewPublished;
        var next = Revise(first);

        Become(next, PublishedStatus);

        Assert.Equal((TemplateStatus.Retired, TemplateStatus.Published), (StatusOf(first), StatusOf(next)));
        var offered = Talk.Context(NewDeal)["templates"]!.AsArray().Select(template => (string)template!["id"]!).ToList();
        Assert.Contains(next.ToString(), offered);
        Assert.DoesNotContain(first.ToString(), offered);
    }

    [Fact]
    public void Retire_nothing_when_they_cannot_be_published()
    {
        var first = NewPublished;
        var next = Revise(first);
        Set("coach_question", QuestionsOf(next)[0].Id, new() { ["coach_prompt"] = "What has changed? And why?" });

        Refusal.Of(() => Become(next, PublishedStatus));

        Assert.Equal((TemplateStatus.Published, TemplateStatus.Draft), (StatusOf(first), StatusOf(next)));
    }

    [Fact]
    public void Leave_open_talks_the_questions_they_began_with()
    {
        var first = NewPublished;
        var talk = Talk.Start(NewDeal, first);
        var next = Revise(first);
        Set("coach_question", QuestionsOf(next)[0].Id, new() { ["coach_prompt"] = "What has really changed?" });
        Become(next, PublishedStatus);

        Talk.AnswerAll(talk);
        Talk.Complete(talk);

        Assert.Equal(["What comes next?", "What has changed?"], Rows("coach_answer", "coach_conversationid", talk).Select(answer => answer["coach_prompt"]).Order());
        Assert.Equal(1, State(talk));
        Assert.Equal("What has really changed?", Talk.Questions(Talk.Start(NewDeal, next)).First()["coach_prompt"]);
    }

    [Fact]
    public void Follow_one_another_in_a_line()
    {
        var first = NewPublished;
        var second = Revise(first);
        Assert.Contains("is a draft: change it as it is", Refusal.Of(() => Revise(second)).Message, StringComparison.Ordinal);
        Become(second, PublishedStatus);

        Assert.EndsWith("was revised already: revise version 2, which took its place.", Refusal.Of(() => Revise(first)).Message, StringComparison.Ordinal);
        Assert.EndsWith("cannot be published: version 2 has taken its place. Retire that one first.", Refusal.Of(() => Become(first, PublishedStatus)).Message, StringComparison.Ordinal);
        Assert.Equal(3, Stored(Revise(second))["coach_version"]);
    }

    [Fact]
    public void Can_come_back_when_what_took_their_place_is_retired()
    {
        var first = NewPublished;
        var second = Revise(first);
        Become(second, PublishedStatus);
        Become(second, RetiredStatus);

        Become(first, PublishedStatus);

        Assert.Equal(TemplateStatus.Published, StatusOf(first));
    }

    [Fact]
    public void Are_named_by_Revise_alone()
    {
        var first = NewPublished;
        Values forged = new() { ["coach_revisionofid"] = new EntityReference("coach_template", first) };

        Assert.Contains("Revise the template", Refusal.Of(() => Produce.DraftTemplate("Forged", forged)).Message, StringComparison.Ordinal);
        Assert.Contains("Revise the template", Refusal.Of(() => Set("coach_template", Produce.DraftTemplate("Forged"), forged)).Message, StringComparison.Ordinal);
    }

    public static TheoryData<string, object?> FixedColumns => new()
    {
        { "coach_name", "Another" },
        { "coach_model", 104500002 },
        { "coach_type", (int)CoachingType.Practice },
        { "coach_process", (int)CoachingProcess.Call },
        { "coach_version", 7 },
        { "coach_tables", "account" },
        { "coach_stages", "2" },
        { "coach_gap", (int)Diagnosis.ExecutionGap },
    };

    [Theory]
    [MemberData(nameof(FixedColumns))]
    public void Are_fixed_in_what_they_are_and_where_they_are_used_once_they_are_published(string column, object? value)
    {
        var template = NewPublished;
        var before = Stored(template).GetAttributeValue<object>(column);
        Values change = new() { [column] = value is int number && column != "coach_version" ? new OptionSetValue(number) : value };
        var row = change.Over("coach_template", []);
        row.Id = template;

        Assert.Contains("is published, so its", Refusal.Of(() => Set("coach_template", template, change)).Message, StringComparison.Ordinal);
        Refusal.Of(() => Admin.Execute(new UpdateMultipleRequest { Targets = new EntityCollection([row]) { EntityName = "coach_template" } }));
        Refusal.Of(() => Admin.Execute(new UpsertRequest { Target = row }));
        Become(template, RetiredStatus);
        Assert.Contains("is retired, so its", Refusal.Of(() => Set("coach_template", template, change)).Message, StringComparison.Ordinal);

        Assert.Equal(before, Stored(template).GetAttributeValue<object>(column));
    }

    [Fact]
    public void Keep_their_advice_open()
    {
        var template = NewPublished;

        Set("coach_template", template, new() { ["coach_minutes"] = 15, ["coach_description"] = "For <short> talks." });

        Assert.Equal(15, Stored(template)["coach_minutes"]);
    }

    [Fact]
    public void Are_fixed_in_what_they_ask_when_they_are_retired()
    {
        var template = NewPublished;
        Become(template, RetiredStatus);
        var section = SectionsOf(template)[0];
        Action[] attempts =
        [
            () => Produce.Question(section.Id),
            () => Set("coach_question", QuestionsOf(template)[0].Id, new() { ["coach_prompt"] = "Another?" }),
            () => Admin.Delete("coach_question", QuestionsOf(template)[0].Id),
            () => Set("coach_templatesection", section.Id, new() { ["coach_name"] = "Another" }),
        ];

        Assert.All(attempts, attempt => Assert.Contains("is retired, so its sections and questions are fixed", Refusal.Of(attempt).Message, StringComparison.Ordinal));
    }

    [Fact]
    public void Do_not_ask_again_what_was_taken_out_whichever_message_says_so()
    {
        var question = QuestionsOf(NewPublished)[0];
        OrganizationRequest SetState(int state, int status) => new("SetState") { ["EntityMoniker"] = question.ToEntityReference(), ["State"] = new OptionSetValue(state), ["Status"] = new OptionSetValue(status) };
        Admin.Execute(SetState(1, 2));

        Refusal.Of(() => Admin.Execute(SetState(0, 1)));
        Refusal.Of(() => Set("coach_question", question.Id, new() { ["statecode"] = new OptionSetValue(0), ["statuscode"] = new OptionSetValue(1) }));
    }

    [Fact]
    public void Are_published_by_no_message_while_something_is_wrong()
    {
        var template = Produce.DraftTemplate("Wrong");
        Produce.Question(Produce.Section(template), new() { ["coach_kind"] = new OptionSetValue((int)QuestionKind.Choice), ["coach_choices"] = "Yes" });
        Produce.Section(template);
        var row = new Entity("coach_template", template) { ["statecode"] = new OptionSetValue(0), ["statuscode"] = PublishedStatus };
        OrganizationRequest[] ways =
        [
            new UpdateRequest { Target = row },
            new UpsertRequest { Target = row },
            new UpdateMultipleRequest { Targets = new EntityCollection([row]) { EntityName = "coach_template" } },
            new OrganizationRequest("SetState") { ["EntityMoniker"] = row.ToEntityReference(), ["State"] = new OptionSetValue(0), ["Status"] = PublishedStatus },
        ];

        Assert.All(ways, way => Assert.Matches("cannot be published. .*has fewer than two choices.*The section \"Discuss\" asks nothing", Refusal.Of(() => Admin.Execute(way)).Message));

        Assert.Equal(TemplateStatus.Draft, StatusOf(template));
    }

    [Fact]
    public void Begin_as_drafts()
    {
        var refusal = Refusal.Of(() => Produce.DraftTemplate("Ready", new() { ["statuscode"] = PublishedStatus }));

        Assert.Contains("write its sections and questions first, then publish it", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Are_published_with_what_is_a_matter_of_judgement()
    {
        var template = Produce.DraftTemplate("Judged");
        Produce.Question(Produce.Section(template), new() { ["coach_prompt"] = "What will you do, and by when?", ["coach_required"] = false });

        Become(template, PublishedStatus);

        var findings = (string)Admin.Execute(new OrganizationRequest("coach_CheckTemplate") { ["TemplateId"] = template })["Findings"];
        Assert.Equal(TemplateStatus.Published, StatusOf(template));
        Assert.Contains("reads like two questions in one", findings, StringComparison.Ordinal);
        Assert.Contains("No question is required", findings, StringComparison.Ordinal);
        Assert.DoesNotContain("\"isError\":true", findings, StringComparison.Ordinal);
    }

    [Fact]
    public void Are_not_talked_by_while_they_are_drafts()
    {
        var draft = new EntityReference("coach_template", Produce.DraftTemplate("Unready"));
        var talk = Talk.Start(NewDeal);

        Assert.EndsWith("it is a draft, and what it asks can still change. Publish it first.", Refusal.Of(() => Set(Manager.Service, "coach_conversation", talk, new() { ["coach_templateid"] = draft })).Message, StringComparison.Ordinal);
        Refusal.Of(() => Manager.Service.Create(new Entity("coach_conversation") { ["regardingobjectid"] = NewDeal, ["coach_templateid"] = draft }));
        Refusal.Of(() => Talk.Start(NewDeal, draft.Id));
    }

    [Fact]
    public void That_were_never_talked_by_become_drafts_again()
    {
        var template = NewPublished;

        Become(template, DraftStatus);
        Produce.Question(SectionsOf(template)[0].Id, new() { ["coach_prompt"] = "And then?" });

        Assert.Equal(3, QuestionsOf(template).Count);
    }

    [Fact]
    public void That_were_talked_by_do_not()
    {
        var template = NewPublished;
        Talk.Start(NewDeal, template);

        Assert.Contains("conversations follow it and keep what it asks", Refusal.Of(() => Become(template, DraftStatus)).Message, StringComparison.Ordinal);
        Become(template, RetiredStatus);
        Refusal.Of(() => Become(template, DraftStatus));
        Refusal.Of(() => Admin.Execute(new OrganizationRequest("SetState") { ["EntityMoniker"] = new EntityReference("coach_template", template), ["State"] = new OptionSetValue(0), ["Status"] = DraftStatus }));

        Assert.Equal(TemplateStatus.Retired, StatusOf(template));
    }

    [Fact]
    public void Are_deleted_when_they_are_retired_and_nobody_talked_by_them()
    {
        var template = NewPublished;
        Refusal.Of(() => Admin.Delete("coach_template", template));
        Become(template, RetiredStatus);

        Admin.Delete("coach_template", template);

        Assert.Empty(Rows("coach_template", "coach_templateid", template));
    }

    [Fact]
    public void Are_made_by_administrators_alone()
    {
        var template = NewPublished;
        string[] writing = ["coach_ReviseTemplate", "coach_DuplicateTemplate"];
        foreach (var person in new[] { Rep, Manager, Produce.Executive() })
        {
            Assert.All(writing, name => Assert.Equal(Refusal.PrivilegeMissing, Refusal.Of(() => person.Service.Execute(new OrganizationRequest(name) { ["TemplateId"] = template })).Code));
            Assert.Equal(Refusal.PrivilegeMissing, Refusal.Of(() => person.Service.Execute(new OrganizationRequest("coach_ImportTemplate") { ["Document"] = "{}" })).Code);
        }

        var administrator = Produce.User("Ada Administrator", null, 110, "Coaching Administrator");
        Assert.Equal(2, Stored(Revise(template, administrator.Service))["coach_version"]);
        Assert.EndsWith("is not there, or you may not read it.", Refusal.Of(() => Revise(Guid.NewGuid())).Message, StringComparison.Ordinal);
    }

    private List<Entity> Rows(string table, string column, Guid id)
    {
        var query = new QueryExpression(table) { ColumnSet = new ColumnSet(true) };
        query.Criteria.AddCondition(column, ConditionOperator.Equal, id);
        return [.. Admin.All(query)];
    }
}
