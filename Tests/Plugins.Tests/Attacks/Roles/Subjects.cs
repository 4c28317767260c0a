using CoachingExtensions.Alignment;
using CoachingExtensions.Conversations;
using CoachingExtensions.Practice;
using CoachingExtensions.Tests.Pipeline;
using Microsoft.Xrm.Sdk;

namespace CoachingExtensions.Tests.Attacks;

/// <summary>What the matrix needs to know of each table: a new one is taught here.</summary>
internal sealed class Subjects(TestOrganisation organisation, Produce produce, OwnedRows rows)
{
    private readonly DateTime someDay = new(2031, 1, 2);
    private int days;

    /// <summary>What belongs to somebody.</summary>
    public IReadOnlyList<Subject> Owned =>
    [
        new("coach_alignmentplan", null, "coach_name", scene => rows.Plan(scene).Tree.Plan, scene => new()
        {
            ["coach_name"] = "Tried",
            ["coach_start"] = new DateTime(2027, 1, 1),
            ["coach_end"] = new DateTime(2027, 3, 31),
            ["coach_managerid"] = scene.Judged.Reference,
            ["ownerid"] = scene.Seller.Reference,
        }) { IsOwned = true },
        new("coach_target", null, "coach_name", scene => rows.Plan(scene).Tree.Activity, scene => new()
        {
            ["coach_name"] = "Tried",
            ["coach_planid"] = new EntityReference("coach_alignmentplan", rows.Plan(scene).Tree.Plan),
            ["coach_parenttargetid"] = new EntityReference("coach_target", rows.Plan(scene).Tree.Objective),
            ["coach_level"] = new OptionSetValue((int)AorLevel.Activity),
            ["coach_metricid"] = organisation.Library.AppointmentsHeld,
            ["coach_targetvalue"] = 5m,
            ["ownerid"] = scene.Seller.Reference,
        }) { IsOwned = true, UsesUp = message => message is Message.Create or Message.Delete or Message.Assign },
        new("coach_targetlink", null, "coach_name", scene => rows.Plan(scene).Link, scene => new()
        {
            ["coach_name"] = "Tried",
            ["coach_targetid"] = Target(scene),
            ["coach_accountid"] = new EntityReference("account", rows.Plan(scene).Account),
            ["coach_kind"] = new OptionSetValue((int)LinkKind.Manual),
            ["ownerid"] = scene.Seller.Reference,
        }) { IsOwned = true, UsesUp = message => message is Message.Create or Message.Delete or Message.Assign },
        new("coach_contribution", null, "coach_value", scene => rows.Plan(scene).Contribution, scene => new()
        {
            ["coach_name"] = "Tried",
            ["coach_targetid"] = Target(scene),
            ["coach_sourcetable"] = "phonecall",
            ["coach_sourceid"] = Guid.NewGuid().ToString(),
            ["coach_date"] = new DateTime(2026, 3, 2),
            ["coach_value"] = 1m,
            ["ownerid"] = scene.Seller.Reference,
        }) { IsOwned = true },
        new("coach_creditshare", "of a deal", "coach_name", scene => rows.Share(scene), scene => new()
        {
            ["coach_name"] = "Tried",
            ["coach_sourcetable"] = "opportunity",
            ["coach_sourceid"] = rows.Deal(scene).ToString(),
            ["coach_userid"] = scene.Seller.Reference,
            ["coach_share"] = 50m,
        }) { IsOwned = true },
        new("coach_creditshare", "noted when a record changed hands", "coach_name", scene => rows.Handover(scene), scene => new()
        {
            ["coach_name"] = "Tried",
            ["coach_sourcetable"] = "opportunity",
            ["coach_sourceid"] = rows.Deal(scene).ToString(),
            ["coach_userid"] = scene.Seller.Reference,
            ["coach_kind"] = new OptionSetValue((int)CreditKind.Handover),
        }) { IsOwned = true },
        new("coach_earliertarget", null, "coach_value", scene => rows.Plan(scene).Earlier, scene => new()
        {
            ["coach_name"] = "Tried",
            ["coach_targetid"] = Target(scene),
            ["coach_value"] = 1m,
            ["coach_from"] = new DateTime(2026, 3, 2),
            ["coach_to"] = new DateTime(2026, 3, 3),
            ["ownerid"] = scene.Seller.Reference,
        }) { IsOwned = true },
        new("coach_absence", null, "coach_name", scene => rows.Absence(scene), scene => new()
        {
            ["coach_name"] = "Tried",
            ["coach_first"] = someDay,
            ["coach_last"] = someDay,
            ["ownerid"] = scene.Seller.Reference,
        }) { IsOwned = true },
        new("coach_pipelinereview", null, "coach_name", scene => rows.Review(scene), scene => new()
        {
            ["coach_name"] = "Tried",
            ["coach_managerid"] = scene.Holder.Reference,
            ["ownerid"] = scene.Holder.Reference,
        }) { IsOwned = true },
        new("coach_pipelinereviewitem", null, "coach_name", scene => organisation.Admin.All("coach_pipelinereviewitem", "coach_pipelinereviewid", rows.Review(scene))[0].Id, scene => new()
        {
            ["coach_name"] = "Tried",
            ["coach_pipelinereviewid"] = new EntityReference("coach_pipelinereview", rows.Review(scene)),
            ["coach_order"] = 2,
            ["ownerid"] = scene.Holder.Reference,
        }) { IsOwned = true },
        new("coach_rhythm", null, "coach_name", scene => rows.Rhythm(scene), scene => new()
        {
            ["coach_name"] = "Tried",
            ["coach_managerid"] = scene.Holder.Reference,
            ["coach_repid"] = scene.With.Reference,
            ["coach_templateid"] = new EntityReference("coach_template", rows.Template),
            ["coach_recurrence"] = "FREQ=WEEKLY;BYDAY=TU",
            ["coach_start"] = new DateTime(2026, 3, 17, 9, 0, 0),
            ["coach_duration"] = 30,
            ["ownerid"] = scene.Holder.Reference,
        }) { IsOwned = true },
        Conversation(null),
        Conversation("by our role alone") with { ByOurRoleAlone = true },
        new("coach_answer", null, "coach_text", scene => rows.Open(scene).Answer, scene => new()
        {
            ["coach_conversationid"] = new EntityReference("coach_conversation", rows.Open(scene).Talk),
            ["coach_questionid"] = rows.Open(scene).Unanswered,
            ["coach_text"] = "Tried",
        }) { IsOwned = true, UsesUp = message => message is Message.Create or Message.Delete or Message.Assign },
        new("coach_agendaitem", null, "coach_name", scene => rows.Point(scene), scene => new()
        {
            ["coach_name"] = "Tried",
            ["coach_repid"] = scene.With.Reference,
            ["coach_managerid"] = scene.Holder.Reference,
        }) { IsOwned = true },
        new("coach_attempt", null, "coach_name", scene => rows.Attempt(scene), scene => new() { ["coach_skillid"] = rows.NewSkill(), ["ownerid"] = scene.Seller.Reference }) { IsOwned = true },
        new("coach_score", null, "coach_text", scene => rows.Score(scene), scene => rows.Watched(scene)) { IsOwned = true },
        new("coach_readiness", null, "coach_name", scene => rows.Readiness(scene), scene => new() { ["coach_name"] = "Tried", ["coach_repid"] = scene.Seller.Reference, ["coach_skillid"] = rows.NewSkill(), ["ownerid"] = scene.Seller.Reference }) { IsOwned = true },
        new("coach_progressoptout", null, "coach_name", scene => rows.OptOut(scene), scene => rows.NewOptOut(scene)) { IsOwned = true },
        new("coach_feedback", null, "coach_text", scene => rows.Held(scene).Feedback, scene => new()
        {
            ["coach_conversationid"] = new EntityReference("coach_conversation", rows.Held(scene).Unjudged),
            ["coach_verdict"] = new OptionSetValue((int)Verdict.Yes),
        }) { IsOwned = true, UsesUp = message => message is Message.Create or Message.Delete or Message.Assign },
    ];

