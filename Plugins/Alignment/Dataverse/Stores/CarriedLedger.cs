using CoachingExtensions.Platform;
using CoachingExtensions.Platform.Model;
using Microsoft.Xrm.Sdk;

namespace CoachingExtensions.Alignment.Dataverse;

/// <summary>
/// Contributions of version 1.0, which had their value rounded only. Sums are made of the exact one, which then is the same; open plans
/// find a better one when they are worked out, closed ones keep it.
/// </summary>
internal sealed class CarriedLedger(IOrganizationService service)
{
    /// <returns>How many were carried over.</returns>
    public int Carry(int most)
    {
        var found = service.RunAll(Fetch.Text($"""
            <fetch><entity name="{coach_contribution.EntityLogicalName}">
              {Fetch.Columns(ContributionRow.coach_value)}
              <filter>
                <condition attribute="{ContributionRow.coach_exactvalue}" operator="null" />
                <condition attribute="{ContributionRow.coach_value}" operator="not-null" />
              </filter>
            </entity></fetch>
            """)).Take(most).ToList();
        foreach (var row in found) service.Update(new Entity(coach_contribution.EntityLogicalName, row.Id) { [ContributionRow.coach_exactvalue] = row.Number(ContributionRow.coach_value) });
        return found.Count;
    }
}
