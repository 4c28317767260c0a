using System.Collections.Frozen;
using LocalDataverse.Pipeline.CustomApis;
using Microsoft.Xrm.Sdk.Query;

namespace LocalDataverse.WebApi.Operations;

/// <summary>The messages of the platform that the Web API has, as Dataverse declares them.</summary>
internal static class PlatformOperations
{
    /// <summary>What every import of a solution takes.</summary>
    private static CustomApiParameter[] Import =>
    [
        Needs("CustomizationFile", ParameterType.Bytes), May("OverwriteUnmanagedCustomizations", ParameterType.Boolean), May("PublishWorkflows", ParameterType.Boolean),
        May("ImportJobId", ParameterType.Guid), May("ConvertToManaged", ParameterType.Boolean), May("SkipProductUpdateDependencies", ParameterType.Boolean),
    ];

    /// <summary>What every export of a solution takes beside its name.</summary>
    private static CustomApiParameter[] Export =>
    [
        Needs("Managed", ParameterType.Boolean), May("TargetVersion", ParameterType.String), May("ExportAutoNumberingSettings", ParameterType.Boolean), May("ExportCalendarSettings", ParameterType.Boolean),
        May("ExportCustomizationSettings", ParameterType.Boolean), May("ExportEmailTrackingSettings", ParameterType.Boolean), May("ExportGeneralSettings", ParameterType.Boolean), May("ExportMarketingSettings", ParameterType.Boolean),
        May("ExportOutlookSynchronizationSettings", ParameterType.Boolean), May("ExportRelationshipRoles", ParameterType.Boolean), May("ExportIsvConfig", ParameterType.Boolean), May("ExportSales", ParameterType.Boolean),
        May("ExportExternalApplications", ParameterType.Boolean),
    ];

    /// <summary>Files and pictures in blocks, of columns, notes and attachments.</summary>
    private static OperationSignature[] FileOperations =>
    [
        Action("InitializeFileBlocksUpload", Needs("Target", ParameterType.EntityReference), Needs("FileAttributeName", ParameterType.String), Needs("FileName", ParameterType.String)),
        Action("UploadBlock", Needs("BlockId", ParameterType.String), Needs("BlockData", ParameterType.Bytes), Needs("FileContinuationToken", ParameterType.String)),
        Action("CommitFileBlocksUpload", Needs("FileName", ParameterType.String), Needs("MimeType", ParameterType.String), Needs("BlockList", ParameterType.StringArray), Needs("FileContinuationToken", ParameterType.String)),
        Action("InitializeFileBlocksDownload", Needs("Target", ParameterType.EntityReference), Needs("FileAttributeName", ParameterType.String)),
        Action("DownloadBlock", Needs("Offset", ParameterType.BigInt), Needs("BlockLength", ParameterType.BigInt), Needs("FileContinuationToken", ParameterType.String)),
        Action("DeleteFile", Needs("FileId", ParameterType.Guid)),
        Action("InitializeAnnotationBlocksUpload", Row("Target", "annotation")),
        Action("CommitAnnotationBlocksUpload", Row("Target", "annotation"), Needs("BlockList", ParameterType.StringArray), Needs("FileContinuationToken", ParameterType.String)),
        Action("InitializeAnnotationBlocksDownload", Needs("Target", ParameterType.EntityReference)),
        Action("InitializeAttachmentBlocksUpload", Row("Target", "activitymimeattachment")),
        Action("CommitAttachmentBlocksUpload", Row("Target", "activitymimeattachment"), Needs("BlockList", ParameterType.StringArray), Needs("FileContinuationToken", ParameterType.String)),
        Action("InitializeAttachmentBlocksDownload", Needs("Target", ParameterType.EntityReference)),
    ];

    /// <summary>What every message about options takes: where they are, and the solution that the change goes into.</summary>
    private static CustomApiParameter[] Options =>
    [
        May("OptionSetName", ParameterType.String), May("AttributeLogicalName", ParameterType.String), May("EntityLogicalName", ParameterType.String), May("SolutionUniqueName", ParameterType.String),
    ];

    /// <summary>A lookup of several tables.</summary>
    private static CustomApiParameter[] Lookup =>
    [
        Needs("Lookup", ParameterType.Contract) with { Table = "LookupAttributeMetadata" }, Needs("OneToManyRelationships", ParameterType.Contracts) with { Table = "OneToManyRelationshipMetadata" },
        May("SolutionUniqueName", ParameterType.String),
    ];

