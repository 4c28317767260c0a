using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Client;

namespace Sdk.Tests.Behaviour;

/// <summary>An early-bound class as the usual generators write them.</summary>
[EntityLogicalName("account")]
internal sealed class Account() : Entity("account")
{
    [AttributeLogicalName("name")]
    public string Name
    {
        get => GetAttributeValue<string>("name");
        set => SetAttributeValue("name", value);
    }

    [RelationshipSchemaName("subsidiaries")]
    public IEnumerable<Account>? Subsidiaries
    {
        get => GetRelatedEntities<Account>("subsidiaries", null);
        set => SetRelatedEntities("subsidiaries", null, value);
    }
}
