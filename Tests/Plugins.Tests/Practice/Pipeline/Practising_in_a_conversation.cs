using System.Text.Json.Nodes;
using CoachingExtensions.Conversations;
using Microsoft.Xrm.Sdk;

namespace CoachingExtensions.Tests.Pipeline;

public sealed class Practising_in_a_conversation(TestOrganisation organisation) : PracticeTest(organisation)
{
    [Fact]
    public void Is_offered_where_one_goes_on_with_those_who_coach_in_it()
    {
        var second = Produce.Manager();
        var talk = TalkBeside(Learner, CoachingType.Practice, second);

        var offered = Talks(Practice(Learner)).Single();

        Assert.Equal((talk, "Watched together"), ((Guid)offered["conversationId"]!, (string)offered["subject"]!));
        Assert.Equal(new[] { Named(Manager), Named(second) }.Order(), offered["coaches"]!.AsArray().Select(name => (string)name!).Order());
    }

    [Fact]
    public void Names_no_customer_as_a_coach()
    {
        var talk = TalkBeside(Learner, CoachingType.Practice);
        var customer = new EntityReference("contact", Admin.Create(new Entity("contact") { ["lastname"] = "Customer" }));
        Set(Manager.Service, "coach_conversation", talk, new() { ["requiredattendees"] = new EntityCollection([new Entity("activityparty") { ["partyid"] = customer }]) });

        Assert.Equal([Named(Manager)], Talks(Practice(Learner)).Single()["coaches"]!.AsArray().Select(name => (string)name!));
    }

    [Fact]
    public void Is_not_offered_before_one_begins_nor_after_it_has_ended()
    {
        Set(Manager.Service, "coach_conversation", TalkBeside(Learner, CoachingType.Practice), new() { ["scheduledstart"] = Clock.Now.AddDays(1) });
        Set(Manager.Service, "coach_conversation", TalkBeside(Learner, CoachingType.Practice), new() { ["statecode"] = new OptionSetValue((int)ConversationState.Scheduled) });
        Talk.Complete(TalkBeside(Learner, CoachingType.Practice), 20);

        Assert.Empty(Talks(Practice(Learner)));
    }

    [Fact]
    public void Is_offered_to_nobody_else()
    {
        TalkBeside(Learner, CoachingType.Practice);

        Assert.Empty(Talks(Practice(Manager, Learner.Id)).Concat(Talks(Practice(Manager))).Concat(Talks(Practice(ReportOf(Manager)))));
    }

    [Fact]
    public void Offers_the_five_that_were_begun_last()
    {
        for (var talk = 0; talk < 6; talk++)
        {
            Clock.Now = Clock.Now.AddMinutes(1);
            Set(Manager.Service, "coach_conversation", TalkBeside(Learner, CoachingType.Practice, Produce.Manager(), Produce.Manager()), new() { ["subject"] = $"Talk {talk}", ["actualstart"] = Clock.Now });
        }

        Assert.Equal(["Talk 5", "Talk 4", "Talk 3", "Talk 2", "Talk 1"], Talks(Practice(Learner)).Select(talk => (string)talk["subject"]!));
    }

    [Fact]
    public void Waits_for_the_score_of_everybody_who_coaches_in_it()
    {
        var second = Produce.Manager();
        var attempt = Attempt(Learner, Drill(1), new() { ["coach_conversationid"] = new EntityReference("coach_conversation", TalkBeside(Learner, CoachingType.Practice, second)) });

        Assert.All([Manager, second], coach => Assert.Equal(attempt, (Guid)Practice(coach)["toScore"]!.AsArray().Single()!["id"]!));
    }

    private static IEnumerable<JsonNode> Talks(JsonNode practice) => practice["talks"]!.AsArray().Select(talk => talk!);

    private string Named(Person person) => (string)Admin.Retrieve("systemuser", person.Id, new("fullname"))["fullname"];
}
