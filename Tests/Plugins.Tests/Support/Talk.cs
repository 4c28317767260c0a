using System.Text.Json.Nodes;
using CoachingExtensions.Conversations;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace CoachingExtensions.Tests.Pipeline;

/// <summary>A manager coaching, through the custom APIs.</summary>
internal sealed class Talk(TestOrganisation organisation, Person manager)
{
    public Guid Start(EntityReference about, Guid? template = null) => (Guid)Send(manager, "coach_StartConversation", new()
    {
        ["RegardingTable"] = about.LogicalName,
        ["RegardingId"] = about.Id,
        ["TemplateId"] = template,
    })["ConversationId"];

    public void Complete(Guid id, int? minutes = null) => Send(manager, "coach_CompleteConversation", new() { ["ConversationId"] = id, ["Minutes"] = minutes });

    public void Judge(Person judge, Guid id, Verdict verdict, string? words = null) => Send(judge, "coach_GiveVerdict", new() { ["ConversationId"] = id, ["Verdict"] = (int)verdict, ["Text"] = words });

    public Guid Answer(Person person, Guid conversation, EntityReference question, string text) => person.Service.Create(new Entity("coach_answer")
    {
        ["coach_conversationid"] = new EntityReference("coach_conversation", conversation),
        ["coach_questionid"] = question,
        ["coach_text"] = text,
    });

    /// <summary>The first question that this person is asked.</summary>
    public EntityReference QuestionFor(Guid conversation, Answerer answerer) => Questions(conversation)
        .First(question => question.GetAttributeValue<OptionSetValue>("coach_answeredby").Value == (int)answerer).ToEntityReference();

    public Guid Held(EntityReference about)
    {
        var id = Start(about);
        AnswerAll(id);
        Complete(id, 30);
        return id;
    }

    public IEnumerable<Entity> Questions(Guid conversation)
    {
        var template = organisation.Admin.Retrieve("coach_conversation", conversation, new ColumnSet("coach_templateid")).GetAttributeValue<EntityReference>("coach_templateid");
        var query = new QueryExpression("coach_question") { ColumnSet = new ColumnSet(true) };
        var section = query.AddLink("coach_templatesection", "coach_sectionid", "coach_templatesectionid");
        section.Columns = new ColumnSet("coach_order");
        section.EntityAlias = "section";
        section.LinkCriteria.AddCondition("coach_templateid", ConditionOperator.Equal, template.Id);
        return organisation.Admin.All(query)
            .OrderBy(row => (int)row.GetAttributeValue<AliasedValue>("section.coach_order").Value)
            .ThenBy(row => row.GetAttributeValue<int>("coach_order"));
    }

    public void AnswerAll(Guid conversation)
    {
        foreach (var question in Questions(conversation).Where(question => question.GetAttributeValue<bool>("coach_required")))
        {
            manager.Service.Create(new Entity("coach_answer")
            {
                ["coach_conversationid"] = new EntityReference("coach_conversation", conversation),
                ["coach_questionid"] = question.ToEntityReference(),
                ["coach_prompt"] = question["coach_prompt"],
                ["coach_text"] = "Call the buyer on Monday.",
            });
        }
    }

    public JsonNode Context(EntityReference about) => Context(manager, about);

    public static JsonNode Context(Person reader, EntityReference about) =>
        JsonNode.Parse((string)Send(reader, "coach_GetCoachingContext", new() { ["RegardingTable"] = about.LogicalName, ["RegardingId"] = about.Id })["Context"])!;

    public static JsonNode Report(Person reader, Values? parameters = null) => JsonNode.Parse((string)Send(reader, "coach_GetGapReport", parameters ?? [])["Report"])!;

    private static OrganizationResponse Send(Person person, string message, Values parameters)
    {
        var request = new OrganizationRequest(message);
        foreach (var (name, value) in parameters.Where(parameter => parameter.Value is not null)) request[name] = value;
        return person.Service.Execute(request);
    }
}
