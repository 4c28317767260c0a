using LocalDataverse.Messages.Rows;
using LocalDataverse.Pipeline;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Messages;

namespace LocalDataverse.Messages;

internal sealed class Associate : IMessageHandler
{
    public string Message => "Associate";

    // Steps on this message are registered for no table.
    public string? TableOf(OrganizationRequest request) => null;

    public OrganizationResponse Execute(OrganizationRequest request, Execution execution)
    {
        Links.Apply(request, execution, link: true);
        return new AssociateResponse { ResponseName = Message };
    }
}
