using CoachingExtensions.Alignment;
using CoachingExtensions.Conversations;
using CoachingExtensions.Practice;
using CoachingExtensions.Tests.Pipeline;
using Microsoft.Xrm.Sdk;

namespace CoachingExtensions.Tests.Attacks;

/// <summary>A plan with all that hangs on it.</summary>
internal sealed record PlanRows(PlanTree Tree, Guid Link, Guid Contribution, Guid Earlier, Guid Account);

/// <summary>A talk that goes on, with an answer and a question that has none.</summary>
internal sealed record OpenTalk(Guid Talk, Guid Answer, EntityReference Unanswered);

/// <summary>Two talks that are over, of which one is judged.</summary>
internal sealed record HeldTalks(Guid Feedback, Guid Unjudged);

/// <summary>The rows of scenes, each made when it is first asked for and anew when it was used up.</summary>
internal sealed class OwnedRows(TestOrganisation organisation, Produce produce, People people)
{
    private readonly Dictionary<Guid, PlanRows> plans = [];
    private readonly Dictionary<Scene, OpenTalk> open = [];
    private readonly Dictionary<Scene, HeldTalks> held = [];
    private readonly Dictionary<(Guid, Guid), Guid> reviews = [];
    private readonly Dictionary<Scene, Guid> rhythms = [];
    private readonly Dictionary<Scene, Guid> points = [];
    private readonly Dictionary<Guid, Guid> absences = [];
    private readonly Dictionary<Guid, Guid> shares = [];
    private readonly Dictionary<Guid, Guid> handovers = [];
    private readonly Dictionary<Guid, Guid> attempts = [];
    private readonly Dictionary<Scene, Guid> scores = [];
    private Guid? template;
    private Guid? draw;

    private IOrganizationService Admin => organisation.Admin;

    public Guid Template => template ??= TwoQuestions();

    public PlanRows Plan(Scene scene) => plans.TryGetValue(scene.Seller.Id, out var known) ? known : plans[scene.Seller.Id] = MakePlan(scene.Seller);

    public Guid Absence(Scene scene) => absences.TryGetValue(scene.Seller.Id, out var known) ? known : absences[scene.Seller.Id] = MakeAbsence(scene.Seller);

    /// <summary>What the seller has practised.</summary>
    public Guid Attempt(Scene scene) => attempts.TryGetValue(scene.Seller.Id, out var known) ? known : attempts[scene.Seller.Id] = WhileTakingPart(() => Practise(scene.Seller));

    /// <summary>That the seller is not shown by progress.</summary>
    public Guid OptOut(Scene scene) => Admin.All("coach_progressoptout", "coach_userid", scene.Seller.Id) is [var there, ..]
        ? there.Id
        : WhileTakingPart(() => scene.Seller.Service.Create(new Entity("coach_progressoptout")));

    /// <summary>What saying that needs, of somebody who is shown.</summary>
    public Values NewOptOut(Scene scene)
    {
        foreach (var row in Admin.All("coach_progressoptout", "coach_userid", scene.Seller.Id)) Admin.Delete(row.LogicalName, row.Id);
        return new() { ["coach_userid"] = scene.Seller.Reference };
    }

    /// <summary>In which week somebody was last told how it went.</summary>
    public static Guid DigestOf(IOrganizationService admin, Person person)
    {
        person.Service.Execute(new OrganizationRequest("coach_SendDigests"));
        return admin.All("coach_digest", "coach_userid", person.Id)[0].Id;
    }

    /// <summary>How ready the seller is by that.</summary>
    public Guid Readiness(Scene scene)
    {
        var skill = Admin.Retrieve("coach_attempt", Attempt(scene), new("coach_skillid")).GetAttributeValue<EntityReference>("coach_skillid");
        return Admin.All("coach_readiness", "coach_repid", scene.Seller.Id).Single(row => row.GetAttributeValue<EntityReference>("coach_skillid").Id == skill.Id).Id;
    }

    /// <summary>What whoever wrote the answer gave a skill that was watched; the rep has given the own score before.</summary>
    public Guid Score(Scene scene) => scores.TryGetValue(scene, out var known) ? known : scores[scene] = WhileTakingPart(() => scene.Author.Service.Create(new Values().Over("coach_score", Watched(scene))));

    /// <summary>What a score of that needs.</summary>
    public Values Watched(Scene scene)
    {
        var talk = scene.Holder.Service.Create(new Entity("coach_conversation")
        {
            ["subject"] = "Watched",
            ["coach_repid"] = scene.With.Reference,
            ["coach_type"] = new OptionSetValue((int)CoachingType.Observational),
            ["scheduledstart"] = organisation.Clock.Now,
        });
        Values watched = new() { ["coach_conversationid"] = new EntityReference("coach_conversation", talk), ["coach_skillid"] = NewSkill(), ["coach_value"] = 3 };
        if (scene.Author.Id != scene.With.Id) scene.With.Service.Create(watched.Over("coach_score", []));
        return watched;
    }

