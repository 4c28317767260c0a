using LocalDataverse.Pipeline;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Messages;

internal sealed class WinOpportunity : IMessageHandler
{
    private const int Won = 1;

    public string Message => "WinOpportunity";

    public string StepMessage => "Win";

    public string? TableOf(OrganizationRequest request) => "opportunity";

    public Guid? RowOf(OrganizationRequest request) => OpportunityClosing.RowOf(request);

    public OrganizationResponse Execute(OrganizationRequest request, Execution execution) => OpportunityClosing.Close(request, execution, Won);
}
