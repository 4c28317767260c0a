using LocalDataverse.Messages;
using LocalDataverse.Pipeline;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Import;

/// <summary>PublishAllXml: customisations are in force as soon as they are written, so there is nothing left to do.</summary>
internal sealed class PublishAllXml : IMessageHandler
{
    public string Message => "PublishAllXml";

    public TransactionNeed Transaction => TransactionNeed.None;

    public OrganizationResponse Execute(OrganizationRequest request, Execution execution) => new() { ResponseName = Message };
}

/// <summary>PublishXml: the same for the components its ParameterXml names.</summary>
internal sealed class PublishXml : IMessageHandler
{
    public string Message => "PublishXml";

    public TransactionNeed Transaction => TransactionNeed.None;

    public OrganizationResponse Execute(OrganizationRequest request, Execution execution) => request.Parameters.ContainsKey("ParameterXml")
        ? new() { ResponseName = Message }
        : throw Errors.MissingParameter(Message, "ParameterXml");
}
