using System.Globalization;
using CoachingExtensions.Platform;
using CoachingExtensions.Platform.Model;

namespace CoachingExtensions.Alignment.Dataverse;

/// <summary>Open plans, one after the other. The cursor is the platform's own paging cookie with its page.</summary>
internal sealed partial class PlanStore
{
    public OpenPlan? NextOpen(Guid? teamId, string? cursor)
    {
        var place = Place.Of(cursor);
        var rows = (Rights?.Eyes ?? service).Page(
            Fetch.Template($"""
                <fetch><entity name="{coach_alignmentplan.EntityLogicalName}">
                  {Fetch.Columns(PlanRow.coach_alignmentplanid)}
                  <order attribute="{PlanRow.coach_alignmentplanid}" />
                  <filter>
                    <condition attribute="{PlanRow.statuscode}" operator="eq" value="{PlanAgreement.Agreed}" />
                    {new Fetch.Parts(teamId is { } team ? [Fetch.In(PlanRow.OwningBusinessUnit, BusinessUnits.Read(service).AtAndBelow(team))] : [])}
                  </filter>
                </entity></fetch>
                """),
            size: 1,
            place.Page,
            place.Cookie);
        return rows.Entities.Count == 0
            ? null
            : new OpenPlan(rows.Entities[0].Id, Rights?.Includes(rows.Entities[0].Id) != false, rows.MoreRecords ? $"{place.Page + 1} {rows.PagingCookie}" : null);
    }

    internal static RefusedException UnknownCursor() =>
        new(new Message("Sweeps.UnknownCursor", "The parameter Cursor is not one that this operation has answered: leave it out to start from the beginning."));

    /// <summary>A page of the plans, and what leads to it.</summary>
    private sealed record Place(int Page, string? Cookie)
    {
        public static Place Of(string? cursor)
        {
            if (cursor is null) return new Place(1, null);

            var parts = cursor.Split([' '], 2);
            return parts.Length == 2 && int.TryParse(parts[0], NumberStyles.None, CultureInfo.InvariantCulture, out var page)
                ? new Place(page, parts[1])
                : throw UnknownCursor();
        }
    }
}
