using System.Collections.Frozen;
using System.Text.Json;
using Microsoft.Xrm.Sdk.Metadata;
using Microsoft.Xrm.Sdk.Metadata.Query;

namespace LocalDataverse.WebApi.Definitions;

/// <summary>
/// What Microsoft documents of definitions (the Web API's metadata entity types) and nothing is kept of here. It may be sent, as whoever
/// changes a definition sends it whole; what would ask for something that cannot be done is refused by its name.
/// </summary>
internal static class DocumentedProperties
{
    private static readonly FrozenSet<string> OfTable = Names("""
        AutoRouteToOwnerQueue CanBeInCustomEntityAssociation CanBeInManyToMany CanBePrimaryEntityInRelationship CanBeRelatedEntityInRelationship CanChangeHierarchicalRelationship CanChangeTrackingBeEnabled CanCreateAttributes
        CanCreateCharts CanCreateForms CanCreateViews CanEnableSyncToExternalSearchIndex CanModifyAdditionalSettings CanTriggerWorkflow ChangeTrackingEnabled CreatedOn DataProviderId DataSourceId DaysSinceRecordLastModified
        EnforceStateTransitions EntityHelpUrl EntityHelpUrlEnabled ExternalCollectionName ExternalName HasEmailAddresses HasFeedback IconLargeName IconMediumName IconSmallName IsActivityFeedsEnabled IsAIRUpdated IsArchivalEnabled IsAuditEnabled
        IsAvailableOffline IsBPFEntity IsBusinessProcessEnabled IsChildEntity IsConnectionsEnabled IsCustomizable IsDocumentManagementEnabled IsDocumentRecommendationsEnabled IsDuplicateDetectionEnabled IsEnabledForCharts
        IsEnabledForExternalChannels IsEnabledForTrace IsImportable IsInteractionCentricEnabled IsKnowledgeManagementEnabled IsLogicalEntity IsMSTeamsIntegrationEnabled IsMailMergeEnabled IsManaged IsMappable IsOfflineInMobileClient
        IsOneNoteIntegrationEnabled IsOptimisticConcurrencyEnabled IsPrivate IsReadOnlyInMobileClient IsReadingPaneEnabled IsRenameable IsRetentionEnabled IsRetrieveAuditEnabled IsRetrieveMultipleAuditEnabled IsSLAEnabled IsSolutionAware
        IsValidForQueue IsVisibleInMobile IsVisibleInMobileClient MobileOfflineFilters ModifiedOn OwnerId OwnerIdType OwningBusinessUnit PrimaryImageAttribute PrimaryKey RecurrenceBaseEntityLogicalName ReportViewName SettingOf Settings
        SyncToExternalSearchIndex UsesBusinessDataLabelTable
        """);

    private static readonly FrozenSet<string> OfColumn = Names("""
        CanBeSecuredForCreate CanBeSecuredForRead CanBeSecuredForUpdate CanModifyAdditionalSettings CreatedOn DeprecatedVersion ExternalName InheritsFrom IsCustomizable IsDataSourceSecret IsFilterable IsGlobalFilterEnabled IsManaged
        IsRenameable IsRequiredForForm IsRetrievable IsSearchable IsSecured IsSortableEnabled IsValidForForm IsValidForGrid IsValidODataAttribute LinkedAttributeId ModifiedOn SourceType SourceTypeMask FormulaDefinition ImeMode
        IsLocalizable DatabaseLength YomiOf CanChangeDateTimeBehavior MinSupportedValue MaxSupportedValue PrecisionSource IsBaseCurrency ParentPicklistLogicalName ChildPicklistLogicalNames IsEntityReferenceStored Format FormatName
        MaxLength MinValue MaxValue Precision DefaultValue DefaultFormValue ParentEnumAttributeLogicalName ChildEnumAttributeLogicalNames GlobalOptionSet HasChanged
        """);

    private static readonly FrozenSet<string> OfRelationship = Names("""
        IsCustomizable IsManaged IsValidForAdvancedFind SecurityTypes IntroducedVersion Lookup Entity1AssociatedMenuConfiguration Entity2AssociatedMenuConfiguration EntityKey RelationshipBehavior IsDenormalizedLookup
        DenormalizedAttributeName IsRelationshipAttributeDenormalized RelationshipAttributes
        """);

    private static readonly FrozenSet<string> OfOthers = Names("""
        IsManaged IsCustomizable IntroducedVersion ExternalTypeName ParentOptionSetName ExternalValue ParentValues Tag IsHidden RollupView Archive AvailableOffline Icon IsCustomizable MenuId QueryApi ViewId HasChanged AsyncJob
        IsSynchronous SecondaryKeyAttributes IsExportKey IsSecondaryKey TransitionData Order CanBeChanged ManagedPropertyLogicalName MetadataId
        CanBeBasic CanBeDeep CanBeEntityReference CanBeGlobal CanBeLocal CanBeParentEntityReference CanBeRecordFilter
        """);

    public static bool Has(object contract, string property) => contract switch
    {
        EntityMetadata => OfTable.Contains(property),
        AttributeMetadata => OfColumn.Contains(property),
        RelationshipMetadataBase => OfRelationship.Contains(property),
        MetadataQueryBase or MetadataFilterExpression or MetadataPropertiesExpression or MetadataConditionExpression => false,
        _ => OfOthers.Contains(property),
    };

    /// <summary>Refuses what asks for a table or a column of a kind that is not there.</summary>
    public static void Refuse(JsonProperty property)
    {
        var asks = property.Name switch
        {
            "DataProviderId" or "DataSourceId" => property.Value.ValueKind == JsonValueKind.String && property.Value.GetString() != Guid.Empty.ToString(),
            "SourceType" => property.Value.ValueKind == JsonValueKind.Number && property.Value.TryGetInt32(out var kind) && kind > 0,
            "FormulaDefinition" or "SettingOf" => property.Value.ValueKind == JsonValueKind.String && property.Value.GetString()!.Length > 0,
            "IsSecured" => property.Value.ValueKind == JsonValueKind.True,
            _ => false,
        };
        if (asks) throw Errors.NotSupportedHere($"a definition with {property.Name}: {property.Value.GetRawText()}");
    }

    private static FrozenSet<string> Names(string text) => text.Split([' ', '\r', '\n'], StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.Ordinal);
}
