using CoachingExtensions.Platform;
using CoachingExtensions.Platform.Model;
using Microsoft.Xrm.Sdk;

namespace CoachingExtensions.Conversations.Dataverse;

/// <summary>The sales stages of an organisation.</summary>
internal static class SalesStages
{
    /// <summary>Those of the platform, as a person reads them.</summary>
    public static IEnumerable<string> Known => Enum.GetValues(typeof(opportunity_salesstage)).Cast<opportunity_salesstage>().Select(stage => $"{(int)stage} ({stage})");

    /// <summary>The platform's stages, and what an organisation has added: that some deal stands there says so.</summary>
    public static bool Has(IOrganizationService service, int stage) => Enum.IsDefined(typeof(opportunity_salesstage), stage) || service.RunOne($"""
        <fetch top="1"><entity name="{Opportunity.EntityLogicalName}">
          {Fetch.Columns(OpportunityRow.OpportunityId)}
          <filter><condition attribute="{OpportunityRow.SalesStage}" operator="eq" value="{stage}" /></filter>
        </entity></fetch>
        """) is not null;
}
