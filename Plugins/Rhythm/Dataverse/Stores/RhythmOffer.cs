using CoachingExtensions.Platform;
using CoachingExtensions.Platform.Model;
using Microsoft.Xrm.Sdk;

namespace CoachingExtensions.Rhythm.Dataverse;

/// <summary>Tells a manager of a new report with whom there is no rhythm yet, while there is one with others.</summary>
internal sealed class RhythmOffer(IOrganizationService system, DateTime now)
{
    private const string RhythmPage = "coach_/rhythm/strip/strip.html";

    public void To(Guid reportId)
    {
        var report = system.RunOne($"""
            <fetch><entity name="{SystemUser.EntityLogicalName}">
              {Fetch.Columns(UserRow.FullName, UserRow.ParentSystemUserId)}
              <filter>
                <condition attribute="{UserRow.SystemUserId}" operator="eq" value="{reportId}" />
                <condition attribute="{UserRow.IsDisabled}" operator="ne" value="1" />
                <condition attribute="{UserRow.ParentSystemUserId}" operator="not-null" />
              </filter>
            </entity></fetch>
            """);
        if (report?.Id(UserRow.ParentSystemUserId) is not { } manager || !HasRhythm(manager, null) || HasRhythm(manager, reportId)) return;

        var name = report.Text(UserRow.FullName) ?? "";
        // Whoever is added and then given a manager is new once.
        new DailyNotice(system, now, $"rhythm/{reportId:D}", RhythmRefusals.OfferTitle(name)).Follow(manager, new NoticeText(
            RhythmRefusals.Offer(name),
            NoticeAction.OpensPage(RhythmPage, null, RhythmRefusals.OpenRhythm)));
    }

    private bool HasRhythm(Guid managerId, Guid? repId) => system.RunOne($"""
        <fetch top="1"><entity name="{coach_rhythm.EntityLogicalName}">
          {Fetch.Columns(RhythmRow.coach_rhythmid)}
          <filter>
            <condition attribute="{RhythmRow.statecode}" operator="eq" value="{(int)coach_rhythm_statecode.Active}" />
            <condition attribute="{RhythmRow.coach_managerid}" operator="eq" value="{managerId}" />
            {new Fetch.Parts(repId is { } rep ? [Fetch.Template($"""<condition attribute="{RhythmRow.coach_repid}" operator="eq" value="{rep}" />""")] : [])}
          </filter>
        </entity></fetch>
        """) is not null;
}
