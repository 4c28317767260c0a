using CoachingExtensions.Alignment;
using CoachingExtensions.Practice;
using CoachingExtensions.Tests.Pipeline;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace CoachingExtensions.Tests.Attacks;

/// <summary>What the attacks need to know of each table that is declared; of a new one they say what they lack.</summary>
public sealed partial class Ground
{
    private Guid? rhythm;
    private Guid? deal;
    private Guid? lead;
    private Guid? review;
    private Guid? template;
    private Guid? draw;
    private EntityReference? share;
    private PracticeRows? practice;
    private EntityReference? handover;
    private Guid? revision;

    /// <summary>The note that a call stays to the rep's credit, which went with its account to the manager.</summary>
    internal EntityReference Handover => handover ??= MakeHandover();

    /// <summary>The manager's review of a deal of the rep.</summary>
    internal Guid Review => review ??= (Guid)Manager.Service.Execute(new OrganizationRequest("coach_StartPipelineReview") { ["OpportunityIds"] = produce.Opportunity(Rep).ToString() })["ReviewId"];

    /// <summary>An order that was drawn.</summary>
    internal Guid Draw => draw ??= produce.DrawnStart();

    private PracticeRows Practice => practice ??= new PracticeRows(Admin, Manager, Rep);

    /// <summary>The row of a table that is attacked.</summary>
    internal EntityReference Victim(string table, string column) => new(table, table switch
    {
        "coach_alignmentplan" => Plan.Plan,
        "coach_attempt" => Practice.Attempt,
        "coach_readiness" => Practice.Readiness,
        "coach_score" => Practice.Score,
        "coach_conversation" => Conversation,
        "coach_creditshare" => (share ??= new EntityReference(table, produce.Split(produce.Opportunity(Rep), Rep, 50))).Id,
        "coach_digest" => OwnedRows.DigestOf(Admin, Manager),
        "coach_drawnstart" => Draw,
        "coach_drawnteam" => Admin.All(table, "coach_drawnstartid", Draw)[0].Id,
        "coach_earlierdeal" => OwnedRows.EarlierDealOf(Admin, produce.Opportunity(Rep)),
        "coach_metric" => organisation.Library.CallsCompleted.Id,
        "coach_pipelinereview" => Review,
        "coach_pipelinereviewitem" => Admin.All(table, "coach_pipelinereviewid", Review)[0].Id,
        "coach_rhythm" => rhythm ??= produce.Rhythm(Manager, Rep),
        "coach_segment" => organisation.Library.Prospects.Id,
        "coach_target" => Plan.Activity,
        "coach_template" => revision ??= (Guid)Admin.Execute(new OrganizationRequest("coach_ReviseTemplate") { ["TemplateId"] = organisation.Library.Template("Deal review").Id })["RevisionId"],
        "coach_targetlink" when column == "coach_kind" => ByHand,
        "coach_targetlink" or "coach_contribution" or "coach_earliertarget" => Admin.RetrieveMultiple(new QueryByAttribute(table) { Attributes = { "coach_targetid" }, Values = { Plan.Activity } }).Entities[0].Id,
        "coach_sweep" => OwnedRows.SweepOf(Admin),
        _ => throw new NotSupportedException($"Teach {nameof(Ground)} a row of {table}."),
    });

