namespace CoachingExtensions.Tests.Robust;

/// <summary>Questions for definitions: what RetrieveMetadataChanges is asked with.</summary>
internal sealed class ChangesFuzz : FuzzKind
{
    private static readonly string[] Right =
    [
        """{"Properties":{"AllProperties":false,"PropertyNames":["LogicalName","Attributes"]},"Criteria":{"FilterOperator":"And","Conditions":[{"ConditionOperator":"Equals","PropertyName":"LogicalName","Value":{"Type":"System.String","Value":"account"}}],"Filters":[]},"AttributeQuery":{"Properties":{"AllProperties":false,"PropertyNames":["LogicalName","OptionSet"]},"Criteria":{"FilterOperator":"And","Conditions":[{"ConditionOperator":"Equals","PropertyName":"AttributeTypeName","Value":{"Type":"Microsoft.Xrm.Sdk.Metadata.AttributeTypeDisplayName","Value":"PicklistType"}}],"Filters":[]}}}""",
        """{"Properties":{"PropertyNames":["ObjectTypeCode"]},"Criteria":{"FilterOperator":"Or","Conditions":[{"ConditionOperator":"In","PropertyName":"LogicalName","Value":{"Type":"System.String[]","Value":"['account','contact']"}},{"ConditionOperator":"GreaterThan","PropertyName":"ObjectTypeCode","Value":{"Type":"System.Int32","Value":"3"}}]}}""",
        """{"Properties":{"PropertyNames":["DisplayName"]},"Criteria":{"Conditions":[{"ConditionOperator":"NotEquals","PropertyName":"IsActivity","Value":{"Type":"System.Boolean","Value":"true"}},{"ConditionOperator":"Equals","PropertyName":"OwnershipType","Value":{"Type":"Microsoft.Xrm.Sdk.Metadata.OwnershipTypes","Value":"UserOwned"}}]},"LabelQuery":{"FilterLanguages":[1031],"MissingLabelBehavior":0}}""",
        """{"Properties":{"PropertyNames":["ManyToOneRelationships","Keys"]},"Criteria":{"Conditions":[{"ConditionOperator":"Equals","PropertyName":"MetadataId","Value":{"Type":"System.Guid","Value":"11111111-1111-1111-1111-111111111111"}}],"Filters":[{"FilterOperator":"Or","Conditions":[{"ConditionOperator":"LessThan","PropertyName":"ObjectTypeCode","Value":{"Type":"System.Int32","Value":"5"}}]}]},"RelationshipQuery":{"Properties":{"AllProperties":true},"Criteria":{"Conditions":[{"ConditionOperator":"NotIn","PropertyName":"SchemaName","Value":{"Type":"System.String[]","Value":"['a','b']"}}]}},"KeyQuery":{"Properties":{"AllProperties":true}}}""",
    ];

    public override string Name => "changes";

    public override FuzzRequest Make(Random random)
    {
        var query = random.Next(2) == 0 ? ChangedJson.Said(random.One(Right), random) : Mutation.Of(random.One(Right), random);
        var (call, options) = random.Next(4) == 0
            ? ("RetrieveMetadataChanges(Query=@p1,ClientVersionStamp=@p2,DeletedMetadataFilters=@p3)", $"&@p2='{Mutation.Of("1!00000000", random)}'&@p3={Mutation.Of("Microsoft.Dynamics.CRM.DeletedMetadataFilters'Attribute,Entity'", random)}")
            : ("RetrieveMetadataChanges(Query=@p1)", "");
        return new FuzzRequest("GET", Root + Encoded($"{call}?@p1={query}{options}", random));
    }
}
