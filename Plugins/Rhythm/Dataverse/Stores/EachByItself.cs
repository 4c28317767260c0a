using System.ServiceModel;
using Microsoft.Xrm.Sdk;

namespace CoachingExtensions.Rhythm.Dataverse;

/// <summary>
/// Updates many rows after the commit, where each update is a transaction of its own: one that is refused does not stop the others. The
/// platform tries the job again, and then only what is left is found.
/// </summary>
internal static class EachByItself
{
    /// <exception cref="FaultException{OrganizationServiceFault}">The first refusal, once all were tried.</exception>
    public static void Update(IOrganizationService system, IEnumerable<Entity> rows)
    {
        FaultException<OrganizationServiceFault>? first = null;
        foreach (var row in rows)
        {
            try
            {
                system.Update(row);
            }
            catch (FaultException<OrganizationServiceFault> refused)
            {
                first ??= refused;
            }
        }

        if (first is not null) throw first;
    }
}
