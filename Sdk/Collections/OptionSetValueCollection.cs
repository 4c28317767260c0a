namespace Microsoft.Xrm.Sdk;

/// <summary>The value of a column that takes several choices.</summary>
[CollectionDataContract(Name = "OptionSetValueCollection", Namespace = Contracts.V90)]
public sealed class OptionSetValueCollection : DataCollection<OptionSetValue>
{
    public OptionSetValueCollection()
    {
    }

    public OptionSetValueCollection(IList<OptionSetValue> list)
        : base(list)
    {
    }
}
