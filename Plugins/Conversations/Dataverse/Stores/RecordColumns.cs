using System.ServiceModel;
using CoachingExtensions.Platform;
using Microsoft.Xrm.Sdk;

namespace CoachingExtensions.Conversations.Dataverse;

/// <summary>Which columns the tables have that can be talked about: the proof that a column is there is an answer.</summary>
internal static class RecordColumns
{
    public static bool Has(IOrganizationService service, string table, string column)
    {
        try
        {
            return new RecordStore(service).Read(new RecordReference(table, Guid.Empty), [column]) is null;
        }
        catch (FaultException<OrganizationServiceFault>)
        {
            return false;
        }
    }
}
