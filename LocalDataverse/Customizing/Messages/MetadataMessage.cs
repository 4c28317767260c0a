using LocalDataverse.Pipeline;
using LocalDataverse.Security;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Customizing.Messages;

/// <summary>A message that changes definitions, for whoever holds the privilege for it: System Administrators and System Customizers.</summary>
internal abstract class MetadataMessage(string message, string privilege, string subject) : IMessageHandler
{
    public string Message => message;

    public void Authorize(OrganizationRequest request, Execution execution) => Access.DemandByName(execution.Scope, privilege, subject);

    public abstract OrganizationResponse Execute(OrganizationRequest request, Execution execution);

    protected OrganizationResponse Answer(params ReadOnlySpan<(string Name, object Value)> results)
    {
        var response = new OrganizationResponse { ResponseName = message };
        foreach (var (name, value) in results) response[name] = value;
        return response;
    }
}
