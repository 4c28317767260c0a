using LocalDataverse.Messages.Rows;
using LocalDataverse.Pipeline;
using LocalDataverse.Security;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Messages;

/// <summary>Closes an opportunity: a completed <c>opportunityclose</c> tells how it ended, and the opportunity takes it over.</summary>
internal static class OpportunityClosing
{
    private const int Open = 0;
    private const int Won = 1;
    private const int CloseCompleted = 1;

    public static Guid? RowOf(OrganizationRequest request) =>
        (request.Optional<Entity>("OpportunityClose")?.Attributes.TryGetValue("opportunityid", out var value) ?? false) && value is EntityReference reference ? reference.Id : null;

    public static OrganizationResponse Close(OrganizationRequest request, Execution execution, int state)
    {
        var close = request.Required<Entity>("OpportunityClose");
        var status = request.OptionalNumber("Status");
        var opportunity = close.Attributes.TryGetValue("opportunityid", out var value) && value is EntityReference reference
            ? new EntityReference("opportunity", RowIdentity.Resolve(execution, reference))
            : throw Errors.MissingParameter(request.RequestName, "OpportunityClose.opportunityid");
        var row = RowWriter.Demand(execution, execution.Metadata.Table("opportunity"), opportunity.Id, Privilege.Write);
        if (row.GetValueOrDefault("statecode") is OptionSetValue { Value: not Open }) throw Errors.OpportunityClosed(opportunity.Id);

        var closedOn = close.GetAttributeValue<DateTime?>("actualend") ?? execution.UtcNow;
        var revenue = close.GetAttributeValue<Money>("actualrevenue")
            ?? (state == Won ? row.GetValueOrDefault("actualvalue") as Money ?? row.GetValueOrDefault("estimatedvalue") as Money : new Money(0m));
        CreateClose(execution, close, opportunity, closedOn, revenue, state);
        UpdateOpportunity(execution, opportunity, closedOn, revenue, state, status);
        return new OrganizationResponse { ResponseName = request.RequestName };
    }

    private static void CreateClose(Execution execution, Entity close, EntityReference opportunity, DateTime closedOn, Money? revenue, int state)
    {
        close.LogicalName = "opportunityclose";
        close["opportunityid"] = opportunity;
        close["actualend"] = closedOn;
        if (revenue is not null) close["actualrevenue"] = revenue;
        if (!close.Contains("subject")) close["subject"] = state == Won ? "Opportunity Close - Won" : "Opportunity Close - Lost";
        if (!close.Contains("regardingobjectid") && execution.Metadata.Table("opportunityclose").FindColumn("regardingobjectid") is { IsStored: true } regarding
            && (regarding.Targets.Count == 0 || regarding.Targets.Contains("opportunity")))
            close["regardingobjectid"] = opportunity;
        var id = (Guid)execution.Send(new OrganizationRequest("Create") { ["Target"] = close })["id"];
        execution.Send(new OrganizationRequest("Update") { ["Target"] = new Entity("opportunityclose", id) { ["statecode"] = new OptionSetValue(CloseCompleted) } });
    }

    private static void UpdateOpportunity(Execution execution, EntityReference opportunity, DateTime closedOn, Money? revenue, int state, int? status)
    {
        var changes = new Entity("opportunity", opportunity.Id) { ["actualclosedate"] = closedOn.Date, ["statecode"] = new OptionSetValue(state) };
        if (revenue is not null) changes["actualvalue"] = revenue;
        // -1 asks for the state's default status reason.
        if (status is { } reason and >= 0) changes["statuscode"] = new OptionSetValue(reason);
        execution.Send(new OrganizationRequest("Update") { ["Target"] = changes });
    }
}
