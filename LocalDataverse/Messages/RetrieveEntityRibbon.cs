using LocalDataverse.Messages.Ribbon;
using LocalDataverse.Pipeline;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Messages;

/// <summary>A table's ribbon: what the solutions add to it, in one document, zipped.</summary>
internal sealed class RetrieveEntityRibbon : IMessageHandler
{
    public string Message => "RetrieveEntityRibbon";

    public TransactionNeed Transaction => TransactionNeed.Read;

    public OrganizationResponse Execute(OrganizationRequest request, Execution execution)
    {
        var table = execution.Metadata.Table(request.Required<string>("EntityName"));
        return new OrganizationResponse { ResponseName = Message, ["CompressedEntityXml"] = RibbonZip.Write(RibbonReader.Read(execution, table.LogicalName)) };
    }
}

/// <summary>The ribbon that belongs to no table.</summary>
internal sealed class RetrieveApplicationRibbon : IMessageHandler
{
    public string Message => "RetrieveApplicationRibbon";

    public TransactionNeed Transaction => TransactionNeed.Read;

    public OrganizationResponse Execute(OrganizationRequest request, Execution execution) =>
        new() { ResponseName = Message, ["CompressedApplicationRibbonXml"] = RibbonZip.Write(RibbonReader.Read(execution, null)) };
}