    /// <summary>What a new row of a table needs to be taken, were it not for the forgery.</summary>
    internal Values Needed(string table) => table switch
    {
        "coach_alignmentplan" => new() { ["coach_name"] = "Forged", ["coach_start"] = new DateTime(2027, 1, 1), ["coach_end"] = new DateTime(2027, 3, 31), ["coach_managerid"] = Rep.Reference },
        "coach_attempt" => new() { ["coach_name"] = "Forged", ["coach_skillid"] = Practice.Skill },
        "coach_readiness" => new() { ["coach_name"] = "Forged", ["coach_repid"] = Manager.Reference, ["coach_skillid"] = Practice.Skill },
        "coach_score" => new() { ["coach_name"] = "Forged", ["coach_attemptid"] = new EntityReference("coach_attempt", Practice.Unscored), ["coach_value"] = 1 },
        "coach_skill" => new() { ["coach_name"] = "Forged", ["coach_audience"] = new OptionSetValue((int)Audience.Rep) },
        "coach_conversation" => new() { ["subject"] = "Forged", ["coach_repid"] = Rep.Reference },
        "coach_rhythm" => new()
        {
            ["coach_name"] = "Forged",
            ["coach_repid"] = Rep.Reference,
            ["coach_templateid"] = new EntityReference("coach_template", produce.PublishedTemplate()),
            ["coach_recurrence"] = "FREQ=WEEKLY;BYDAY=TU",
            ["coach_start"] = new DateTime(2026, 3, 17, 9, 0, 0),
            ["coach_duration"] = 30,
        },
        "coach_creditshare" => new()
        {
            ["coach_name"] = "Forged",
            ["coach_sourcetable"] = "opportunity",
            ["coach_sourceid"] = produce.Opportunity(Rep).ToString(),
            ["coach_userid"] = Rep.Reference,
            ["coach_share"] = 50m,
        },
        "coach_template" => new()
        {
            ["coach_name"] = $"Forged {Guid.NewGuid():N}",
            ["coach_model"] = new OptionSetValue(104500000),
            ["coach_type"] = new OptionSetValue(104500000),
            ["coach_process"] = new OptionSetValue(104500000),
            ["coach_version"] = 1,
        },
        "coach_metric" => new()
        {
            ["coach_name"] = "Forged",
            ["coach_level"] = new OptionSetValue((int)AorLevel.Activity),
            ["coach_sourcetable"] = "phonecall",
            ["coach_fetchxml"] = "<fetch><entity name='phonecall' /></fetch>",
            ["coach_datecolumn"] = "actualend",
            ["coach_isactivity"] = true,
        },
        "coach_segment" => new() { ["coach_name"] = "Forged", ["coach_table"] = new OptionSetValue((int)SegmentTable.Account), ["coach_fetchxml"] = "<fetch><entity name='account' /></fetch>" },
        "coach_target" => new()
        {
            ["coach_name"] = "Forged",
            ["coach_planid"] = new EntityReference("coach_alignmentplan", Draft.Plan),
            ["coach_level"] = new OptionSetValue((int)AorLevel.Result),
            ["coach_metricid"] = organisation.Library.RevenueWon,
            ["coach_targetvalue"] = 1m,
        },
        "coach_targetlink" => new() { ["coach_name"] = "Forged", ["coach_targetid"] = new EntityReference("coach_target", Draft.Activity), ["coach_accountid"] = new EntityReference("account", OtherAccount) },
        "coach_contribution" => new()
        {
            ["coach_name"] = "Forged",
            ["coach_targetid"] = new EntityReference("coach_target", Draft.Activity),
            ["coach_sourcetable"] = "phonecall",
            ["coach_sourceid"] = Guid.NewGuid().ToString(),
            ["coach_date"] = new DateTime(2026, 4, 2),
            ["coach_value"] = 1m,
        },
        "coach_sweep" => new() { ["coach_name"] = "Forged" },
        "coach_digest" => new() { ["coach_name"] = "Forged", ["coach_userid"] = Rep.Reference, ["coach_week"] = new DateTime(2026, 3, 16) },
        "coach_drawnstart" => new() { ["coach_name"] = "Forged", ["coach_first"] = new DateTime(2026, 4, 6) },
        "coach_drawnteam" => new() { ["coach_name"] = "Forged", ["coach_drawnstartid"] = new EntityReference("coach_drawnstart", Draw), ["coach_order"] = 1 },
        "coach_earlierdeal" => new() { ["coach_name"] = "Forged", ["coach_until"] = new DateTime(2026, 3, 2), ["coach_opportunityid"] = Other("coach_opportunityid") },
        "coach_pipelinereview" => new() { ["coach_name"] = "Forged", ["coach_managerid"] = Manager.Reference },
        "coach_pipelinereviewitem" => new() { ["coach_name"] = "Forged", ["coach_order"] = 1, ["coach_pipelinereviewid"] = new EntityReference("coach_pipelinereview", Review) },
        "coach_earliertarget" => new()
        {
            ["coach_name"] = "Forged",
            ["coach_targetid"] = new EntityReference("coach_target", Draft.Activity),
            ["coach_value"] = 1m,
            ["coach_from"] = new DateTime(2026, 4, 1),
            ["coach_to"] = new DateTime(2026, 4, 2),
        },
        "opportunity" => new() { ["name"] = "Forged" },
        "systemuser" => new()
        {
            ["firstname"] = "For",
            ["lastname"] = "Ged",
            ["internalemailaddress"] = $"{Guid.NewGuid():N}@test.example",
            ["domainname"] = $"{Guid.NewGuid():N}@test.example",
            ["businessunitid"] = new EntityReference("businessunit", organisation.Library.Unit),
        },
        _ => throw new NotSupportedException($"Teach {nameof(Ground)} what a row of {table} needs."),
    };

