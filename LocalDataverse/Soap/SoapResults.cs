using Microsoft.Crm.Sdk.Messages;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Soap;

/// <summary>Results as the SDK's own types, where messages here answer with plainer ones.</summary>
internal static class SoapResults
{
    public static void Complete(OrganizationResponse response)
    {
        if (response.Results.TryGetValue("AccessRights", out var rights) && rights is int mask) response.Results["AccessRights"] = (AccessRights)mask;
        foreach (var result in response.Results.Values)
        {
            switch (result)
            {
                case ExecuteMultipleResponseItemCollection items:
                    foreach (var item in items.Where(item => item.Response is not null)) Complete(item.Response);
                    break;
                case OrganizationResponseCollection responses:
                    foreach (var inner in responses) Complete(inner);
                    break;
            }
        }
    }
}
