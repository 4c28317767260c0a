using LocalDataverse.Pipeline;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Messages;

/// <summary>What is imported here is published at once, so there is nothing left to publish.</summary>
internal sealed class PublishAllXml : IMessageHandler
{
    public string Message => "PublishAllXml";

    public TransactionNeed Transaction => TransactionNeed.Read;

    public OrganizationResponse Execute(OrganizationRequest request, Execution execution) => new() { ResponseName = Message };
}

/// <summary>The same for some components.</summary>
internal sealed class PublishXml : IMessageHandler
{
    public string Message => "PublishXml";

    public TransactionNeed Transaction => TransactionNeed.Read;

    public OrganizationResponse Execute(OrganizationRequest request, Execution execution) => new() { ResponseName = Message };
}
