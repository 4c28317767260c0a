using System.Text;
using CoachingExtensions.Conversations;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace CoachingExtensions.Tests.Pipeline;

/// <summary>Refusals and notifications: in the language of whoever reads them, with days and amounts as that person writes them.</summary>
public sealed class What_is_said_in_another_language(TestOrganisation organisation) : TalkTest(organisation)
{
    private const int German = 1031, French = 1036;

    private static readonly Guid Nowhere = new("7ab1c7b6-5d0c-4b7e-9a59-7c1f0f1f0a01");

    [Fact]
    public void Is_a_refusal_to_whoever_is_refused()
    {
        Reads(Rep, German);

        Assert.Equal($"Das Gespräch {Nowhere:D} gibt es nicht, oder Sie können es nicht beurteilen.", Refused(Rep));
        Assert.Equal($"The conversation {Nowhere:D} is not there, or it is not yours to judge.", Refused(Manager));
    }

    [Fact]
    public void Is_a_refusal_of_a_gate_with_the_labels_of_its_table_and_column()
    {
        Reads(Manager, German);
        var plan = Produce.Agreed(Rep);

        var refusal = Refusal.Of(() => Set(Manager.Service, "coach_target", plan.Activity, new() { ["coach_actual"] = 7m }));

        Assert.StartsWith("Die Lösung führt Istwert selbst (AOR-Ziel ", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Is_a_notification_to_whoever_is_told_and_not_to_whoever_caused_it()
    {
        Reads(Manager, German);

        Talk.Judge(Rep, Talk.Held(NewDeal), Verdict.Yes);

        Assert.Equal("Was zu Ihrem Coaching gesagt wurde", Told(Manager)["title"]);
        Assert.StartsWith("Rita Rep hat gesagt, ob „", (string)Told(Manager)["body"], StringComparison.Ordinal);
    }

    [Fact]
    public void Is_the_button_of_a_notification()
    {
        Reads(Rep, German);

        Talk.Held(NewDeal);

        Assert.Equal("Wie war das Coaching?", Told(Rep)["title"]);
        Assert.Contains("Urteil abgeben", (string)Told(Rep)["data"], StringComparison.Ordinal);
    }

    [Fact]
    public void Are_days_as_the_reader_writes_them()
    {
        Reads(Rep, German, new() { ["dateformatstring"] = "dd/MM/yyyy", ["dateseparator"] = "." });
        var talk = Talk.Start(NewDeal);
        string Promised(Person by) => Refusal.Of(() => by.Service.Create(new Entity("task")
        {
            ["subject"] = "Call the buyer",
            ["coach_due"] = new DateTime(2026, 3, 1),
            ["coach_conversationid"] = Reference(talk),
            ["ownerid"] = Rep.Reference,
        })).Message;

        Assert.Equal("„Call the buyer“ kann nicht für den 01.03.2026 zugesagt werden: Dieser Tag ist vorbei. Wählen Sie heute oder einen späteren Tag.", Promised(Rep));
        Assert.Equal("\"Call the buyer\" cannot be promised for 3/1/2026: that day has passed. Choose today or a later day.", Promised(Manager));
    }

    [Fact]
    public void Are_amounts_as_the_reader_writes_them()
    {
        Reads(Manager, German, new() { ["decimalsymbol"] = ",", ["numberseparator"] = "." });

        var refusal = Refusal.Of(() => Manager.Service.Execute(new OrganizationRequest("coach_ProposePlan")
        {
            ["PlanId"] = Produce.ValidPlan(Rep, new() { ["coach_start"] = new DateTime(2026, 7, 1), ["coach_end"] = new DateTime(2026, 9, 30) }),
            ["ResultMetricId"] = Library.RevenueWon.Id,
            ["ResultValue"] = 100_000_000_000.5m,
        }));

        Assert.Equal("Der Wunsch für „Revenue won“ ist 100.000.000.000,5: Ein Ziel fasst höchstens 100.000.000.000.", refusal.Message);
    }

    [Fact]
    public void Is_English_where_the_product_has_not_the_language()
    {
        Reads(Rep, French);

        Assert.StartsWith("The conversation", Refused(Rep), StringComparison.Ordinal);
    }

    [Fact]
    public void Is_English_where_the_texts_of_the_language_cannot_be_read()
    {
        Reads(Rep, German);
        var texts = Assert.Single(Rows("webresource", "name", "coach_/strings/Messages.1031.resx"));
        Set("webresource", texts.Id, new() { ["content"] = Convert.ToBase64String(Encoding.UTF8.GetBytes("<root")) });

        Assert.StartsWith("The conversation", Refused(Rep), StringComparison.Ordinal);

        Set("webresource", texts.Id, new() { ["content"] = texts["content"] });
        Assert.StartsWith("Das Gespräch", Refused(Rep), StringComparison.Ordinal);
    }

    [Fact]
    public void Is_asked_for_nothing_while_nothing_is_said()
    {
        Reads(Rep, German);
        var talk = Talk.Start(NewDeal);

        Assert.Empty(Asking(() => Promise(talk, "Call the buyer", new DateTime(2026, 3, 25))));
    }

    [Fact]
    public void Costs_a_query_for_a_message_in_English_and_two_in_another_language()
    {
        Reads(Rep, German);

        Assert.Equal(["usersettings"], Asking(() => Refused(Manager)));
        Assert.Equal(["usersettings", "webresource"], Asking(() => Refused(Rep)));
    }

    private string Refused(Person person) => Refusal.Of(() => Talk.Judge(person, Nowhere, Verdict.Yes)).Message;

    private Entity Told(Person person) => Assert.Single(Rows("appnotification", "ownerid", person.Id));

    private void Reads(Person person, int language, Values? formats = null) => Set("usersettings", person.Id, new Values(formats ?? []) { ["uilanguageid"] = language });

    /// <summary>The tables that are asked for how somebody reads, in order.</summary>
    private List<string> Asking(Action action)
    {
        List<string> asked = [];
        Organization.Sent = (request, _) =>
        {
            if (!request.Parameters.TryGetValue("Query", out var query) || query is not FetchExpression fetch) return;
            if (fetch.Query.Contains("\"uilanguageid\"", StringComparison.Ordinal)) asked.Add("usersettings");
            if (fetch.Query.Contains("\"webresource\"", StringComparison.Ordinal)) asked.Add("webresource");
        };
        action();
        Organization.Sent = null;
        return asked;
    }
}
