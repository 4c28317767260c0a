using CoachingExtensions.Alignment;
using CoachingExtensions.Tests.Pipeline;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace CoachingExtensions.Tests.Histories;

/// <summary>Makes things happen in the organisation.</summary>
internal sealed class Actor(Stage stage, Disk disk)
{
    private const int Sent = 3;

    /// <summary>A deal of a size that no figure can hold.</summary>
    private const decimal BeyondAnyColumn = 200_000_000_000m;

    private readonly Maker maker = new(stage);
    private readonly Bin bin = new(stage);

    private IOrganizationService Admin => stage.Organisation.Admin;

    private ManualClock Clock => stage.Organisation.Clock;

    /// <param name="happening">What is to happen.</param>
    /// <param name="world">The world as it is.</param>
    /// <param name="halfway">Called when half of it has happened, where a world in between is seen.</param>
    /// <returns>Whether it could happen: what it is about may be gone, or never have been.</returns>
    public bool Play(Happening happening, World world, Action halfway)
    {
        if (happening.What == What.Pass)
        {
            Clock.Now = Clock.Now.AddHours(happening.Number);
            return true;
        }

        var (it, about, who) = (stage.Find(happening.Name), stage.Find(happening.About), stage.Find(happening.Who));
        if ((happening.About is not null && about is null) || (happening.Who is not null && who is null)) return false;
        var done = happening.What switch
        {
            What.Relink or What.Recalculate => Sweep(happening, it),
            What.Restore => it is null && bin.Restore(happening.Name, world, halfway),
            _ => it is null ? maker.Make(happening, about, who) : Change(happening, it, about, who, world),
        };
        if (done) stage.Organisation.Organization.DrainAsync();
        return done;
    }

    /// <summary>Page by page: to the end, or as if it had been interrupted.</summary>
    public void Sweep(string message, int size, int pages)
    {
        for (string? cursor = null; cursor != "" && pages > 0; pages--)
        {
            cursor = (string)Admin.Execute(new OrganizationRequest(message) { ["PageSize"] = size, ["Cursor"] = cursor })["Cursor"];
        }
    }

    private bool Sweep(Happening happening, EntityReference? it)
    {
        var message = $"coach_{happening.What}";
        if (it is null) Sweep(message, 1 + (happening.Number % 2), happening.Number % 3 == 0 ? int.MaxValue : 1);
        else if (it.LogicalName == "coach_alignmentplan") Admin.Execute(new OrganizationRequest(message) { ["PlanId"] = it.Id });
        else if (it.LogicalName == "coach_target") Admin.Execute(new OrganizationRequest(message) { ["TargetId"] = it.Id });
        else Admin.Execute(new OrganizationRequest("coach_Relink") { ["RegardingTable"] = it.LogicalName, ["RegardingId"] = it.Id });
        return true;
    }