    /// <summary>What belongs to nobody.</summary>
    public IReadOnlyList<Subject> Definitions =>
    [
        new("coach_metric", null, "coach_name", _ => produce.Metric([]), _ => new()
        {
            ["coach_name"] = $"Tried {Guid.NewGuid():N}",
            ["coach_level"] = new OptionSetValue((int)AorLevel.Activity),
            ["coach_sourcetable"] = "phonecall",
            ["coach_fetchxml"] = "<fetch><entity name='phonecall' /></fetch>",
            ["coach_datecolumn"] = "actualend",
        }),
        new("coach_segment", null, "coach_name", _ => produce.Segment("account", Accounts), _ => new()
        {
            ["coach_name"] = $"Tried {Guid.NewGuid():N}",
            ["coach_table"] = new OptionSetValue((int)SegmentTable.Account),
            ["coach_fetchxml"] = Accounts,
        }),
        new("coach_closure", null, "coach_name", _ => organisation.Admin.Create(new Values().Over("coach_closure", Closure())), _ => Closure()),
        new("coach_workcalendar", null, "coach_name", _ => organisation.Admin.Create(new Entity("coach_workcalendar") { ["coach_name"] = "Tried" }), _ => new() { ["coach_name"] = "Tried" }),
        new("coach_sweep", null, "coach_name", _ => rows.Sweep(), _ => new() { ["coach_name"] = "Tried" }),
        new("coach_digest", null, "coach_name", _ => rows.Digest(), _ => new() { ["coach_name"] = "Tried", ["coach_week"] = new DateTime(2026, 3, 2) }),
        new("coach_drawnstart", null, "coach_name", _ => rows.Draw, _ => new() { ["coach_name"] = "Tried", ["coach_first"] = new DateTime(2026, 4, 6) }),
        new("coach_drawnteam", null, "coach_name", _ => organisation.Admin.All("coach_drawnteam", "coach_drawnstartid", rows.Draw)[0].Id, _ => new() { ["coach_name"] = "Tried" }),
        new("coach_earlierdeal", null, "coach_name", _ => rows.EarlierDeal(), _ => new() { ["coach_name"] = "Tried", ["coach_until"] = new DateTime(2026, 3, 2) }),
        new("coach_template", "draft", "coach_name", _ => produce.DraftTemplate("Tried"), _ => new() { ["coach_name"] = $"Tried {Guid.NewGuid():N}" }),
        new("coach_template", "published", "coach_name", _ => produce.PublishedTemplate(new Values()), _ => new() { ["coach_name"] = $"Tried {Guid.NewGuid():N}", ["statuscode"] = Published }),
        new("coach_templatesection", "of a draft", "coach_name", _ => produce.Section(produce.DraftTemplate("Tried")), _ => Section(produce.DraftTemplate("Tried"))),
        new("coach_templatesection", "of a published template", "coach_name", _ => SectionOf(produce.PublishedTemplate(new Values())), _ => Section(produce.PublishedTemplate(new Values()))),
        new("coach_question", "of a draft", "coach_prompt", _ => produce.Question(produce.Section(produce.DraftTemplate("Tried"))), _ => Question(produce.Section(produce.DraftTemplate("Tried")))),
        new("coach_question", "of a published template", "coach_prompt", _ => QuestionOf(produce.PublishedTemplate(new Values())), _ => Question(SectionOf(produce.PublishedTemplate(new Values())))),
        new("coach_skill", null, "coach_name", _ => rows.NewSkill().Id, _ => new() { ["coach_name"] = "Tried", ["coach_audience"] = new OptionSetValue((int)Audience.Rep) }),
        new("coach_rubric", null, "coach_name", _ => organisation.Admin.Create(new Values().Over("coach_rubric", Rubric())), _ => Rubric()),
        new("coach_drill", null, "coach_name", _ => organisation.Admin.Create(new Values().Over("coach_drill", Drill())), _ => Drill()),
        new("coach_message", null, "coach_name", _ => organisation.Admin.Create(new Values().Over("coach_message", SalesMessage())), _ => SalesMessage()),
        new("environmentvariablevalue", "a setting of coaching", "value", _ => Setting(), _ => new() { ["environmentvariabledefinitionid"] = Free(), ["value"] = "3" }),
    ];