    /// <summary>Whether a row of a table can come with a row that it belongs to.</summary>
    internal bool HasParent(string table) => ParentColumn(table) is not null;

    internal string ParentTable(string table) => table switch
    {
        "coach_alignmentplan" or "coach_digest" or "coach_rhythm" => "systemuser",
        "coach_attempt" or "coach_readiness" or "coach_score" => "coach_skill",
        "coach_conversation" or "coach_template" => "coach_template",
        "coach_metric" => "coach_metric",
        "coach_pipelinereview" => "systemuser",
        "coach_pipelinereviewitem" or "coach_earlierdeal" => "opportunity",
        "coach_target" => "coach_alignmentplan",
        _ => "coach_target",
    };

    internal string ParentRelationship(string table) => Metadata.ManyToOne(table).Single(relationship => relationship.ReferencingColumn == ParentColumn(table)).SchemaName;

    internal EntityReference OtherParent(string table) => new(ParentTable(table), Draft.Activity);

    internal EntityReference Parent(EntityReference row) =>
        Admin.Retrieve(row.LogicalName, row.Id, new ColumnSet(ParentColumn(row.LogicalName))).GetAttributeValue<EntityReference>(ParentColumn(row.LogicalName));

    internal Entity NeededOfParent(string table) => new Values().Over(ParentTable(table), Needed(ParentTable(table)));

    /// <summary>A row somebody else has, for a column that refers to one.</summary>
    internal EntityReference Other(string column) => column switch
    {
        "ownerid" => Manager.Reference,
        "coach_targetid" => new("coach_target", Draft.Activity),
        "coach_managerid" or "coach_repid" or "coach_scoredbyid" or "coach_userid" or "coach_drawnbyid" => Manager.Reference,
        "coach_skillid" => Practice.OtherSkill,
        "coach_templateid" => new("coach_template", template ??= produce.DraftTemplate("Forged")),
        "coach_pipelinereviewid" => new("coach_pipelinereview", Review),
        "coach_drawnstartid" => new("coach_drawnstart", Draw),
        "coach_conversationid" => new("coach_conversation", Conversation),
        "coach_accountid" => new("account", OtherAccount),
        "coach_rhythmid" => new("coach_rhythm", Victim("coach_rhythm", "").Id),
        "coach_changedby" => Manager.Reference,
        "coach_revisionofid" => organisation.Library.Template("Opportunity strategy"),
        "coach_leadid" => new("lead", lead ??= Admin.Create(new Entity("lead") { ["subject"] = "Forged", ["lastname"] = "Forged" })),
        "coach_opportunityid" => new("opportunity", deal ??= produce.Opportunity(Rep)),
        _ => throw new NotSupportedException($"Teach {nameof(Ground)} another row for {column}."),
    };

    private EntityReference MakeHandover()
    {
        var account = produce.Account(Rep);
        var call = produce.OpenCall(Rep, new EntityReference("account", account));
        Close(call);
        Admin.Update(new Entity("account", account) { ["ownerid"] = Manager.Reference });
        return Admin.All("coach_creditshare", "coach_sourceid", call.ToString())[0].ToEntityReference();
    }

    private static string? ParentColumn(string table) => table switch
    {
        "coach_alignmentplan" => "coach_managerid",
        "coach_attempt" or "coach_readiness" or "coach_score" => "coach_skillid",
        "coach_conversation" => "coach_templateid",
        "coach_digest" => "coach_userid",
        "coach_metric" => "coach_leadstoid",
        "coach_pipelinereview" => "coach_repid",
        "coach_pipelinereviewitem" or "coach_earlierdeal" => "coach_opportunityid",
        "coach_rhythm" => "coach_repid",
        "coach_target" => "coach_planid",
        "coach_template" => "coach_revisionofid",
        "coach_targetlink" or "coach_contribution" or "coach_earliertarget" => "coach_targetid",
        _ => null,
    };
}
