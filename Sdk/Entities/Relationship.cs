namespace Microsoft.Xrm.Sdk;

/// <summary>A relationship by name and, between rows of one table, by side.</summary>
[DataContract(Name = "Relationship", Namespace = Contracts.V2011)]
public sealed class Relationship : IExtensibleDataObject
{
    public Relationship()
    {
    }

    public Relationship(string schemaName) => SchemaName = schemaName;

    [DataMember]
    public string SchemaName { get; set; }

    [DataMember]
    public EntityRole? PrimaryEntityRole { get; set; }

    public ExtensionDataObject ExtensionData { get; set; }

    public override bool Equals(object obj) =>
        obj is Relationship other && other.SchemaName == SchemaName && other.PrimaryEntityRole == PrimaryEntityRole;

    public override int GetHashCode() => (SchemaName?.GetHashCode() ?? 0) ^ PrimaryEntityRole.GetHashCode();

    public override string ToString() => $"{SchemaName}.{PrimaryEntityRole}";
}
