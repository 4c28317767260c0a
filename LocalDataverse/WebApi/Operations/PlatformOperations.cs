using System.Collections.Frozen;
using LocalDataverse.Pipeline.CustomApis;

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

    private static readonly FrozenDictionary<string, OperationSignature> ByName = new[]
    {
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
        Action("StageAndUpgrade", Import),
        Action("StageAndUpgradeAsync", Import),
        Action("DeleteAndPromote", Needs("UniqueName", ParameterType.String)),
        Action("DeleteAndPromoteAsync", Needs("UniqueName", ParameterType.String)),
        Action("PublishAllXml"),
        Action("PublishXml", Needs("ParameterXml", ParameterType.String)),
        Action(
            "SendAppNotification", Needs("Title", ParameterType.String), May("Body", ParameterType.String), Needs("Recipient", ParameterType.EntityReference), May("Priority", ParameterType.Integer),
            May("IconType", ParameterType.Integer), May("ToastType", ParameterType.Integer), May("Expiry", ParameterType.Integer), May("OverrideContent", ParameterType.Entity), May("Actions", ParameterType.Entity)),
        Action("CreateMultiple", Needs("Targets", ParameterType.EntityCollection)) with { BoundTable = "*", OfSet = true },
        Action("UpdateMultiple", Needs("Targets", ParameterType.EntityCollection)) with { BoundTable = "*", OfSet = true },
        Action("UpsertMultiple", Needs("Targets", ParameterType.EntityCollection)) with { BoundTable = "*", OfSet = true },
    }.ToFrozenDictionary(operation => operation.Name, StringComparer.Ordinal);

    public static OperationSignature? Find(string name) => ByName.GetValueOrDefault(name);

    public static IEnumerable<OperationSignature> All => ByName.Values.OrderBy(operation => operation.Name, StringComparer.Ordinal);

    private static OperationSignature Function(string name, params CustomApiParameter[] parameters) => new(name, true, parameters);

    private static OperationSignature Action(string name, params CustomApiParameter[] parameters) => new(name, false, parameters);

    private static CustomApiParameter Needs(string name, int type) => new(name, type, IsOptional: false, Table: null);

    /// <summary>A row of one table, which then needs no <c>@odata.type</c>.</summary>
    private static CustomApiParameter Row(string name, string table) => new(name, ParameterType.Entity, IsOptional: false, table);

    private static CustomApiParameter May(string name, int type) => new(name, type, IsOptional: true, Table: null);
}
