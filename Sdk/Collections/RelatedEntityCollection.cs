namespace Microsoft.Xrm.Sdk;

/// <summary>Rows that hang together with a row, by relationship.</summary>
[CollectionDataContract(Name = "RelatedEntityCollection", Namespace = Contracts.V2011)]
public sealed class RelatedEntityCollection : DataCollection<Relationship, EntityCollection>
{
    public override bool IsReadOnly => base.IsReadOnly;
}

/// <summary>What to read of the rows that hang together with a row, by relationship.</summary>
[CollectionDataContract(Name = "RelationshipQueryCollection", Namespace = Contracts.V2011)]
public sealed class RelationshipQueryCollection : DataCollection<Relationship, QueryBase>
{
}
