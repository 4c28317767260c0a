namespace Microsoft.Xrm.Sdk;

/// <summary>Gives a plug-in the organisation service, in the name of a user or (null) of the system.</summary>
public interface IOrganizationServiceFactory
{
    IOrganizationService CreateOrganizationService(Guid? userId);
}
