namespace Microsoft.Xrm.Sdk;

/// <summary>What happened to a row since it was read.</summary>
[DataContract(Name = "EntityState", Namespace = Contracts.V2011)]
public enum EntityState
{
    [EnumMember]
    Unchanged = 0,
    [EnumMember]
    Created = 1,
    [EnumMember]
    Changed = 2,
}

/// <summary>Which side of a relationship between rows of one table is meant.</summary>
[DataContract(Name = "EntityRole", Namespace = Contracts.V2011)]
public enum EntityRole
{
    [EnumMember]
    Referencing = 0,
    [EnumMember]
    Referenced = 1,
}

/// <summary>Whether an update or a delete minds the row version.</summary>
[DataContract(Name = "ConcurrencyBehavior", Namespace = Contracts.V71)]
public enum ConcurrencyBehavior
{
    [EnumMember]
    Default = 0,
    [EnumMember]
    IfRowVersionMatches = 1,
    [EnumMember]
    AlwaysOverwrite = 2,
}
