using CoachingExtensions.Conversations;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace CoachingExtensions.Tests.Pipeline;

/// <summary>A question for evidence is answered with unknown, claimed or verified, and what is verified is shown by a record about the deal.</summary>
public sealed class Evidence(TestOrganisation organisation) : TalkTest(organisation)
{
    private const string Prompt = "Who decides?";

    private (Guid Talk, EntityReference Question, EntityReference Deal) Asked(QuestionKind kind = QuestionKind.Evidence)
    {
        var deal = NewDeal;
        var talk = Talk.Start(deal, Produce.PublishedTemplate(new Values { ["coach_prompt"] = Prompt, ["coach_kind"] = new OptionSetValue((int)kind) }));
        return (talk, Talk.Questions(talk).First().ToEntityReference(), deal);
    }

    private Guid Say((Guid Talk, EntityReference Question, EntityReference Deal) asked, decimal? number, string? table = null, string? id = null) => Manager.Service.Create(new Entity("coach_answer")
    {
        ["coach_conversationid"] = Reference(asked.Talk),
        ["coach_questionid"] = asked.Question,
        ["coach_number"] = number,
        ["coach_sourcetable"] = table,
        ["coach_sourceid"] = id,
    });

    private Guid Say((Guid Talk, EntityReference Question, EntityReference Deal) asked, EntityReference source) => Say(asked, 2, source.LogicalName, source.Id.ToString());

    private Entity Answer(Guid id) => Admin.Retrieve("coach_answer", id, new ColumnSet(true));

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    public void Is_unknown_or_claimed_by_whoever_says_so(int number) => Assert.Equal((decimal)number, Answer(Say(Asked(), number))["coach_number"]);

    [Theory]
    [InlineData(3)]
    [InlineData(-1)]
    [InlineData(1.5)]
    public void Is_nothing_else(double number) => Assert.StartsWith($"\"{Prompt}\" cannot be answered with", Refusal.Of(() => Say(Asked(), (decimal)number)).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData(null, null)]
    [InlineData("phonecall", "not an id")]
    [InlineData("", "")]
    public void Is_not_verified_without_a_record(string? table, string? id) =>
        Assert.Equal($"\"{Prompt}\" is verified only by a record that shows it: choose one, or say that it is claimed.", Refusal.Of(() => Say(Asked(), 2, table, id)).Message);

    [Fact]
    public void Is_verified_by_an_activity_or_a_note_about_the_deal_or_by_the_deal()
    {
        var asked = Asked();
        var call = new EntityReference("phonecall", Produce.OpenCall(Rep, asked.Deal));
        var note = new EntityReference("annotation", Manager.Service.Create(new Entity("annotation") { ["subject"] = "The CFO decides", ["objectid"] = asked.Deal }));
        var answer = Say(asked, call);

        Assert.All([call, note, asked.Deal], source =>
        {
            Set(Manager.Service, "coach_answer", answer, new() { ["coach_number"] = 2m, ["coach_sourcetable"] = source.LogicalName, ["coach_sourceid"] = source.Id.ToString() });
            Assert.Equal(source.Id.ToString(), Answer(answer)["coach_sourceid"]);
        });
    }

    [Fact]
    public void Is_not_verified_by_what_is_about_something_else_or_cannot_be_read()
    {
        var asked = Asked();
        EntityReference[] sources =
        [
            new("phonecall", Produce.OpenCall(Rep, NewDeal)), new("task", Produce.OpenCall(Rep, asked.Deal)), new("phonecall", Guid.NewGuid()), Reference(asked.Talk), NewDeal, new("systemuser", Rep.Id),
        ];

        Assert.All(sources, source => Assert.StartsWith($"\"{Prompt}\" is not shown by the", Refusal.Of(() => Say(asked, source)).Message, StringComparison.Ordinal));
    }

    [Fact]
    public void Loses_its_record_when_it_is_only_claimed_again()
    {
        var asked = Asked();
        var answer = Say(asked, asked.Deal);

        Set(Manager.Service, "coach_answer", answer, new() { ["coach_number"] = 1m });

        Assert.Equal((null, null), (Answer(answer).GetAttributeValue<string>("coach_sourcetable"), Answer(answer).GetAttributeValue<string>("coach_sourceid")));
    }

    [Fact]
    public void Is_not_called_verified_by_a_later_change_without_a_record()
    {
        var answer = Say(Asked(), 1);

        Assert.Contains("is verified only by a record", Refusal.Of(() => Set(Manager.Service, "coach_answer", answer, new() { ["coach_number"] = 2m })).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Belongs_to_questions_that_ask_for_it()
    {
        var asked = Asked(QuestionKind.Text);

        Assert.Equal($"\"{Prompt}\" asks for no evidence: leave the record that shows it empty.", Refusal.Of(() => Say(asked, asked.Deal)).Message);
    }
}
