using CoachingExtensions.Practice;
using CoachingExtensions.Tests.Pipeline;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace CoachingExtensions.Tests.Attacks;

/// <summary>Somebody who has practised, and a coach who has scored: in a conversation of the two, so that the coach may whoever reports to whom.</summary>
internal sealed class PracticeRows
{
    private readonly IOrganizationService admin;

    public PracticeRows(IOrganizationService admin, Person coach, Person learner)
    {
        this.admin = admin;
        Skill = NewSkill();
        OtherSkill = NewSkill();
        var talk = coach.Service.Create(new Entity("coach_conversation") { ["subject"] = "Practised", ["coach_repid"] = learner.Reference, ["scheduledstart"] = new DateTime(2026, 3, 18, 8, 0, 0, DateTimeKind.Utc) });
        Attempt = NewAttempt(learner, talk);
        Unscored = NewAttempt(learner, talk);
        Score = coach.Service.Create(new Entity("coach_score") { ["coach_attemptid"] = new EntityReference("coach_attempt", Attempt), ["coach_value"] = 4 });
        Readiness = admin.RetrieveMultiple(new QueryByAttribute("coach_readiness") { Attributes = { "coach_skillid" }, Values = { Skill.Id } }).Entities[0].Id;
    }

    public EntityReference Skill { get; }

    public EntityReference OtherSkill { get; }

    public Guid Attempt { get; }

    public Guid Unscored { get; }

    public Guid Score { get; }

    public Guid Readiness { get; }

    private EntityReference NewSkill() => new("coach_skill", admin.Create(new Entity("coach_skill") { ["coach_name"] = $"Skill {Guid.NewGuid():N}", ["coach_audience"] = new OptionSetValue((int)Audience.Rep) }));

    private Guid NewAttempt(Person learner, Guid talk) => learner.Service.Create(new Entity("coach_attempt")
    {
        ["coach_skillid"] = Skill,
        ["coach_selfscore"] = 3,
        ["coach_conversationid"] = new EntityReference("coach_conversation", talk),
    });
}
