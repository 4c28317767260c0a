using System.Text.Json.Nodes;
using CoachingExtensions.Conversations;
using CoachingExtensions.Practice;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace CoachingExtensions.Tests.Pipeline;

/// <summary>A test of somebody who practises, and of those who coach them.</summary>
public abstract class PracticeTest(TestOrganisation organisation) : TalkTest(organisation)
{
    private Guid? skill;
    private Person? coached;

    /// <summary>A rep who reports to the manager.</summary>
    private protected Person Learner => coached ??= ReportOf(Manager);

    private protected Guid Skill => skill ??= NewSkill();

    private protected Person ReportOf(Person manager, Person? report = null)
    {
        var person = report ?? Produce.Rep();
        Set("systemuser", person.Id, new() { ["parentsystemuserid"] = manager.Reference });
        return person;
    }

    private protected Guid NewSkill(string name = "Asking better questions", Audience audience = Audience.Rep)
    {
        var id = Admin.Create(new Entity("coach_skill") { ["coach_name"] = $"{name} {Guid.NewGuid():N}", ["coach_audience"] = new OptionSetValue((int)audience) });
        PublishedRubric(id);
        return id;
    }

    private protected Guid Rubric(Guid skill, Values? given = null) => Admin.Create((given ?? []).Over("coach_rubric", new()
    {
        ["coach_skillid"] = new EntityReference("coach_skill", skill),
        ["coach_level1"] = "Talks",
        ["coach_level2"] = "Asks closed questions",
        ["coach_level3"] = "Asks open questions",
        ["coach_level4"] = "Asks what follows from the answer",
        ["coach_level5"] = "Lets the customer draw the conclusion",
    }));

    private protected Guid PublishedRubric(Guid skill)
    {
        var rubric = Rubric(skill);
        Publish(rubric);
        return rubric;
    }

    private protected void Publish(Guid rubric) => Set("coach_rubric", rubric, new() { ["statuscode"] = new OptionSetValue((int)RubricStatus.Published) });

    private protected Guid Drill(int difficulty, Guid? skill = null, string name = "Five whys") => Admin.Create(new Entity("coach_drill")
    {
        ["coach_name"] = name,
        ["coach_kind"] = new OptionSetValue((int)DrillKind.Drill),
        ["coach_skillid"] = new EntityReference("coach_skill", skill ?? Skill),
        ["coach_difficulty"] = difficulty,
        ["coach_minutes"] = 10,
    });

    private protected Guid Attempt(Person person, Guid drill, Values? given = null) =>
        person.Service.Create((given ?? []).Over("coach_attempt", new() { ["coach_drillid"] = new EntityReference("coach_drill", drill), ["coach_selfscore"] = 3 }));

    private protected static Guid Score(Person coach, Guid attempt, int value, string? words = null) => coach.Service.Create(new Entity("coach_score")
    {
        ["coach_attemptid"] = new EntityReference("coach_attempt", attempt),
        ["coach_value"] = value,
        ["coach_text"] = words,
    });

    private protected Guid Scored(Person person, Guid drill, int value, Person? coach = null)
    {
        var attempt = Attempt(person, drill);
        Score(coach ?? Manager, attempt, value);
        return attempt;
    }

    private protected Entity AttemptRow(Guid attempt) => Admin.Retrieve("coach_attempt", attempt, new ColumnSet(true));

    private protected int? ScoreOf(Guid attempt) => AttemptRow(attempt).GetAttributeValue<int?>("coach_score");

    private protected Entity? Readiness(Person person, Guid? skill = null) =>
        Rows("coach_readiness", "coach_repid", person.Id).SingleOrDefault(row => row.GetAttributeValue<EntityReference>("coach_skillid").Id == (skill ?? Skill));

    private protected int ReadyAt(Person person, Guid? skill = null) => Readiness(person, skill)?.GetAttributeValue<int>("coach_readyat") ?? 0;

    /// <summary>A conversation that is going on, of the manager with the rep, in which others coach too.</summary>
    private protected Guid TalkBeside(Person rep, CoachingType type, params Person[] coaches)
    {
        var talk = Manager.Service.Create(new Entity("coach_conversation")
        {
            ["subject"] = "Watched together",
            ["coach_repid"] = rep.Reference,
            ["coach_type"] = new OptionSetValue((int)type),
            ["scheduledstart"] = Clock.Now,
        });
        if (coaches.Length > 0) Set(Manager.Service, "coach_conversation", talk, new() { ["requiredattendees"] = Parties(coaches) });
        return talk;
    }

    private protected static JsonNode Practice(Person reader, Guid? of = null)
    {
        var request = new OrganizationRequest("coach_GetPractice");
        if (of is { } person) request["RepId"] = person;
        return JsonNode.Parse((string)reader.Service.Execute(request)["Practice"])!;
    }

    private protected JsonNode SkillIn(JsonNode practice, Guid? skill = null) => practice["skills"]!.AsArray().Single(each => (Guid)each!["id"]! == (skill ?? Skill))!;

    private protected static void RefusedFor(string words, Action action) => Assert.Contains(words, Refusal.Of(action).Message, StringComparison.Ordinal);
}
