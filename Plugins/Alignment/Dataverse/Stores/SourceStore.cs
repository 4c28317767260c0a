using CoachingExtensions.Platform;
using CoachingExtensions.Platform.Model;
using Microsoft.Xrm.Sdk;

namespace CoachingExtensions.Alignment.Dataverse;

/// <summary>The rows that count, as Dataverse keeps them. Queries are batched: none runs in a loop where one will do.</summary>
internal sealed partial class SourceStore(IOrganizationService service, AtRisk tolerance) : ISources
{
    private readonly SourceKinds kinds = new(service);

    public IReadOnlyList<Guid> CustomersOf(Guid opportunityId) => service.Run($"""
        <fetch><entity name="{Opportunity.EntityLogicalName}">
          {Fetch.Columns(OpportunityRow.CustomerId, OpportunityRow.ParentAccountId)}
          <filter><condition attribute="{OpportunityRow.OpportunityId}" operator="eq" value="{opportunityId}" /></filter>
        </entity></fetch>
        """).Select(row => Customers.Of(row)).FirstOrDefault() ?? [];
}
