namespace Microsoft.Xrm.Sdk;

/// <summary>How many rows tables have, by the tables' logical names.</summary>
[CollectionDataContract(Name = "EntityRecordCountCollection", Namespace = Contracts.V90)]
public sealed class EntityRecordCountCollection : DataCollection<string, long>
{
}
