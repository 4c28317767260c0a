using LocalDataverse.Pipeline;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Messages;

internal sealed class LoseOpportunity : IMessageHandler
{
    private const int Lost = 2;

    public string Message => "LoseOpportunity";

    public string StepMessage => "Lose";

    public string? TableOf(OrganizationRequest request) => "opportunity";

    public Guid? RowOf(OrganizationRequest request) => OpportunityClosing.RowOf(request);

    public OrganizationResponse Execute(OrganizationRequest request, Execution execution) => OpportunityClosing.Close(request, execution, Lost);
}
