namespace Microsoft.Xrm.Sdk.Messages;

/// <summary>Asks which tables may be in many-to-many relationships.</summary>
[DataContract(Namespace = Contracts.V2011)]
public sealed class GetValidManyToManyRequest : OrganizationRequest
{
    public GetValidManyToManyRequest()
    {
        RequestName = "GetValidManyToMany";
    }
}

/// <summary>The answer to <see cref="GetValidManyToManyRequest"/>.</summary>
[DataContract(Namespace = Contracts.V2011)]
public sealed class GetValidManyToManyResponse : OrganizationResponse
{
    public string[] EntityNames => Results.Get<string[]>("EntityNames");
}