    private bool Change(Happening happening, EntityReference it, EntityReference? about, EntityReference? who, World world)
    {
        var number = happening.Number;
        switch (happening.What)
        {
            case What.Complete: return it.LogicalName == "email" && number % 3 > 0 ? Set(it, ("statecode", Choice(1)), ("statuscode", Choice(Sent))) : Set(it, ("statecode", Choice(1)));
            case What.Cancel: return Set(it, ("statecode", Choice(2)));
            case What.Reopen or What.ReopenDeal or What.Activate: return Set(it, ("statecode", Choice(0)));
            case What.Deactivate: return Set(it, ("statecode", Choice(1)));
            case What.Regard: return Set(it, ("regardingobjectid", about));
            case What.Redate: return Set(it, (it.LogicalName == "appointment" ? "scheduledstart" : "actualend", Clock.Now.AddHours(number)));
            case What.Invite: return Set(it, (PartyColumn(it.LogicalName, number), Maker.Parties(about, who)));
            case What.Judge: return Judge(it, 104500001 + (number % 3));
            case What.Minutes: return Set(it, ("actualdurationminutes", number));
            case What.Give or What.HandOver or What.GiveLeave: return Set(it, ("ownerid", who));
            case What.Assign: return Send(new OrganizationRequest("Assign") { ["Target"] = it, ["Assignee"] = who });
            case What.Merge: return Send(new OrganizationRequest("Merge") { ["Target"] = about, ["SubordinateId"] = it.Id, ["UpdateContent"] = new Entity("account"), ["PerformParentingChecks"] = false });
            case What.Join or What.Leave: return Member(it, who!, happening.What == What.Join);
            case What.Win: return Deals.Close(Admin, "WinOpportunity", it, number % 60 == 0 ? BeyondAnyColumn : number, Clock.Now.AddDays(Deals.DaysOff(number)));
            case What.Lose: return Deals.Close(Admin, "LoseOpportunity", it, number, Clock.Now.AddDays(Deals.DaysOff(number)));
            case What.Estimate: return Set(it, ("estimatedvalue", new Money(number * 1000m)));
            case What.Expect: return Set(it, ("estimatedclosedate", Clock.Now.Date.AddDays(number)));
            case What.Revise: return Set(it, ("actualvalue", new Money(number)));
            case What.Stage: return Set(it, ("salesstage", Choice(number)));
            case What.Customer: return Set(it, ("customerid", about));
            case What.Parent: return Set(it, ("parentaccountid", about));
            case What.MoveContact: return Set(it, ("parentcustomerid", about));
            case What.Qualify: return Qualify(it, about, number);
            case What.Disqualify: return Set(it, ("statecode", Choice(2)));
            case What.ReopenLead: return Set(it, ("statecode", Choice(0)));
            case What.Split: return Share(it, who is null ? [(about!, 100)] : [(about!, 60 - (number % 30)), (who, 40 + (number % 30))]);
            case What.Unsplit: return Share(it, []);
            case What.MoveClosing: return Set(it, ("actualclosedate", Clock.Now.Date.AddDays(number)));
            case What.Track: return Set(it, ("messageid", Maker.Message(number)));
            case What.Revenue: return Set(it, ("revenue", new Money(number * 1_000_000m)));
            case What.Rekind: return Set(it, ("coach_kind", Choice(number)));
            case What.Agree: return Set(it, ("statuscode", Choice(PlanAgreement.Agreed)));
            case What.AgreeAgain: return Set(it, ("statecode", Choice(0)), ("statuscode", Choice(PlanAgreement.Agreed)));
            case What.Close: return Set(it, ("statecode", Choice(1)), ("statuscode", Choice(PlanAgreement.Closed)));
            case What.Redraft: return Set(it, ("statuscode", Choice(1)));
            case What.Begin: return Set(it, ("coach_start", new DateTime(2026, 3, 1).AddDays(number)));
            case What.End: return Set(it, ("coach_end", new DateTime(2026, 3, 1).AddDays(number)));
            case What.Promise: return Set(it, ("coach_targetvalue", (decimal)number));
            case What.Aim: return Set(it, ("coach_segmentid", stage.SegmentOf((Where)number)));
            case What.Measure: return Set(it, ("coach_metricid", stage.MetricOf((Counting)number)));
            case What.Place: return Set(it, ("coach_parenttargetid", about), ("coach_planid", PlanOf(about!, world)));
            case What.Raise: return Set(it, ("coach_level", Choice(number)), ("coach_parenttargetid", about));
            case What.MoveDay: return Set(it, ("coach_date", new DateTime(2026, 3, 1).AddDays(number)));
            case What.LendDay or What.UseCalendar: return Set(it, ("coach_workcalendarid", about));
            case What.MoveLeave: return Update(Maker.Leave(new Entity("coach_absence"), number), it);
            case What.CancelLeave when number == 1: return Set(it, ("statecode", Choice(1)));
            case What.WorkDays: return Set(it, [.. Stage.DaysOfTheWeek.Select((day, place) => (day, (object?)((number & (1 << place)) != 0)))]);
            case What.RewordMetric: return Update(Wordings.Metric(number), it);
            case What.RewordSegment: return Update(Wordings.Segment(number), it);
            case What.TakeOver: return TakeOver(it, about!, number);
            case What.Delete or What.Unlink or What.RemoveTarget or What.OpenDay or What.CancelLeave:
                if (happening.What == What.Delete) bin.Keep(it);
                Admin.Delete(it.LogicalName, it.Id);
                stage.Forget(happening.Name);
                return true;
            default: return false;
        }
    }

