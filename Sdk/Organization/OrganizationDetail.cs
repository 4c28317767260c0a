namespace Microsoft.Xrm.Sdk.Organization;

/// <summary>What an organisation is, and where its services are.</summary>
[DataContract(Name = "OrganizationDetail", Namespace = Contracts.V2014)]
public class OrganizationDetail : IExtensibleDataObject
{
    [DataMember]
    public Guid OrganizationId { get; set; }

    [DataMember]
    public string FriendlyName { get; set; }

    [DataMember]
    public string OrganizationVersion { get; set; }

    [DataMember]
    public string UrlName { get; set; }

    [DataMember]
    public string UniqueName { get; set; }

    [DataMember]
    public EndpointCollection Endpoints { get => field ??= []; set; }

    [DataMember]
    public OrganizationState State { get; set; }

    public ExtensionDataObject ExtensionData { get; set; }
}

/// <summary>The addresses of an organisation's services.</summary>
[CollectionDataContract(Name = "EndpointCollection", Namespace = Contracts.V2014)]
public sealed class EndpointCollection : DataCollection<EndpointType, string>
{
}

/// <summary>The services of an organisation.</summary>
[DataContract(Name = "EndpointType", Namespace = Contracts.V2014)]
public enum EndpointType
{
    [EnumMember] OrganizationService = 0,
    [EnumMember] OrganizationDataService = 1,
    [EnumMember] WebApplication = 2,
}

/// <summary>From where an organisation's services are to be reached.</summary>
[DataContract(Name = "EndpointAccessType", Namespace = Contracts.V2014)]
public enum EndpointAccessType
{
    [EnumMember] Default = 0,
    [EnumMember] Internet = 1,
    [EnumMember] Intranet = 2,
}

/// <summary>Whether an organisation may be used.</summary>
[DataContract(Name = "OrganizationState", Namespace = Contracts.V2014)]
public enum OrganizationState
{
    [EnumMember] Enabled = 0,
    [EnumMember] Disabled = 1,
}