    public EntityReference NewSkill() => new("coach_skill", Admin.Create(new Entity("coach_skill") { ["coach_name"] = $"Skill {Guid.NewGuid():N}", ["coach_audience"] = new OptionSetValue((int)Audience.Rep) }));

    public Guid Rhythm(Scene scene) => rhythms.TryGetValue(scene, out var known) ? known : rhythms[scene] = WhileTakingPart(() => produce.Rhythm(scene.Holder, scene.With, template: Template));

    /// <summary>An order that was drawn.</summary>
    public Guid Draw => draw ??= produce.DrawnStart();

    public Guid Sweep() => SweepOf(Admin);

    public Guid Digest() => DigestOf(Admin, produce.Manager());

    /// <summary>What the last sweep over everything left.</summary>
    public static Guid SweepOf(IOrganizationService admin)
    {
        if (admin.All("coach_sweep", "coach_kind", (int)SweepKind.Recalculate) is [var last, ..]) return last.Id;

        for (string? cursor = null; cursor != "";) cursor = (string)admin.Execute(new OrganizationRequest("coach_Recalculate") { ["PageSize"] = 100, ["Cursor"] = cursor })["Cursor"];
        return admin.All("coach_sweep", "coach_kind", (int)SweepKind.Recalculate)[0].Id;
    }

    public Guid EarlierDeal() => EarlierDealOf(Admin, Deal(produce.Rep()));

    /// <summary>How a deal stood before it was changed.</summary>
    public static Guid EarlierDealOf(IOrganizationService admin, Guid deal)
    {
        admin.Update(new Entity("opportunity", deal) { ["estimatedvalue"] = new Money(4321) });
        return admin.All("coach_earlierdeal", "coach_opportunityid", deal)[0].Id;
    }

    public Guid Share(Scene scene) => shares.TryGetValue(scene.Seller.Id, out var known) ? known : shares[scene.Seller.Id] = MakeShare(scene);

    public Guid Handover(Scene scene) => handovers.TryGetValue(scene.Seller.Id, out var known) ? known : handovers[scene.Seller.Id] = MakeHandover(scene);

    /// <summary>A deal of which nothing is shared yet.</summary>
    public Guid Deal(Scene scene) => Deal(scene.Seller);

    private Guid Deal(Person seller) => produce.Opportunity(seller);

    /// <summary>The review that whoever holds the talk holds too, of one deal of its rep. Nobody takes it away, so it is never used up.</summary>
    public Guid Review(Scene scene) =>
        reviews.TryGetValue((scene.Holder.Id, scene.With.Id), out var known) ? known : reviews[(scene.Holder.Id, scene.With.Id)] = MakeReview(scene);

    public OpenTalk Open(Scene scene) => open.TryGetValue(scene, out var known) ? known : open[scene] = MakeOpen(scene);

    /// <summary>A point of whoever wrote the answer, between the two of the talk that is open.</summary>
    public Guid Point(Scene scene) => points.TryGetValue(scene, out var known) ? known : points[scene] = MakePoint(scene);

    public HeldTalks Held(Scene scene) => held.TryGetValue(scene, out var known) ? known : held[scene] = MakeHeld(scene);

    /// <summary>What a message took or changed is made anew when it is asked for again.</summary>
    public void Forget(Scene scene)
    {
        if (plans.Remove(scene.Seller.Id, out var plan) && Admin.All("coach_alignmentplan", "coach_alignmentplanid", plan.Tree.Plan).Count > 0)
        {
            Admin.Delete("coach_alignmentplan", plan.Tree.Plan);
        }

        rhythms.Remove(scene);
        attempts.Remove(scene.Seller.Id);
        scores.Remove(scene);
        absences.Remove(scene.Seller.Id);
        shares.Remove(scene.Seller.Id);
        handovers.Remove(scene.Seller.Id);
        open.Remove(scene);
        held.Remove(scene);
        points.Remove(scene);
    }

    private Guid Practise(Person person) => person.Service.Create(new Entity("coach_attempt") { ["coach_skillid"] = NewSkill(), ["coach_selfscore"] = 3 });

    private Guid MakeReview(Scene scene) => (Guid)scene.Holder.Service.Execute(new OrganizationRequest("coach_StartPipelineReview")
    {
        ["OpportunityIds"] = produce.Opportunity(scene.With).ToString(),
    })["ReviewId"];

