using LocalDataverse.Messages.Rows;
using LocalDataverse.Pipeline;
using LocalDataverse.Security;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Messages;

/// <summary>A lead becomes an account, a contact and an opportunity, as many of them as are asked for, and is closed as qualified.</summary>
internal sealed class QualifyLead : IMessageHandler
{
    private const string Lead = "lead";
    private const int Open = 0;
    private const int Qualified = 1;

    public string Message => "QualifyLead";

    public string? TableOf(OrganizationRequest request) => Lead;

    public Guid? RowOf(OrganizationRequest request) => request.Optional<EntityReference>("LeadId")?.Id;

    public void Prepare(OrganizationRequest request, Execution execution)
    {
        var lead = request.Required<EntityReference>("LeadId");
        if (lead.LogicalName != Lead) throw Errors.NotAllowedFor(Message, lead.LogicalName);
        if (request.Optional<EntityReference>("SourceCampaignId") is not null) throw Errors.NotSupportedHere($"campaigns, and so SourceCampaignId of {Message}");
        if (request.Optional<EntityReference>("ProcessInstanceId") is not null) throw Errors.NotSupportedHere($"business process flows, and so ProcessInstanceId of {Message}");
        lead.Id = RowIdentity.Resolve(execution, lead);
    }

    public void Authorize(OrganizationRequest request, Execution execution)
    {
        var (table, id) = (execution.Metadata.Table(Lead), request.Required<EntityReference>("LeadId").Id);
        RowWriter.DemandRight(execution, table, id, Privilege.Read);
        RowWriter.DemandRight(execution, table, id, Privilege.Write);
    }

    public OrganizationResponse Execute(OrganizationRequest request, Execution execution)
    {
        var id = request.Required<EntityReference>("LeadId").Id;
        var status = request.OptionalNumber("Status") ?? throw Errors.MissingParameter(Message, "Status");
        var row = RowWriter.Find(execution, execution.Metadata.Table(Lead), id);
        if (row.GetValueOrDefault("statecode") is OptionSetValue { Value: not Open }) throw Errors.LeadClosed(id);

        var lead = new QualifiedLead(execution, id, row);
        EntityReferenceCollection created = [];
        if (Asks("CreateAccount")) created.Add(lead.CreateAccount());
        if (Asks("CreateContact")) created.Add(lead.CreateContact());
        var opportunity = Asks("CreateOpportunity")
            ? lead.CreateOpportunity(request.Optional<EntityReference>("OpportunityCustomerId"), request.Optional<EntityReference>("OpportunityCurrencyId"))
            : null;
        if (opportunity is not null) created.Add(opportunity);
        Close(execution, id, status, opportunity);
        return new OrganizationResponse { ResponseName = Message, ["CreatedEntities"] = created };

        bool Asks(string parameter) => request.Optional<bool?>(parameter) ?? false;
    }

    private static void Close(Execution execution, Guid id, int status, EntityReference? opportunity)
    {
        var changes = new Entity(Lead, id) { ["statecode"] = new OptionSetValue(Qualified) };
        // -1 asks for the state's default status reason.
        if (status >= 0) changes["statuscode"] = new OptionSetValue(status);
        if (opportunity is not null) changes["qualifyingopportunityid"] = opportunity;
        execution.Send(new OrganizationRequest("Update") { ["Target"] = changes });
    }
}
