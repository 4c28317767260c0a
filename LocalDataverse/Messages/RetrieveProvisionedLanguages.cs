using LocalDataverse.Metadata;
using LocalDataverse.Pipeline;
using LocalDataverse.Storage;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Messages;

/// <summary>The languages in which users of the organisation can work, the base language first.</summary>
internal sealed class RetrieveProvisionedLanguages : IMessageHandler
{
    public string Message => "RetrieveProvisionedLanguages";

    public TransactionNeed Transaction => TransactionNeed.Read;

    public OrganizationResponse Execute(OrganizationRequest request, Execution execution) => new()
    {
        ResponseName = Message,
        ["RetrieveProvisionedLanguages"] = (int[])[DisplayText.BaseLanguage, .. ProvisionedLanguages.Of(execution.Connection).Where(language => language != DisplayText.BaseLanguage)],
    };
}
