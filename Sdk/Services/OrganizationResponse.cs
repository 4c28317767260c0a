namespace Microsoft.Xrm.Sdk;

/// <summary>The answer to a message: its results by name.</summary>
[DataContract(Name = "OrganizationResponse", Namespace = Contracts.V2011)]
public class OrganizationResponse : IExtensibleDataObject
{
    [DataMember]
    public string ResponseName { get; set; }

    public object this[string parameterName]
    {
        get => Results[parameterName];
        set => Results[parameterName] = value;
    }

    [DataMember]
    public ParameterCollection Results { get => field ??= []; set; }

    public ExtensionDataObject ExtensionData { get; set; }
}
