using System.Globalization;
using System.Xml.Linq;
using CoachingExtensions.Platform;
using CoachingExtensions.Platform.Model;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace CoachingExtensions.Alignment.Dataverse;

/// <summary>Open plans, one after the other. The cursor is the platform's own paging cookie with its page.</summary>
internal sealed partial class PlanStore
{
    public OpenPlan? NextOpen(Guid? teamId, string? cursor)
    {
        var fetch = Fetch.Template($"""
            <fetch count="1"><entity name="{coach_alignmentplan.EntityLogicalName}">
              {Fetch.Columns(PlanRow.coach_alignmentplanid)}
              <order attribute="{PlanRow.coach_alignmentplanid}" />
              <filter>
                <condition attribute="{PlanRow.statuscode}" operator="eq" value="{PlanAgreement.Agreed}" />
                {new Fetch.Parts(teamId is { } team ? [Fetch.In(PlanRow.OwningBusinessUnit, BusinessUnits.Read(service).AtAndBelow(team))] : [])}
              </filter>
            </entity></fetch>
            """);
        var page = GoOn(fetch, cursor);
        var rows = (Rights?.Eyes ?? service).RetrieveMultiple(new FetchExpression(fetch.ToString()));
        return rows.Entities.Count == 0
            ? null
            : new OpenPlan(rows.Entities[0].Id, Rights?.Includes(rows.Entities[0].Id) != false, rows.MoreRecords ? $"{page + 1} {rows.PagingCookie}" : null);
    }

    internal static InvalidPluginExecutionException UnknownCursor() =>
        new("The parameter Cursor is not one that this operation has answered: leave it out to start from the beginning.");

    private static int GoOn(XElement fetch, string? cursor)
    {
        var page = 1;
        if (cursor is not null)
        {
            var parts = cursor.Split([' '], 2);
            if (parts.Length != 2 || !int.TryParse(parts[0], NumberStyles.None, CultureInfo.InvariantCulture, out page))
            {
                throw UnknownCursor();
            }

            fetch.SetAttributeValue("paging-cookie", parts[1]);
        }

        fetch.SetAttributeValue("page", page);
        return page;
    }
}
