using CoachingExtensions.Platform;
using CoachingExtensions.Platform.Model;
using Microsoft.Xrm.Sdk;

namespace CoachingExtensions.Practice.Dataverse;

/// <summary>The sales stages and the reasons of lost deals, as they are typed into a message.</summary>
internal static class DealChoices
{
    /// <summary>How a message names stages; what an organisation has added is known by its number.</summary>
    public static readonly TypedChoices Stages = new(Enum.GetValues(typeof(opportunity_salesstage)).Cast<opportunity_salesstage>().ToDictionary(stage => stage.ToString(), stage => (int)stage));

    public static readonly TypedChoices LostReasons = new(new[] { opportunity_statuscode.Canceled, opportunity_statuscode.OutSold }.ToDictionary(reason => reason.ToString(), reason => (int)reason));

    public static UnknownChoices? NoStage(IOrganizationService service, string? typed) => Stages.Unknown(typed, number => IsUsed(service, OpportunityRow.SalesStage, number));

    public static UnknownChoices? NoLostReason(IOrganizationService service, string? typed) => LostReasons.Unknown(typed, number => IsUsed(service, OpportunityRow.StatusCode, number));

    /// <summary>Whether the organisation has added it: that some deal has it says so.</summary>
    private static bool IsUsed(IOrganizationService service, string column, int number) => service.RunOne($"""
        <fetch top="1"><entity name="{Opportunity.EntityLogicalName}">
          {Fetch.Columns(OpportunityRow.OpportunityId)}
          <filter><condition attribute="{column}" operator="eq" value="{number}" /></filter>
        </entity></fetch>
        """) is not null;
}
