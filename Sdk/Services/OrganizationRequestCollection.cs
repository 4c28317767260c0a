namespace Microsoft.Xrm.Sdk;

/// <summary>The messages of a batch.</summary>
[CollectionDataContract(Name = "OrganizationRequestCollection", Namespace = Contracts.V2012)]
public sealed class OrganizationRequestCollection : DataCollection<OrganizationRequest>
{
}

/// <summary>The answers of a batch that is one transaction.</summary>
[CollectionDataContract(Name = "OrganizationResponseCollection", Namespace = Contracts.V71)]
public sealed class OrganizationResponseCollection : DataCollection<OrganizationResponse>
{
}
