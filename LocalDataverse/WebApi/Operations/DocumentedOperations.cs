using System.Collections.Frozen;
using LocalDataverse.WebApi.Rows;

namespace LocalDataverse.WebApi.Operations;

/// <summary>
/// The operations of Dataverse that Microsoft documents: one of these that is missing here is refused by its name,
/// any other name is unknown in Dataverse, too.
/// </summary>
internal static class DocumentedOperations
{
    private const string Functions = """
        CalculateRollupField CalculateTotalTimeIncident CheckIncomingEmail CheckPromoteEmail CheckClientCompatibility DownloadReportDefinition DownloadSolutionExportData ExpandCalendar FetchXmlToQueryExpression
        FindParentResourceGroup FormatAddress GetAllTimeZonesWithDisplayName GetDefaultPriceLevel GetDistinctValuesImportFile GetFileSasUrl GetHeaderColumnsImportFile GetInvoiceProductsFromOpportunity GetJobStatus
        GetNextAutoNumberValue GetPreferredSolution GetQuantityDecimal GetReportHistoryLimit GetSalesOrderProductsFromOpportunity GetTimeZoneCodeByLocalizedName GetTrackingTokenEmail
        IncrementKnowledgeArticleViewCount InitializeFrom IsBackOfficeInstalled IsDataEncryptionActive IsPaiEnabled IsValidStateTransition
        QueryMultipleSchedules QuerySchedule QueryExpressionToFetchXml RetrieveAadUserPrivileges RetrieveAadUserRoles RetrieveAadUserSetOfPrivilegesByIds RetrieveAadUserSetOfPrivilegesByNames RetrieveAbsoluteAndSiteCollectionUrl
        RetrieveActivePath RetrieveAllChildUsersSystemUser RetrieveAllEntities RetrieveAllManagedProperties RetrieveAnalyticsStoreDetails RetrieveApplicationRibbon RetrieveAttribute RetrieveAttributeChangeHistory RetrieveAuditDetails
        RetrieveAuditPartitionList RetrieveAvailableLanguages RetrieveBusinessHierarchyBusinessUnit RetrieveByGroupResource RetrieveByResourceResourceGroup RetrieveByResourcesService RetrieveByTopIncidentProductKbArticle
        RetrieveByTopIncidentSubjectKbArticle RetrieveChannelAccessProfilePrivileges RetrieveCurrentOrganization RetrieveDataEncryptionKey RetrieveDependenciesForDelete RetrieveDependenciesForUninstall RetrieveDependentComponents
        RetrieveDeploymentLicenseType RetrieveDeprovisionedLanguages RetrieveDuplicates RetrieveEntity RetrieveEntityChanges RetrieveEntityKey RetrieveEntityRibbon RetrieveExchangeAppointments RetrieveExchangeRate RetrieveFilteredForms
        RetrieveFormattedImportJobResults RetrieveInstalledLanguagePacks RetrieveInstalledLanguagePackVersion RetrieveLicenseInfo RetrieveLocLabels RetrieveMailboxTrackingFolders RetrieveManagedProperty RetrieveMembersBulkOperation
        RetrieveMembersTeam RetrieveMissingComponents RetrieveMissingDependencies RetrieveMultiple RetrieveOptionSet RetrieveOrganizationInfo RetrieveOrganizationResources RetrieveParentGroupsResourceGroup
        RetrieveParsedDataImportFile RetrievePersonalWall RetrievePrincipalAccessInfo RetrievePrincipalAttributePrivileges RetrievePrincipalSyncAttributeMappings RetrievePrivilegeSet RetrieveProcessInstances RetrieveProductProperties
        RetrieveProvisionedLanguagePackVersion RetrieveRecordChangeHistory RetrieveRecordWall RetrieveRelationship RetrieveRequiredComponents RetrieveSharedLinks RetrieveSharedPrincipalsAndAccess RetrieveSubGroupsResourceGroup
        RetrieveSubsidiaryTeamsBusinessUnit RetrieveSubsidiaryUsersBusinessUnit RetrieveTeamPrivileges RetrieveTeamsSystemUser RetrieveTimelineWallRecords RetrieveTimestamp RetrieveTotalRecordCount RetrieveUnpublished
        RetrieveUnpublishedMultiple RetrieveUserLicenseInfo RetrieveUserPrivilegeByPrivilegeId RetrieveUserPrivilegeByPrivilegeName RetrieveUserQueues RetrieveUserSetOfPrivilegesByIds RetrieveUserSetOfPrivilegesByNames
        RetrieveFeatureControlSetting RetrieveFeatureControlSettings RetrieveFeatureControlSettingsByNamespace RetrieveFormXml GetQuoteProductsFromOpportunity GetAutoNumberSeed1
        GetNextAutoNumberValue1 GetDecryptionKey RetrieveUsersPrivilegesThroughTeams Rollup Search SearchByBodyKbArticle SearchByKeywords SearchByKeywordsKbArticle SearchByTitleKbArticle ValidateFetchXmlExpression ValidateRecurrenceRule
        """;

