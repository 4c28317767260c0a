using CoachingExtensions.Platform;
using CoachingExtensions.Platform.Model;
using Microsoft.Xrm.Sdk;

namespace CoachingExtensions.Alignment.Dataverse;

/// <summary>
/// The day on which a rep was disabled. The platform keeps none, so the rep's plans do: docs/decisions/2026-11-30-the-day-a-user-is-disabled.md.
/// </summary>
internal sealed class Leavers(IOrganizationService service, DateTime now)
{
    /// <summary>A user was disabled or enabled.</summary>
    public void Note(Guid userId) => Compare(Fetch.Template($"""<condition attribute="{PlanRow.OwnerId}" operator="eq" value="{userId}" />"""));

    /// <summary>Whoever was disabled or enabled without any event that told of it.</summary>
    public void NoteAll() => Compare();

    /// <summary>What a row of a plan and its rep says: the first day on which the rep is in no group's figures, null for a rep who works.</summary>
    /// <param name="row">A row with both beside it.</param>
    /// <param name="plan">The prefix of the plan's columns.</param>
    /// <param name="rep">The prefix of the user's columns.</param>
    public static DateTime? LeftOn(Entity row, string plan, string rep) =>
        row.Value(rep + UserRow.IsDisabled) is not true ? null : row.Date(plan + PlanRow.coach_repdisabledon) ?? DateTime.MinValue;

    private void Compare(params System.Xml.Linq.XElement[] conditions)
    {
        foreach (var plan in service.Run(Fetch.Template($"""
            <fetch><entity name="{coach_alignmentplan.EntityLogicalName}">
              {Fetch.Columns(PlanRow.coach_repdisabledon)}
              <order attribute="{PlanRow.coach_alignmentplanid}" />
              <filter>
                {new Fetch.Parts(conditions)}
                <filter type="or">
                  <filter>
                    <condition entityname="rep" attribute="{UserRow.IsDisabled}" operator="eq" value="1" />
                    <condition attribute="{PlanRow.coach_repdisabledon}" operator="null" />
                  </filter>
                  <filter>
                    <condition entityname="rep" attribute="{UserRow.IsDisabled}" operator="ne" value="1" />
                    <condition attribute="{PlanRow.coach_repdisabledon}" operator="not-null" />
                  </filter>
                </filter>
              </filter>
              <link-entity name="{SystemUser.EntityLogicalName}" from="{UserRow.SystemUserId}" to="{PlanRow.OwnerId}" alias="rep">
                {Fetch.Columns(UserRow.IsDisabled)}
              </link-entity>
              {TimeZones.Beside(PlanRow.OwnerId)}
            </entity></fetch>
            """)))
        {
            service.Update(new Entity(coach_alignmentplan.EntityLogicalName, plan.Id)
            {
                [PlanRow.coach_repdisabledon] = plan.Value($"rep.{UserRow.IsDisabled}") is true ? LocalCalendar.DayOf(now, TimeZones.Of(plan)) : null,
            });
        }
    }
}