    private static readonly FrozenDictionary<string, OperationSignature> ByName = ((OperationSignature[])
    [
        Function("WhoAmI"),
        Function("RetrieveVersion"),
        Function("RetrieveProvisionedLanguages"),
        Action("ProvisionLanguage", Needs("Language", ParameterType.Integer)),
        Function("RetrieveEntityRibbon", Needs("EntityName", ParameterType.String), May("RibbonLocationFilter", ParameterType.Name)),
        Function("RetrieveApplicationRibbon"),
        Function("RetrieveAppComponents", Needs("AppModuleId", ParameterType.Guid)) with { ListProperty = "AppComponents" },
        Function("RetrieveRolePrivilegesRole", Needs("RoleId", ParameterType.Guid)),
        Function("LocalTimeFromUtcTime", Needs("TimeZoneCode", ParameterType.Integer), Needs("UtcTime", ParameterType.DateTime)),
        Function("UtcTimeFromLocalTime", Needs("TimeZoneCode", ParameterType.Integer), Needs("LocalTime", ParameterType.DateTime)),
        Function("RetrievePrincipalAccess", Needs("Target", ParameterType.EntityReference)) with { BoundTable = "*", BoundParameter = "Principal" },
        Function("RetrieveSharedPrincipalsAndAccess", Needs("Target", ParameterType.EntityReference)),
        Function("RetrieveTotalRecordCount", Needs("EntityNames", ParameterType.StringArray)),
        Function("RetrieveCurrentOrganization", May("AccessType", ParameterType.Name)),
        Action("AddMembersTeam", Needs("Members", ParameterType.Ids)) with { BoundTable = "team", BoundParameter = "TeamId", BoundById = true, IdsParameter = "MemberIds" },
        Action("RemoveMembersTeam", Needs("Members", ParameterType.Ids)) with { BoundTable = "team", BoundParameter = "TeamId", BoundById = true, IdsParameter = "MemberIds" },
        Function("RetrieveUserPrivileges") with { BoundTable = "systemuser", BoundParameter = "UserId", BoundById = true },
        Action("WinOpportunity", Row("OpportunityClose", "opportunityclose"), Needs("Status", ParameterType.Integer)),
        Action("LoseOpportunity", Row("OpportunityClose", "opportunityclose"), Needs("Status", ParameterType.Integer)),
        Action(
            "QualifyLead", Needs("CreateAccount", ParameterType.Boolean), Needs("CreateContact", ParameterType.Boolean), Needs("CreateOpportunity", ParameterType.Boolean),
            May("OpportunityCurrencyId", ParameterType.EntityReference), May("OpportunityCustomerId", ParameterType.EntityReference), May("SourceCampaignId", ParameterType.EntityReference),
            Needs("Status", ParameterType.Integer), May("ProcessInstanceId", ParameterType.EntityReference), May("SuppressDuplicateDetection", ParameterType.Boolean))
            with { BoundTable = "lead", BoundParameter = "LeadId", ListProperty = "CreatedEntities" },
        Action(
            "Merge", Needs("Target", ParameterType.EntityReference), Needs("Subordinate", ParameterType.EntityReference), May("UpdateContent", ParameterType.Entity),
            Needs("PerformParentingChecks", ParameterType.Boolean)),
        Action("GrantAccess", Needs("Target", ParameterType.EntityReference), Needs("PrincipalAccess", ParameterType.PrincipalAccess)),
        Action("ModifyAccess", Needs("Target", ParameterType.EntityReference), Needs("PrincipalAccess", ParameterType.PrincipalAccess)),
        Action("RevokeAccess", Needs("Target", ParameterType.EntityReference), Needs("Revokee", ParameterType.EntityReference)),
        Action("AddUserToRecordTeam", Needs("Record", ParameterType.EntityReference), Needs("TeamTemplate", ParameterType.EntityReference))
            with { BoundTable = "systemuser", BoundParameter = "SystemUserId", BoundById = true },
        Action("RemoveUserFromRecordTeam", Needs("Record", ParameterType.EntityReference), Needs("TeamTemplate", ParameterType.EntityReference))
            with { BoundTable = "systemuser", BoundParameter = "SystemUserId", BoundById = true },
        Action("ImportSolution", [.. Import, May("HoldingSolution", ParameterType.Boolean)]),
        Action("ImportSolutionAsync", [.. Import, May("HoldingSolution", ParameterType.Boolean)]),
        Action("ExportSolution", [Needs("SolutionName", ParameterType.String), .. Export]),
        Action("ExportSolutionAsync", [Needs("SolutionName", ParameterType.String), .. Export]),
        Action("DownloadSolutionExportData", Needs("ExportJobId", ParameterType.Guid)),
        Function("RetrieveDependenciesForDelete", Needs("ObjectId", ParameterType.Guid), Needs("ComponentType", ParameterType.Integer)) with { ListProperty = "EntityCollection" },
        Function("RetrieveDependentComponents", Needs("ObjectId", ParameterType.Guid), Needs("ComponentType", ParameterType.Integer)) with { ListProperty = "EntityCollection" },
        Function("RetrieveRequiredComponents", Needs("ObjectId", ParameterType.Guid), Needs("ComponentType", ParameterType.Integer)) with { ListProperty = "EntityCollection" },
        Function("RetrieveDependenciesForUninstall", Needs("SolutionUniqueName", ParameterType.String)) with { ListProperty = "EntityCollection" },
        Function("RetrieveMissingDependencies", Needs("SolutionUniqueName", ParameterType.String)) with { ListProperty = "EntityCollection" },
        Action(
            "AddSolutionComponent", Needs("ComponentId", ParameterType.Guid), Needs("ComponentType", ParameterType.Integer), Needs("SolutionUniqueName", ParameterType.String), Needs("AddRequiredComponents", ParameterType.Boolean),
            May("DoNotIncludeSubcomponents", ParameterType.Boolean), May("IncludedComponentSettingsValues", ParameterType.StringArray)),
        Action("RemoveSolutionComponent", Row("SolutionComponent", "solutioncomponent"), Needs("ComponentType", ParameterType.Integer), Needs("SolutionUniqueName", ParameterType.String)),
        Action("StageAndUpgrade", Import),
        Action("StageAndUpgradeAsync", Import),
        Action("DeleteAndPromote", Needs("UniqueName", ParameterType.String)),
        Action("DeleteAndPromoteAsync", Needs("UniqueName", ParameterType.String)),
        Action("PublishAllXml"),
        Action("PublishXml", Needs("ParameterXml", ParameterType.String)),
        Action(
            "SendAppNotification", Needs("Title", ParameterType.String), May("Body", ParameterType.String), Needs("Recipient", ParameterType.EntityReference), May("Priority", ParameterType.Integer),
            May("IconType", ParameterType.Integer), May("ToastType", ParameterType.Integer), May("Expiry", ParameterType.Integer), May("OverrideContent", ParameterType.Entity), May("Actions", ParameterType.Entity)),
        .. FileOperations,
        Function("FormatAddress", May("Line1", ParameterType.String), May("City", ParameterType.String), May("StateOrProvince", ParameterType.String), May("PostalCode", ParameterType.String), May("Country", ParameterType.String)),
        Function("InitializeFrom", Needs("EntityMoniker", ParameterType.EntityReference), Needs("TargetEntityName", ParameterType.String), Needs("TargetFieldType", ParameterType.Name), May("SkipParentalRelationshipMapping", ParameterType.Boolean))
            with { Properties = [Needs("Entity", ParameterType.Entity)] },
        Action("AddPrivilegesRole", Needs("Privileges", ParameterType.RolePrivileges)) with { BoundTable = "role", BoundParameter = "RoleId", BoundById = true },
        Function(
            "RetrieveMetadataChanges", May("Query", ParameterType.Contract) with { Table = "EntityQueryExpression" }, May("DeletedMetadataFilters", ParameterType.Name), May("ClientVersionStamp", ParameterType.String),
            May("AppModuleId", ParameterType.Guid), May("RetrieveAllSettings", ParameterType.Boolean)),
        Function("FetchXmlToQueryExpression", Needs("FetchXml", ParameterType.String)),
        Function("QueryExpressionToFetchXml", Needs("Query", ParameterType.Contract) with { Table = nameof(QueryExpression) }),
        Action("SetAutoNumberSeed", Needs("EntityName", ParameterType.String), Needs("AttributeName", ParameterType.String), Needs("Value", ParameterType.BigInt)),
        Action("GetAutoNumberSeed", Needs("EntityName", ParameterType.String), Needs("AttributeName", ParameterType.String)),
        Action("GetNextAutoNumberValue", Needs("EntityName", ParameterType.String), Needs("AttributeName", ParameterType.String)),
        Action("CanBeReferenced", Needs("EntityName", ParameterType.String)),
        Action("CanBeReferencing", Needs("EntityName", ParameterType.String)),
        Action("CanManyToMany", Needs("EntityName", ParameterType.String)),
        Function("GetValidManyToMany"),
        Function("GetValidReferencedEntities", May("ReferencingEntityName", ParameterType.String)),
        Function("GetValidReferencingEntities", May("ReferencedEntityName", ParameterType.String)),
        Function("IsComponentCustomizable", Needs("ComponentId", ParameterType.Guid), Needs("ComponentType", ParameterType.Integer)),
        Action("InsertOptionValue", [.. Options, May("Value", ParameterType.Integer), Label("Label"), Label("Description"), May("ParentValues", ParameterType.Integers), May("ExternalValue", ParameterType.String)]),
        Action("InsertStatusValue", [.. Options, May("Value", ParameterType.Integer), Label("Label"), Label("Description"), Needs("StateCode", ParameterType.Integer)]),
        Action("UpdateOptionValue", [.. Options, Needs("Value", ParameterType.Integer), Label("Label"), Label("Description"), Needs("MergeLabels", ParameterType.Boolean), May("Color", ParameterType.String), May("ParentValues", ParameterType.Integers), May("ExternalValue", ParameterType.String)]),
        Action("UpdateStateValue", [.. Options, Needs("Value", ParameterType.Integer), Label("Label"), Label("Description"), Needs("MergeLabels", ParameterType.Boolean), May("DefaultStatusCode", ParameterType.Integer)]),
        Action("DeleteOptionValue", [.. Options, Needs("Value", ParameterType.Integer)]),
        Action("OrderOption", [.. Options, Needs("Values", ParameterType.Integers)]),
        Action("CreateCustomerRelationships", [.. Lookup]),
        Action("CreatePolymorphicLookupAttribute", [.. Lookup]),
        Action("ReactivateEntityKey", Needs("EntityLogicalName", ParameterType.String), Needs("EntityKeyLogicalName", ParameterType.String)),
        Action(
            "BulkDelete", Needs("QuerySet", ParameterType.Contracts) with { Table = "QueryExpression" }, Needs("JobName", ParameterType.String), Needs("SendEmailNotification", ParameterType.Boolean),
            Needs("ToRecipients", ParameterType.EntityCollection) with { Table = "activityparty" }, Needs("CCRecipients", ParameterType.EntityCollection) with { Table = "activityparty" }, Needs("RecurrencePattern", ParameterType.String),
            May("StartDateTime", ParameterType.DateTime), May("SourceImportId", ParameterType.Guid), May("RunNow", ParameterType.Boolean)),
        Action("CreateMultiple", Needs("Targets", ParameterType.EntityCollection)) with { BoundTable = "*", OfSet = true },
        Action("UpdateMultiple", Needs("Targets", ParameterType.EntityCollection)) with { BoundTable = "*", OfSet = true },
        Action("UpsertMultiple", Needs("Targets", ParameterType.EntityCollection)) with { BoundTable = "*", OfSet = true },
    ]).ToFrozenDictionary(operation => operation.Name, StringComparer.Ordinal);

    public static OperationSignature? Find(string name) => ByName.GetValueOrDefault(name);

    public static IEnumerable<OperationSignature> All => ByName.Values.OrderBy(operation => operation.Name, StringComparer.Ordinal);

    private static OperationSignature Function(string name, params CustomApiParameter[] parameters) => new(name, true, parameters);

    private static OperationSignature Action(string name, params CustomApiParameter[] parameters) => new(name, false, parameters);

    private static CustomApiParameter Needs(string name, int type) => new(name, type, IsOptional: false, Table: null);

    /// <summary>A row of one table, which then needs no <c>@odata.type</c>.</summary>
    private static CustomApiParameter Row(string name, string table) => new(name, ParameterType.Entity, IsOptional: false, table);

    private static CustomApiParameter Label(string name) => May(name, ParameterType.Contract) with { Table = "Label" };

    private static CustomApiParameter May(string name, int type) => new(name, type, IsOptional: true, Table: null);
}
