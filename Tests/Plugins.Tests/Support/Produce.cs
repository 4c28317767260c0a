using CoachingExtensions.Alignment;
using CoachingExtensions.Conversations;
using Microsoft.Xrm.Sdk;

namespace CoachingExtensions.Tests.Pipeline;

/// <summary>Makes valid rows: a test says what matters to it, the rest is filled in.</summary>
internal sealed class Produce(TestOrganisation organisation)
{
    private const int WesternEurope = 110;

    private IOrganizationService Admin => organisation.Admin;

    private Library Library => organisation.Library;

    public Guid BusinessUnit(string name) => Admin.Create(new Entity("businessunit") { ["name"] = $"{name} {Guid.NewGuid():N}", ["parentbusinessunitid"] = new EntityReference("businessunit", Library.Unit) });

    public Person Rep(Guid? unit = null, int zone = WesternEurope) => User("Rita Rep", unit, zone, "Salesperson", "Coaching Rep");

    public Person Manager(Guid? unit = null) => User("Max Manager", unit, WesternEurope, "Sales Manager", "Coaching Manager");

    public Person Executive() => User("Vera Executive", null, WesternEurope, "Sales Manager", "Coaching Executive");

    public Person User(string name, Guid? unit, int zone, params string[] roles)
    {
        var parts = name.Split(' ');
        var id = Admin.Create(new Entity("systemuser")
        {
            ["firstname"] = parts[0],
            ["lastname"] = parts[1],
            ["internalemailaddress"] = $"{Guid.NewGuid():N}@test.example",
            ["domainname"] = $"{Guid.NewGuid():N}@test.example",
            ["businessunitid"] = new EntityReference("businessunit", unit ?? Library.Unit),
        });
        Admin.Execute(new OrganizationRequest("Upsert") { ["Target"] = new Entity("usersettings", id) { ["timezonecode"] = zone } });
        if (roles.Length > 0) Admin.Associate("systemuser", id, new Relationship("systemuserroles_association"), [.. roles.Select(Library.Role)]);
        return new Person(id, name, organisation.Organization.ServiceFor(id));
    }

    public Guid Account(Person owner, Values? given = null) => owner.Service.Create((given ?? []).Over("account", new() { ["name"] = "Contoso" }));

    /// <summary>A part of a deal's credit, written as an import writes it.</summary>
    public Guid Split(Guid deal, Person person, decimal share) => Admin.Create(new Entity("coach_creditshare")
    {
        ["coach_sourcetable"] = "opportunity",
        ["coach_sourceid"] = deal.ToString(),
        ["coach_userid"] = person.Reference,
        ["coach_share"] = share,
    });

    public Guid Opportunity(Person owner, Guid? account = null, Values? given = null) => owner.Service.Create((given ?? []).Over("opportunity", new()
    {
        ["name"] = "Hundred drills",
        ["customerid"] = account is { } id ? new EntityReference("account", id) : null,
        ["estimatedvalue"] = new Money(1000),
    }));

    /// <summary>A call that is still to be made.</summary>
    public Guid OpenCall(Person owner, EntityReference? regarding = null, Values? given = null) => Activity("phonecall", owner, regarding, given);

    public Guid Activity(string table, Person owner, EntityReference? regarding = null, Values? given = null) =>
        owner.Service.Create((given ?? []).Over(table, new() { ["subject"] = "Ask about the budget", ["regardingobjectid"] = regarding }));

    public Guid ValidPlan(Person rep, Values? given = null) => Admin.Create((given ?? []).Over("coach_alignmentplan", new()
    {
        ["coach_name"] = "First quarter",
        ["coach_start"] = new DateTime(2026, 1, 1),
        ["coach_end"] = new DateTime(2026, 3, 31),
        ["coach_managerid"] = new EntityReference("systemuser", Template.Administrator),
        ["ownerid"] = rep.Reference,
    }));

    public Guid ValidTarget(Person rep, Guid plan, AorLevel level, Guid? parent = null, Values? given = null) => Admin.Create((given ?? []).Over("coach_target", new()
    {
        ["coach_name"] = level.ToString(),
        ["coach_planid"] = new EntityReference("coach_alignmentplan", plan),
        ["coach_level"] = new OptionSetValue((int)level),
        ["coach_parenttargetid"] = parent is { } id ? new EntityReference("coach_target", id) : null,
        ["coach_metricid"] = level switch { AorLevel.Result => Library.RevenueWon, AorLevel.Objective => Library.DealsWon, _ => Library.CallsCompleted },
        ["coach_targetvalue"] = level switch { AorLevel.Result => 60000m, AorLevel.Objective => 3m, _ => 30m },
        ["ownerid"] = rep.Reference,
    }));

    /// <summary>A draft plan with a result, an objective below it and an activity below that.</summary>
    public PlanTree Draft(Person rep, Values? activity = null, Values? objective = null, Values? result = null, Values? plan = null)
    {
        var id = ValidPlan(rep, plan);
        var top = ValidTarget(rep, id, AorLevel.Result, null, result);
        var middle = ValidTarget(rep, id, AorLevel.Objective, top, objective);
        return new PlanTree(id, top, middle, ValidTarget(rep, id, AorLevel.Activity, middle, activity));
    }