    private static OptionSetValue Published => new(104500000);

    private static string Accounts => "<fetch><entity name='account' /></fetch>";

    private Subject Conversation(string? how) =>
        new("coach_conversation", how, "subject", scene => rows.Open(scene).Talk, scene => new() { ["subject"] = "Tried", ["ownerid"] = scene.Seller.Reference }) { IsOwned = true };

    private EntityReference Target(Scene scene) => new("coach_target", rows.Plan(scene).Tree.Activity);

    private Values Closure() => new() { ["coach_name"] = "Tried", ["coach_date"] = someDay.AddDays(days++) };

    private Values Rubric() => new() { ["coach_name"] = "Tried", ["coach_skillid"] = rows.NewSkill() };

    private Values Drill() => new() { ["coach_name"] = "Tried", ["coach_skillid"] = rows.NewSkill(), ["coach_difficulty"] = 1, ["coach_kind"] = new OptionSetValue((int)DrillKind.Drill) };

    private static Values SalesMessage() => new() { ["coach_name"] = "Tried", ["coach_kind"] = new OptionSetValue((int)MessageKind.Objection) };

    private static Values Section(Guid template) => new() { ["coach_name"] = "Tried", ["coach_order"] = 20, ["coach_templateid"] = new EntityReference("coach_template", template) };

    private static Values Question(Guid section) => new()
    {
        ["coach_prompt"] = "Tried?",
        ["coach_kind"] = new OptionSetValue((int)QuestionKind.Text),
        ["coach_order"] = 20,
        ["coach_sectionid"] = new EntityReference("coach_templatesection", section),
    };

    private Guid SectionOf(Guid template) => organisation.Admin.All("coach_templatesection", "coach_templateid", template)[0].Id;

    private Guid QuestionOf(Guid template) => organisation.Admin.All("coach_question", "coach_sectionid", SectionOf(template))[0].Id;

    private Guid Setting() => organisation.Admin.Create(new Entity("environmentvariablevalue") { ["environmentvariabledefinitionid"] = Free(), ["value"] = "3" });

    /// <summary>A setting that nobody has made a value for.</summary>
    private EntityReference Free()
    {
        var variable = organisation.Admin.All("environmentvariabledefinition", "schemaname", "coach_EarlyDays")[0];
        foreach (var value in organisation.Admin.All("environmentvariablevalue", "environmentvariabledefinitionid", variable.Id)) organisation.Admin.Delete(value.LogicalName, value.Id);
        return variable.ToEntityReference();
    }
}