    private static OptionSetValue Choice(int value) => new(value);

    private static string PartyColumn(string table, int number) => table switch
    {
        "phonecall" or "letter" => number % 2 == 0 ? "from" : "to",
        "email" => number % 2 == 0 ? "to" : "cc",
        "appointment" => new[] { "requiredattendees", "optionalattendees", "organizer" }[number % 3],
        _ => "requiredattendees",
    };

    private static EntityReference PlanOf(EntityReference target, World world) =>
        new("coach_alignmentplan", Guid.Parse(world.Targets.Single(row => row.Id == target.Id.ToString()).Plan));

    /// <summary>No event tells of a team's members, so the sweep that does follows at once.</summary>
    private bool Member(EntityReference team, EntityReference who, bool joins)
    {
        var membership = new Relationship("teammembership_association");
        if (joins) Admin.Associate("team", team.Id, membership, [who]);
        else Admin.Disassociate("team", team.Id, membership, [who]);
        Sweep("coach_Relink", 1, int.MaxValue);
        return true;
    }

    /// <summary>A person turns the one link that a segment made into one of their own.</summary>
    private bool TakeOver(EntityReference target, EntityReference record, int kind)
    {
        var links = disk.Links()
            .Where(link => link.Target == target.Id.ToString() && link.Record == record.Id.ToString() && link.Kind == (int)LinkKind.Automatic)
            .ToList();
        if (links is not [var latest]) return false;
        stage.Add($"{stage.NameOf(target.Id.ToString())}/{stage.NameOf(record.Id.ToString())}", new EntityReference("coach_targetlink", latest.Id));
        return Set(new EntityReference("coach_targetlink", latest.Id), ("coach_kind", Choice(kind)));
    }

    /// <summary>An account, a contact and a deal, or some of them.</summary>
    private bool Qualify(EntityReference lead, EntityReference? customer, int number)
    {
        var answer = Admin.Execute(new OrganizationRequest("QualifyLead")
        {
            ["LeadId"] = lead,
            ["CreateAccount"] = number % 3 != 0,
            ["CreateContact"] = number % 2 == 0,
            ["CreateOpportunity"] = number % 4 != 3,
            ["OpportunityCustomerId"] = number % 3 == 0 ? customer : null,
            ["Status"] = Choice(3),
        });
        foreach (var made in (EntityReferenceCollection)answer["CreatedEntities"]) stage.Add($"{stage.NameOf(lead.Id.ToString())}.{made.LogicalName}", made);
        return true;
    }

    private bool Share(EntityReference deal, IReadOnlyList<(EntityReference User, decimal Share)> people) => Send(new OrganizationRequest("coach_ShareCredit")
    {
        ["OpportunityId"] = deal.Id,
        ["Shares"] = $"[{string.Join(",", people.Select(person => $"{{\"userId\":\"{person.User.Id}\",\"share\":{person.Share}}}"))}]",
    });

    /// <summary>Only the rep says whether it was coaching.</summary>
    private bool Judge(EntityReference talk, int verdict)
    {
        var rep = Admin.Retrieve(talk.LogicalName, talk.Id, new ColumnSet("coach_repid")).GetAttributeValue<EntityReference>("coach_repid");
        stage.Organisation.Organization.ServiceFor(rep.Id).Execute(new OrganizationRequest("coach_GiveVerdict") { ["ConversationId"] = talk.Id, ["Verdict"] = verdict });
        return true;
    }

    private bool Update(Entity change, EntityReference row)
    {
        change.Id = row.Id;
        Admin.Update(change);
        return true;
    }

    private bool Set(EntityReference row, params (string Column, object? Value)[] columns)
    {
        var change = new Entity(row.LogicalName, row.Id);
        foreach (var (column, value) in columns) change[column] = value;
        return Update(change, row);
    }

    private bool Send(OrganizationRequest request)
    {
        Admin.Execute(request);
        return true;
    }
}