    private const string Actions = """
        CalculateActualValueOpportunity CompoundCreate CompoundUpdate DisassociateEntities PublishAllXmlAsync RemoveRelated SetRelated WinQuote RetrieveUserSettingsSystemUser UpdateUserSettingsSystemUser
        searchquery searchsuggest searchautocomplete searchstatus searchstatistics
        AddAppComponents AddChannelAccessProfilePrivileges AddDuplicateRule AddItemCampaign AddItemCampaignActivity AddListMembersList AddMemberList AddMembersTeam AddOrEditLocation AddPrincipalToQueue AddPrivilegesRole
        AddProductToKit AddRecurrence AddSolutionComponent AddSubstituteProduct AddToQueue AddUserToRecordTeam ApplyRecordCreationAndUpdateRule ApplyRoutingRule AssociateEntities AutoMapEntity BackgroundSendEmail Book
        BulkDelete BulkDelete2 BulkDetectDuplicates CalculateActualValue CalculatePrice CancelContract CancelSalesOrder CloneAsPatch CloneAsSolution CloneContract CloneMobileOfflineProfile
        CloneProduct CloseIncident CloseQuote CommitAnnotationBlocksUpload CommitAttachmentBlocksUpload CommitFileBlocksUpload CompoundUpdateDuplicateDetectionRule ConvertActivity ConvertDateAndTimeBehavior ConvertOwnerTeamToAccessTeam
        ConvertProductToKit ConvertKitToProduct ConvertQuoteToSalesOrder ConvertSalesOrderToInvoice CopyCampaign CopyCampaignResponse CopyDynamicListToStatic CopyMembersList CopySystemForm CreateActivitiesList CreateAsyncJobToRevokeInheritedAccess
        CreateException CreateInstance CreateKnowledgeArticleTranslation CreateKnowledgeArticleVersion CreateWorkflowFromTemplate DeleteAndPromote DeleteAndPromoteAsync
        DeleteAuditData DeleteFile DeleteMultiple DeleteOpenInstances DeleteRecordChangeHistory DeleteRecordChangeHistory1 DeliverImmediatePromoteEmail DeliverIncomingEmail DeliverPromoteEmail DeprovisionLanguage
        DistributeCampaignActivity DownloadBlock DownloadReportDefinition ExecuteByIdSavedQuery ExecuteByIdUserQuery ExecuteCosmosSqlQuery ExecuteWorkflow ExportAsManagedSolution ExportFieldTranslation ExportMappingsImportMap
        ExportSolution ExportSolutionAsync ExportSolutionUpload ExportTranslation FullTextSearchKnowledgeArticle FulfillSalesOrder GenerateInvoiceFromOpportunity GenerateQuoteFromOpportunity GenerateSalesOrderFromOpportunity
        GenerateSharedLink GenerateSocialProfile GetAutoNumberSeed GetEntityAutoNumberSeed GetTrackingTokenEmail GrantAccessUsingSharedLink ImmediateBook ImportCardTypeSchema ImportFieldTranslation ImportMappingsImportMap
        ImportRecordsImport ImportSolutionAsync ImportSolutions ImportTranslation ImportTranslationAsync InitializeAnnotationBlocksDownload InitializeAnnotationBlocksUpload InitializeAttachmentBlocksDownload
        InitializeAttachmentBlocksUpload InitializeFileBlocksDownload InitializeFileBlocksUpload InitializeModernFlowFromAsyncWorkflow InstallSampleData InstantiateFilters InstantiateTemplate
        LocalizeActivityParty LockInvoicePricing LockSalesOrderPricing LogFailureBulkOperation LogSuccessBulkOperation MakeAvailableToOrganizationReport MakeAvailableToOrganizationTemplate MakeUnavailableToOrganizationReport
        MakeUnavailableToOrganizationTemplate ParseImport PickFromQueue PostBotConversation PreferredSolutionUsedBy ProcessInbound ProcessInboundEmail PropagateByExpression ProvisionLanguageAsync ProvisionLanguageForUser
        PublishDuplicateRule PublishProductHierarchy PublishTheme QualifyMemberList QueueUpdateRibbonClientMetadata ReassignObjectsOwner ReassignObjectsSystemUser Recalculate RecordKnowledgeArticleView RegisterSolution
        ReleaseToQueue RemoveAppComponents RemoveFromQueue RemoveItemCampaign RemoveItemCampaignActivity RemoveMemberList RemoveMembersTeam RemoveParent RemovePrivilegeRole RemoveProductFromKit RemoveSolutionComponent
        RemoveSubstituteProduct RenewContract RenewEntitlement ReplacePrivilegesRole Reschedule ResetOfflineFilters ResetUserFilters ResolveQuote RetrieveKeyVaultConnectionStringInfo RetrieveUserIdByExternalId RetrieveWebResource
        ReviseQuote RevertProduct RevokeSharedLink RouteTo SendBulkMail SendEmail SendEmailFromTemplate SendFax SendTemplate SetAutoNumberSeed SetAutoNumberSeed1 SetBusinessEquipment SetBusinessSystemUser SetDataEncryptionKey
        SetFeatureStatus SetLocLabels SetParentBusinessUnit SetParentSystemUser SetParentTeam SetPreferredSolution SetProcess SetReportRelated SetState SetStateDynamicEntity StageAndUpgrade StageAndUpgradeAsync StageSolution StatusUpdateBulkOperation
        SyncBulkOperation TransformImport TriggerServiceEndpointCheck UninstallSampleData UninstallSolutionAsync UnlockInvoicePricing UnlockSalesOrderPricing UnpublishDuplicateRule UpdateFeatureConfig UpdateOptionSet
        UpdateProductProperties UpdateRibbonClientMetadata UpdateSolutionComponent UploadBlock UtcTimeFromLocalTime Validate ValidateApp ValidateSavedQuery ValidateUnpublished VerifyProcessStateData
        """;

    private static readonly FrozenSet<string> Names = $"{Functions} {Actions}".Split([' ', '\r', '\n'], StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Refuses a documented operation by its name; leaves a name that nobody knows to the caller.</summary>
    public static void Refuse(IEnumerable<PathSegment> path)
    {
        foreach (var segment in path)
        {
            var name = segment.Name.StartsWith(TypeNames.Namespace, StringComparison.Ordinal) ? segment.Name[TypeNames.Namespace.Length..] : segment.Name;
            if (Names.Contains(name)) throw Errors.NotSupportedHere($"the operation '{name}'");
        }
    }
}
