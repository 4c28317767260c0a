using LocalDataverse.Pipeline;
using LocalDataverse.Storage;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Messages;

/// <summary>Gives the organisation another language: from then on users can choose it, and what is imported keeps its labels in it.</summary>
internal sealed class ProvisionLanguage : IMessageHandler
{
    public string Message => "ProvisionLanguage";

    public OrganizationResponse Execute(OrganizationRequest request, Execution execution)
    {
        if (!execution.Caller.IsSystem) throw Errors.PrivilegeMissing("prvLanguageSettings", "organization");
        if (!request.Parameters.TryGetValue("Language", out var value) || value is not int language) throw Errors.MissingParameter(Message, "Language");
        ProvisionedLanguages.Add(execution.Connection, language);
        return new OrganizationResponse { ResponseName = Message };
    }
}
