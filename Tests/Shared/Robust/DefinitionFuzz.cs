namespace CoachingExtensions.Tests.Robust;

/// <summary>Definitions that are made and replaced: tables, columns, relationships, choices.</summary>
internal sealed class DefinitionFuzz : FuzzKind
{
    private const string Label = """{"LocalizedLabels":[{"Label":"Fuzzed","LanguageCode":1033}]}""";
    private const string Columns = "EntityDefinitions(LogicalName='contact')/Attributes";
    private const string Choice = """{"@odata.type":"Microsoft.Dynamics.CRM.OptionSetMetadata","IsGlobal":true,"OptionSetType":"Picklist","Name":"new_fuzzed","DisplayName":LABEL,"Options":[{"Value":100000000,"Label":LABEL,"Color":"#ff0000"},{"Value":100000001,"Label":LABEL}]}""";

    private static readonly (string Method, string Target, string Body)[] Right =
    [
        ("POST", "EntityDefinitions", """{"@odata.type":"Microsoft.Dynamics.CRM.EntityMetadata","SchemaName":"new_Fuzzed","DisplayName":LABEL,"DisplayCollectionName":LABEL,"Description":LABEL,"HasActivities":false,"HasNotes":false,"IsActivity":false,"OwnershipType":"UserOwned","Attributes":[{"@odata.type":"Microsoft.Dynamics.CRM.StringAttributeMetadata","AttributeType":"String","AttributeTypeName":{"Value":"StringType"},"IsPrimaryName":true,"SchemaName":"new_Name","MaxLength":100,"FormatName":{"Value":"Text"},"RequiredLevel":{"Value":"None","CanBeChanged":true},"DisplayName":LABEL}]}"""),
        ("PUT", "EntityDefinitions(LogicalName='contact')", """{"@odata.type":"Microsoft.Dynamics.CRM.EntityMetadata","LogicalName":"contact","SchemaName":"Contact","DisplayName":LABEL,"DisplayCollectionName":LABEL,"HasNotes":true,"IsAuditEnabled":{"Value":true,"CanBeChanged":true}}"""),
        ("POST", Columns, """{"@odata.type":"Microsoft.Dynamics.CRM.StringAttributeMetadata","SchemaName":"new_Text","DisplayName":LABEL,"RequiredLevel":{"Value":"None","CanBeChanged":true,"ManagedPropertyLogicalName":"canmodifyrequirementlevelsettings"},"MaxLength":100,"FormatName":{"Value":"Text"}}"""),
        ("POST", Columns, """{"@odata.type":"Microsoft.Dynamics.CRM.MoneyAttributeMetadata","SchemaName":"new_Sum","DisplayName":LABEL,"PrecisionSource":2,"Precision":2,"MinValue":0,"MaxValue":1000.5}"""),
        ("POST", Columns, """{"@odata.type":"Microsoft.Dynamics.CRM.DateTimeAttributeMetadata","SchemaName":"new_Day","DisplayName":LABEL,"Format":"DateOnly","DateTimeBehavior":{"Value":"DateOnly"}}"""),
        ("POST", Columns, """{"@odata.type":"Microsoft.Dynamics.CRM.BooleanAttributeMetadata","SchemaName":"new_Flag","DisplayName":LABEL,"DefaultValue":false,"OptionSet":{"TrueOption":{"Value":1,"Label":LABEL},"FalseOption":{"Value":0,"Label":LABEL},"OptionSetType":"Boolean"}}"""),
        ("POST", Columns, """{"@odata.type":"Microsoft.Dynamics.CRM.PicklistAttributeMetadata","SchemaName":"new_Kind","DisplayName":LABEL,"DefaultFormValue":-1,"OptionSet":{"@odata.type":"Microsoft.Dynamics.CRM.OptionSetMetadata","OptionSetType":"Picklist","IsGlobal":false,"Options":[{"Value":1,"Label":LABEL},{"Value":2,"Label":LABEL}]}}"""),
        ("POST", Columns, """{"@odata.type":"Microsoft.Dynamics.CRM.DecimalAttributeMetadata","SchemaName":"new_Rate","DisplayName":LABEL,"Precision":2,"MinValue":-1.5,"MaxValue":100}"""),
        ("PUT", Columns + "(LogicalName='firstname')", """{"@odata.type":"Microsoft.Dynamics.CRM.StringAttributeMetadata","LogicalName":"firstname","SchemaName":"FirstName","DisplayName":LABEL,"MaxLength":50,"RequiredLevel":{"Value":"Recommended"}}"""),
        ("POST", "RelationshipDefinitions", """{"@odata.type":"Microsoft.Dynamics.CRM.OneToManyRelationshipMetadata","SchemaName":"new_account_leads","ReferencedEntity":"account","ReferencingEntity":"lead","AssociatedMenuConfiguration":{"Behavior":"UseCollectionName","Group":"Details","Label":LABEL,"Order":10000},"CascadeConfiguration":{"Assign":"Cascade","Delete":"RemoveLink","Merge":"Cascade","Reparent":"NoCascade","Share":"NoCascade","Unshare":"NoCascade"},"Lookup":{"@odata.type":"Microsoft.Dynamics.CRM.LookupAttributeMetadata","SchemaName":"new_BankId","DisplayName":LABEL}}"""),
        ("POST", "RelationshipDefinitions", """{"@odata.type":"Microsoft.Dynamics.CRM.ManyToManyRelationshipMetadata","SchemaName":"new_contact_lead","Entity1LogicalName":"contact","Entity2LogicalName":"lead","IntersectEntityName":"new_contact_lead","Entity1AssociatedMenuConfiguration":{"Behavior":"UseLabel","Group":"Details","Label":LABEL,"Order":10000}}"""),
        ("POST", "GlobalOptionSetDefinitions", Choice),
        ("PUT", "GlobalOptionSetDefinitions(Name='new_fuzzed')", Choice),
        ("POST", "InsertOptionValue", """{"OptionSetName":"new_fuzzed","Value":100000002,"Label":LABEL,"SolutionUniqueName":"Default"}"""),
        ("POST", "EntityDefinitions(LogicalName='contact')/Keys", """{"SchemaName":"new_ByNumber","DisplayName":LABEL,"KeyAttributes":["employeeid"]}"""),
    ];

    public override string Name => "definitions";

    // One that is still right makes a table or a column, and everybody waits.
    public override int PerThousand => 250;

    public override FuzzRequest Make(Random random)
    {
        var (method, target, body) = random.One(Right);
        return new FuzzRequest(random.Next(20) == 0 ? "PATCH" : method, Root + (random.Next(10) == 0 ? Encoded(Mutation.Of(target, random), random) : target))
        {
            Body = ChangedJson.Of(body.Replace("LABEL", Label, StringComparison.Ordinal), random),
            ContentType = "application/json",
            Headers = random.Next(6) == 0 ? [random.One([("MSCRM.MergeLabels", "true"), ("MSCRM.SolutionUniqueName", "Default"), ("MSCRM.SolutionUniqueName", "nothing")])] : [],
        };
    }
}