    private PlanRows MakePlan(Person seller) => WhileTakingPart(() =>
    {
        var account = produce.Account(seller);
        var tree = produce.Agreed(seller);
        seller.Service.Update(new Entity("phonecall", produce.OpenCall(seller)) { ["statecode"] = new OptionSetValue(1) });
        Admin.Update(new Entity("coach_target", tree.Activity) { ["coach_targetvalue"] = 31m });
        return new PlanRows(
            tree,
            produce.LinkByHand(tree.Objective, LinkKind.Manual, new EntityReference("account", account)),
            Admin.All("coach_contribution", "coach_targetid", tree.Activity)[0].Id,
            Admin.All("coach_earliertarget", "coach_targetid", tree.Activity)[0].Id,
            account);
    });

    private Guid MakeAbsence(Person seller) => WhileTakingPart(() => Admin.Create(new Entity("coach_absence")
    {
        ["coach_name"] = "Holiday",
        ["coach_first"] = new DateTime(2026, 8, 3),
        ["coach_last"] = new DateTime(2026, 8, 14),
        ["ownerid"] = seller.Reference,
    }));

    private Guid MakeShare(Scene scene) => WhileTakingPart(() => produce.Split(Deal(scene), scene.Seller, 50));

    /// <summary>A call that went with its account to a colleague.</summary>
    private Guid MakeHandover(Scene scene) => WhileTakingPart(() =>
    {
        var account = new EntityReference("account", produce.Account(scene.Seller));
        var call = produce.OpenCall(scene.Seller, account);
        scene.Seller.Service.Update(new Entity("phonecall", call) { ["statecode"] = new OptionSetValue(1) });
        Admin.Update(new Entity(account.LogicalName, account.Id) { ["ownerid"] = scene.Successor.Reference });
        return Admin.All("coach_creditshare", "coach_sourceid", call.ToString())[0].Id;
    });

    private OpenTalk MakeOpen(Scene scene) => WhileTakingPart(() =>
    {
        var talk = Start(scene, scene.Holder, scene.With);
        var questions = new Talk(organisation, scene.Holder).Questions(talk).Select(question => question.ToEntityReference()).ToList();
        return new OpenTalk(talk, new Talk(organisation, scene.Holder).Answer(scene.Author, talk, questions[0], "As it was"), questions[1]);
    });

    private Guid MakePoint(Scene scene) => WhileTakingPart(() => scene.Author.Service.Create(new Entity("coach_agendaitem")
    {
        ["coach_name"] = "As it was",
        ["coach_repid"] = scene.With.Reference,
        ["coach_managerid"] = scene.Holder.Reference,
    }));

    private HeldTalks MakeHeld(Scene scene) => WhileTakingPart(() =>
    {
        var (judged, unjudged) = (Start(scene, scene.Judged, scene.Judge), Start(scene, scene.Judged, scene.Judge));
        foreach (var talk in new[] { judged, unjudged }) new Talk(organisation, scene.Judged).Complete(talk, 30);
        new Talk(organisation, scene.Judged).Judge(scene.Judge, judged, Verdict.Somewhat, "As it was");
        return new HeldTalks(Admin.All("coach_feedback", "coach_conversationid", judged)[0].Id, unjudged);
    });

    private Guid Start(Scene scene, Person holder, Person with)
    {
        var talk = new Talk(organisation, holder).Start(new EntityReference("account", produce.Account(with)), Template);
        if (scene.Coach is { } coach)
        {
            var party = new Entity("activityparty") { ["partyid"] = coach.Reference };
            holder.Service.Update(new Entity("coach_conversation", talk) { ["requiredattendees"] = new EntityCollection([party]) { EntityName = "activityparty" } });
        }

        return talk;
    }

    /// <summary>The administrator of coaching has these while she is a rep; what may she do with them since?</summary>
    private T WhileTakingPart<T>(Func<T> make)
    {
        var relationship = new Relationship("systemuserroles_association");
        EntityReferenceCollection role = [organisation.Library.Role("Coaching Rep")];
        Admin.Associate("systemuser", people.Administrator.Id, relationship, role);
        var made = make();
        Admin.Disassociate("systemuser", people.Administrator.Id, relationship, role);
        return made;
    }

    private Guid TwoQuestions()
    {
        var id = produce.DraftTemplate("For both", new() { ["coach_tables"] = "account" });
        var section = produce.Section(id);
        foreach (var order in new[] { 10, 20 })
        {
            produce.Question(section, new() { ["coach_required"] = false, ["coach_order"] = order, ["coach_answeredby"] = new OptionSetValue((int)Answerer.Either) });
        }

        produce.Publish(id);
        return id;
    }
}
