namespace Microsoft.Crm.Sdk.Messages;

/// <summary>A user or team, and what a share allows them.</summary>
[DataContract(Name = "PrincipalAccess", Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class PrincipalAccess : IExtensibleDataObject
{
    [DataMember]
    public AccessRights AccessMask { get; set; }

    [DataMember]
    public EntityReference Principal { get; set; }

    public ExtensionDataObject ExtensionData { get; set; }
}
