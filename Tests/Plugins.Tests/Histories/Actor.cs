using CoachingExtensions.Alignment;
using CoachingExtensions.Tests.Pipeline;
using Microsoft.Xrm.Sdk;

namespace CoachingExtensions.Tests.Histories;

/// <summary>Makes things happen in the organisation.</summary>
internal sealed class Actor(Stage stage, Disk disk)
{
    private IOrganizationService Admin => stage.Organisation.Admin;

    private ManualClock Clock => stage.Organisation.Clock;

    /// <returns>Whether it could happen: what it is about may be gone, or never have been.</returns>
    public bool Play(Happening happening)
    {
        if (happening.What == What.Pass)
        {
            Clock.Now = Clock.Now.AddHours(happening.Number);
            return true;
        }

        var (it, about, who) = (stage.Find(happening.Name), stage.Find(happening.About), stage.Find(happening.Who));
        if (happening.About is not null && about is null) return false;
        if (it is null ? !Make(happening, about, who) : !Change(happening, it, about, who)) return false;
        stage.Organisation.Organization.DrainAsync();
        return true;
    }

    private bool Make(Happening happening, EntityReference? about, EntityReference? who)
    {
        Entity? row = happening.What switch
        {
            What.CreateAccount => new Entity("account") { ["name"] = happening.Name, ["revenue"] = new Money(happening.Number * 1_000_000m) },
            What.CreateDeal => new Entity("opportunity") { ["name"] = happening.Name, ["customerid"] = about, ["estimatedvalue"] = new Money(happening.Number * 1000m), ["salesstage"] = new OptionSetValue(happening.Number % 4) },
            What.CreateCall => new Entity("phonecall") { ["subject"] = happening.Name, ["regardingobjectid"] = about },
            What.CreateTask => new Entity("task") { ["subject"] = happening.Name, ["regardingobjectid"] = about },
            What.CreateMeeting => new Entity("appointment") { ["subject"] = happening.Name, ["regardingobjectid"] = about, ["scheduledstart"] = Clock.Now.AddHours(happening.Number), ["scheduledend"] = Clock.Now.AddHours(happening.Number + 1) },
            What.Link or What.Exclude when stage.Find(happening.Who) is { } target => new Entity("coach_targetlink")
            {
                ["coach_name"] = "By hand",
                ["coach_targetid"] = target,
                [$"coach_{about!.LogicalName}id"] = about,
                ["coach_kind"] = new OptionSetValue((int)(happening.What == What.Link ? LinkKind.Manual : LinkKind.Excluded)),
            },
            _ => null,
        };
        if (row is null) return AddTarget(happening, about);
        if (row.LogicalName != "coach_targetlink") row["ownerid"] = who;
        stage.Add(happening.Name, row.LogicalName, Admin.Create(row));
        return true;
    }

    private bool AddTarget(Happening happening, EntityReference? objective)
    {
        if (happening.What != What.AddTarget || objective is null) return false;
        var target = stage.Target(happening.Who!, AorLevel.Activity, objective.Id, (Counting)(happening.Number % 3), (Where)(happening.Number % 5), happening.Number % 7);
        stage.Add(happening.Name, "coach_target", target);
        return true;
    }

    private bool Change(Happening happening, EntityReference it, EntityReference? about, EntityReference? who)
    {
        var number = happening.Number;
        switch (happening.What)
        {
            case What.Complete: return Set(it, ("statecode", new OptionSetValue(1)));
            case What.Cancel: return Set(it, ("statecode", new OptionSetValue(2)));
            case What.Reopen or What.ReopenDeal or What.Activate: return Set(it, ("statecode", new OptionSetValue(0)));
            case What.Deactivate: return Set(it, ("statecode", new OptionSetValue(1)));
            case What.Regard: return Set(it, ("regardingobjectid", about));
            case What.Redate: return Set(it, (it.LogicalName == "appointment" ? "scheduledstart" : "actualend", Clock.Now.AddHours(number)));
            case What.Invite: return Set(it, ("requiredattendees", new EntityCollection([.. who is null ? [] : new[] { new Entity("activityparty") { ["partyid"] = who } }]) { EntityName = "activityparty" }));
            case What.Give: return Set(it, ("ownerid", who));
            case What.Assign: return Send(new OrganizationRequest("Assign") { ["Target"] = it, ["Assignee"] = who });
            case What.Merge: return Send(new OrganizationRequest("Merge") { ["Target"] = about, ["SubordinateId"] = it.Id, ["UpdateContent"] = new Entity("account"), ["PerformParentingChecks"] = false });
            case What.Win: return Close("WinOpportunity", it, number);
            case What.Lose: return Close("LoseOpportunity", it, number);
            case What.Estimate: return Set(it, ("estimatedvalue", new Money(number * 1000m)));
            case What.Revise: return Set(it, ("actualvalue", new Money(number)));
            case What.Stage: return Set(it, ("salesstage", new OptionSetValue(number)));
            case What.Customer: return Set(it, ("customerid", about));
            case What.Revenue: return Set(it, ("revenue", new Money(number * 1_000_000m)));
            case What.Agree: return Set(it, ("statuscode", new OptionSetValue(PlanAgreement.Agreed)));
            case What.Close: return Set(it, ("statecode", new OptionSetValue(1)), ("statuscode", new OptionSetValue(PlanAgreement.Closed)));
            case What.Promise: return Set(it, ("coach_targetvalue", (decimal)number));
            case What.Aim: return Set(it, ("coach_segmentid", stage.SegmentOf((Where)number)));
            case What.TakeOver: return TakeOver(it, about!, number);
            case What.Delete or What.Unlink or What.RemoveTarget:
                Admin.Delete(it.LogicalName, it.Id);
                stage.Forget(happening.Name);
                return true;
            default: return false;
        }
    }

    /// <summary>A person turns the one link that a segment made into one of their own.</summary>
    private bool TakeOver(EntityReference target, EntityReference record, int kind)
    {
        var links = disk.Links()
            .Where(link => link.Target == target.Id.ToString() && link.Record == record.Id.ToString() && link.Kind == (int)LinkKind.Automatic)
            .ToList();
        if (links is not [var latest]) return false;
        stage.Add($"{stage.NameOf(target.Id.ToString())}/{stage.NameOf(record.Id.ToString())}", "coach_targetlink", latest.Id);
        return Set(new EntityReference("coach_targetlink", latest.Id), ("coach_kind", new OptionSetValue(kind)));
    }

    private bool Set(EntityReference row, params (string Column, object? Value)[] columns)
    {
        var change = new Entity(row.LogicalName, row.Id);
        foreach (var (column, value) in columns) change[column] = value;
        Admin.Update(change);
        return true;
    }

    private bool Send(OrganizationRequest request)
    {
        Admin.Execute(request);
        return true;
    }

    private bool Close(string message, EntityReference deal, int revenue) => Send(new OrganizationRequest(message)
    {
        ["OpportunityClose"] = new Entity("opportunityclose") { ["opportunityid"] = deal, ["actualrevenue"] = new Money(revenue), ["actualend"] = Clock.Now.AddDays(-(revenue % 4)) },
        ["Status"] = new OptionSetValue(-1),
    });
}
