namespace Microsoft.Xrm.Sdk.Metadata;

/// <summary>Columns that together identify a row.</summary>
[DataContract(Name = "EntityKeyMetadata", Namespace = Contracts.Metadata71)]
public sealed class EntityKeyMetadata : MetadataBase
{
    [DataMember]
    public Label DisplayName { get; set; }

    [DataMember]
    public string LogicalName { get; set; }

    [DataMember]
    public string SchemaName { get; set; }

    [DataMember]
    public string EntityLogicalName { get; internal set; }

    [DataMember]
    public string[] KeyAttributes { get; set; }

    [DataMember]
    public EntityKeyIndexStatus EntityKeyIndexStatus { get; internal set; }
}
