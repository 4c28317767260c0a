using CoachingExtensions.Platform;
using CoachingExtensions.Platform.Model;
using Microsoft.Xrm.Sdk;

namespace CoachingExtensions.Alignment.Dataverse;

/// <summary>A plan that targets can still be proposed for: whose it is, where that person works, and for which days.</summary>
internal sealed record DraftPlan(Guid Id, Guid RepId, Guid Team, Period Period)
{
    public Guid? CalendarId { get; init; }

    /// <summary>The days of the week that its calendar works.</summary>
    public WorkWeek Week { get; init; } = WorkWeek.MondayToFriday;

    /// <summary>Reads it as the caller, and says what to do where nothing can be proposed for it.</summary>
    public static DraftPlan Read(IOrganizationService caller, Guid id)
    {
        var row = caller.RunOne($"""
            <fetch><entity name="{coach_alignmentplan.EntityLogicalName}">
              {Fetch.Columns(PlanRow.coach_name, PlanRow.OwnerId, PlanRow.coach_start, PlanRow.coach_end, PlanRow.coach_workcalendarid, PlanRow.statuscode)}
              <filter><condition attribute="{PlanRow.coach_alignmentplanid}" operator="eq" value="{id}" /></filter>
              <link-entity name="{SystemUser.EntityLogicalName}" from="{UserRow.SystemUserId}" to="{PlanRow.OwnerId}" link-type="outer" alias="rep">
                {Fetch.Columns(UserRow.SystemUserId, UserRow.BusinessUnitId)}
              </link-entity>
              {WorkCalendars.Beside(PlanRow.coach_workcalendarid)}
            </entity></fetch>
            """) ?? throw new RefusedException(new Message("Proposal.NoPlan", "There is no plan {0}, or you may not see it: open a draft plan of your own team.", id));

        var name = row.Text(PlanRow.coach_name);
        if (Settled(row.Choice(PlanRow.statuscode)) is { } settled) throw new RefusedException(new Message("Proposal.Settled", "The plan \"{0}\" is {1}", name, settled));

        return new DraftPlan(
            id,
            row.Id($"rep.{UserRow.SystemUserId}") ?? throw Incomplete(name, new Message("Proposal.NoRep", "has no rep: assign it to a user")),
            row.Id($"rep.{UserRow.BusinessUnitId}") ?? throw Incomplete(name, new Message("Proposal.RepUnseen", "has a rep whom you may not see: ask the rep's manager")),
            PeriodOf(row, name))
        {
            CalendarId = row.Id(PlanRow.coach_workcalendarid),
            Week = row.Id(PlanRow.coach_workcalendarid) is null ? WorkWeek.MondayToFriday : WorkCalendars.WeekOf(row),
        };
    }

    private static Message? Settled(int? status) => status switch
    {
        PlanAgreement.Agreed => new Message("Proposal.IsAgreed", "agreed, so nothing is proposed for it: set it back to Draft, or make a plan for the next period."),
        PlanAgreement.Closed => new Message("Proposal.IsClosed", "closed and its figures are frozen, so nothing is proposed for it: make a plan for the next period."),
        _ => null,
    };

    private static Period PeriodOf(Entity row, string? name)
    {
        if (row.Date(PlanRow.coach_start) is not { } start || row.Date(PlanRow.coach_end) is not { } end) throw Incomplete(name, new Message("Proposal.NoPeriod", "has no complete period: give it a start and an end"));

        return end < start ? throw Incomplete(name, new Message("Proposal.EndsBefore", "ends before it starts: correct its start or its end")) : new Period(start.Date, end.Date);
    }

    private static RefusedException Incomplete(string? name, Message why) => new(new Message("Proposal.Incomplete", "The plan \"{0}\" {1}.", name, why));
}
