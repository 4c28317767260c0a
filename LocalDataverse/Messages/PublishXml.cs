using LocalDataverse.Pipeline;
using LocalDataverse.Security;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Messages;

/// <summary>Publishes single customisations. Nothing waits for it here: what is changed or imported is seen at once.</summary>
internal class PublishXml : IMessageHandler
{
    public virtual string Message => "PublishXml";

    public void Authorize(OrganizationRequest request, Execution execution) => Access.DemandByName(execution.Scope, "prvPublishCustomization", "organization");

    public OrganizationResponse Execute(OrganizationRequest request, Execution execution) => new() { ResponseName = Message };
}

/// <summary>Publishes all customisations.</summary>
internal sealed class PublishAllXml : PublishXml
{
    public override string Message => "PublishAllXml";
}
