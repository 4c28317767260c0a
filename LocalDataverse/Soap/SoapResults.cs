using Microsoft.Crm.Sdk.Messages;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Organization;

namespace LocalDataverse.Soap;

/// <summary>Results as the SDK's own types, where messages here answer with plainer ones.</summary>
internal static class SoapResults
{
    /// <param name="response">What the organisation answered.</param>
    /// <param name="root">The address of the server, as the client called it.</param>
    public static void Complete(OrganizationResponse response, string root)
    {
        if (response.Results.TryGetValue("Detail", out var organization) && organization is OrganizationDetail detail)
        {
            detail.Endpoints[EndpointType.OrganizationService] = root + "/XRMServices/2011/Organization.svc";
            detail.Endpoints[EndpointType.WebApplication] = root + "/";
        }

        if (response.Results.TryGetValue("AccessRights", out var rights) && rights is int mask) response.Results["AccessRights"] = (AccessRights)mask;
        foreach (var result in response.Results.Values)
        {
            switch (result)
            {
                case ExecuteMultipleResponseItemCollection items:
                    foreach (var item in items.Where(item => item.Response is not null)) Complete(item.Response, root);
                    break;
                case OrganizationResponseCollection responses:
                    foreach (var inner in responses) Complete(inner, root);
                    break;
            }
        }
    }
}