    /// <summary>The same, agreed, and all that follows from that done.</summary>
    public PlanTree Agreed(Person rep, Values? activity = null, Values? objective = null, Values? result = null, Values? plan = null)
    {
        var tree = Draft(rep, activity, objective, result, plan);
        Agree(tree.Plan);
        return tree;
    }

    public void Agree(Guid plan)
    {
        Admin.Update(new Entity("coach_alignmentplan", plan) { ["statuscode"] = new OptionSetValue(PlanAgreement.Agreed) });
        organisation.Organization.DrainAsync();
    }

    public Guid Metric(Values given) => Admin.Create(given.Over("coach_metric", new()
    {
        ["coach_name"] = $"Metric {Guid.NewGuid():N}",
        ["coach_level"] = new OptionSetValue((int)AorLevel.Activity),
        ["coach_category"] = new OptionSetValue(104500000),
        ["coach_sourcetable"] = "phonecall",
        ["coach_fetchxml"] = """<fetch><entity name="phonecall"><filter><condition attribute="statecode" operator="eq" value="1" /></filter></entity></fetch>""",
        ["coach_datecolumn"] = "actualend",
        ["coach_aggregate"] = new OptionSetValue((int)Aggregation.Count),
        ["coach_credit"] = new OptionSetValue((int)CreditRule.Owner),
        ["coach_unit"] = "calls",
    }));

    public Guid Segment(string table, string fetchXml) => Admin.Create(new Entity("coach_segment")
    {
        ["coach_name"] = $"Segment {Guid.NewGuid():N}",
        ["coach_table"] = new OptionSetValue((int)(table switch { "account" => SegmentTable.Account, "lead" => SegmentTable.Lead, _ => SegmentTable.Opportunity })),
        ["coach_fetchxml"] = fetchXml,
    });

    public Guid LinkByHand(Guid target, LinkKind kind, EntityReference record) => Admin.Create(new Entity("coach_targetlink")
    {
        ["coach_name"] = "By hand",
        ["coach_targetid"] = new EntityReference("coach_target", target),
        [$"coach_{record.LogicalName}id"] = record,
        ["coach_kind"] = new OptionSetValue((int)kind),
    });

    /// <summary>A template that nobody can start from yet.</summary>
    public Guid DraftTemplate(string name, Values? given = null) => Admin.Create((given ?? []).Over("coach_template", new()
    {
        ["coach_name"] = $"{name} {Guid.NewGuid():N}",
        ["coach_model"] = new OptionSetValue(104500000),
        ["coach_type"] = new OptionSetValue((int)CoachingType.DealSpecific),
        ["coach_process"] = new OptionSetValue((int)CoachingProcess.Opportunity),
        ["coach_version"] = 1,
        ["coach_tables"] = "opportunity",
    }));

    public Guid Section(Guid template) => Admin.Create(new Entity("coach_templatesection")
    {
        ["coach_name"] = "Discuss",
        ["coach_order"] = 10,
        ["coach_templateid"] = new EntityReference("coach_template", template),
    });

    /// <summary>A question that must be answered.</summary>
    public Guid Question(Guid section, Values? given = null) => Admin.Create((given ?? []).Over("coach_question", new()
    {
        ["coach_prompt"] = "What has changed?",
        ["coach_kind"] = new OptionSetValue((int)QuestionKind.Text),
        ["coach_required"] = true,
        ["coach_order"] = 10,
        ["coach_sectionid"] = new EntityReference("coach_templatesection", section),
    }));

    /// <summary>Half an hour every Tuesday at 9 in Western Europe.</summary>
    public Guid Rhythm(Person manager, Person rep, Values? given = null, Guid? template = null) => manager.Service.Create((given ?? []).Over("coach_rhythm", new()
    {
        ["coach_managerid"] = manager.Reference,
        ["coach_repid"] = rep.Reference,
        ["coach_templateid"] = new EntityReference("coach_template", template ?? PublishedTemplate()),
        ["coach_recurrence"] = "FREQ=WEEKLY;BYDAY=TU",
        ["coach_start"] = ManualClock.Utc("2026-03-17 09:00"),
        ["coach_duration"] = 30,
        ["coach_timezone"] = WesternEurope,
    }));

    /// <summary>An order that was drawn, of teams with a rep each where none are named.</summary>
    public Guid DrawnStart(params Person[] managers)
    {
        Person[] drawn = managers.Length > 0 ? managers : [Manager(), Manager()];
        foreach (var manager in managers.Length > 0 ? [] : drawn) Admin.Update(new Entity("systemuser", Rep().Id) { ["parentsystemuserid"] = manager.Reference });
        return (Guid)Admin.Execute(new OrganizationRequest("coach_DrawStart")
        {
            ["Name"] = "Weekly coaching",
            ["ManagerIds"] = string.Join(",", drawn.Select(manager => manager.Id)),
            ["First"] = new DateTime(2026, 4, 6),
            ["WeeksBetween"] = 4,
        })["DrawnStartId"];
    }

    public void Publish(Guid template) => Admin.Update(new Entity("coach_template", template) { ["statuscode"] = new OptionSetValue(104500000) });

    /// <summary>A published template with one section and the questions that are given; without any, one that needs no answer.</summary>
    public Guid PublishedTemplate(params Values[] questions)
    {
        var template = DraftTemplate("Short review");
        var section = Section(template);
        if (questions.Length == 0) Question(section, new() { ["coach_required"] = false });
        foreach (var question in questions) Question(section, question);
        Publish(template);
        return template;
    }
}
