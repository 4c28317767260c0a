namespace Microsoft.Xrm.Sdk;

/// <summary>The values of a row, by column.</summary>
[CollectionDataContract(Name = "AttributeCollection", Namespace = Contracts.V2011)]
public sealed class AttributeCollection : DataCollection<string, object>
{
}

/// <summary>The values of a row as the user reads them, by column.</summary>
[CollectionDataContract(Name = "FormattedValueCollection", Namespace = Contracts.V2011)]
public sealed class FormattedValueCollection : DataCollection<string, string>
{
}

/// <summary>The columns of an alternate key and their values.</summary>
[Serializable]
[CollectionDataContract(Name = "KeyAttributeCollection", Namespace = Contracts.V71)]
public sealed class KeyAttributeCollection : DataCollection<string, object>
{
}
