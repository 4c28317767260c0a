using LocalDataverse.Pipeline;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Messages;

/// <summary>Publishes single customisations. Nothing waits for it here: what is imported is seen at once.</summary>
internal class PublishXml : IMessageHandler
{
    public virtual string Message => "PublishXml";

    public OrganizationResponse Execute(OrganizationRequest request, Execution execution) =>
        execution.Caller.IsSystem ? new OrganizationResponse { ResponseName = Message } : throw Errors.PrivilegeMissing("prvPublishCustomization", "organization");
}

/// <summary>Publishes all customisations.</summary>
internal sealed class PublishAllXml : PublishXml
{
    public override string Message => "PublishAllXml";
}
