using LocalDataverse.Messages.Rows;
using LocalDataverse.Pipeline;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Messages;

namespace LocalDataverse.Messages;

internal sealed class Disassociate : IMessageHandler
{
    public string Message => "Disassociate";

    // Steps on this message are registered for no table.
    public string? TableOf(OrganizationRequest request) => null;

    public OrganizationResponse Execute(OrganizationRequest request, Execution execution)
    {
        Links.Apply(request, execution, link: false);
        return new DisassociateResponse { ResponseName = Message };
    }
}
