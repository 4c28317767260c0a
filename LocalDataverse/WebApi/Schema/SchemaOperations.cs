using System.Xml.Linq;
using LocalDataverse.Metadata;
using LocalDataverse.Pipeline.CustomApis;
using LocalDataverse.WebApi.Operations;
using Microsoft.Xrm.Sdk.Metadata;
using Microsoft.Xrm.Sdk.Metadata.Query;

namespace LocalDataverse.WebApi.Schema;

/// <summary>The functions and actions of <c>$metadata</c>: those of the platform and the custom APIs of the solutions.</summary>
internal sealed class SchemaOperations(MetadataCatalogue metadata, Organization organization)
{
    private const string Any = "crmbaseentity";

    private static readonly XNamespace Edm = SchemaDocument.Edm;

    // A function must give something: a custom API that is one and gives nothing cannot be described.
    private readonly List<OperationSignature> all =
    [
        .. PlatformOperations.All.Concat(CustomApiOperations.All(organization))
            .Where(operation => !operation.IsFunction || Results(operation).Count > 0)
            .Where(operation => operation.BoundTable is null or "*" || metadata.TryTable(operation.BoundTable, out _)),
    ];

    public IEnumerable<XElement> Operations() => all.Select(Operation);

    /// <summary>The types of answers with named properties.</summary>
    public IEnumerable<XElement> Responses() => all.Where(HasResponse)
        .Select(operation => SchemaTypes.Complex($"{operation.Name}Response", Results(operation).Select(result => SchemaDocument.Part(IsRow(result.Type) ? "NavigationProperty" : "Property", result.Name, result.Type))));

    /// <summary>The operations that are called without a row.</summary>
    public IEnumerable<XElement> Imports() => all.Where(operation => operation.BoundTable is null).Select(operation =>
    {
        var kind = operation.IsFunction ? "Function" : "Action";
        return new XElement(Edm + $"{kind}Import", new XAttribute("Name", operation.Name), new XAttribute(kind, $"Microsoft.Dynamics.CRM.{operation.Name}"));
    });

    private XElement Operation(OperationSignature operation)
    {
        var element = new XElement(Edm + (operation.IsFunction ? "Function" : "Action"), new XAttribute("Name", operation.Name));
        if (operation.BoundTable is { } bound)
        {
            var type = SchemaDocument.Alias + (bound == "*" ? Any : bound);
            element.Add(new XAttribute("IsBound", "true"), SchemaDocument.Part("Parameter", operation.OfSet ? "entityset" : "entity", operation.OfSet ? $"Collection({type})" : type, nullable: false));
        }

        element.Add(operation.Parameters.Select(parameter => SchemaDocument.Part("Parameter", parameter.Name, TypeOf(parameter), parameter.IsOptional)));
        if (ReturnType(operation) is { } answer) element.Add(new XElement(Edm + "ReturnType", new XAttribute("Type", answer), new XAttribute("Nullable", "false")));
        return element;
    }

    private static string? ReturnType(OperationSignature operation) => Results(operation) switch
    {
        [] => null,
        [var only] when IsAnswerItself(operation, only) => only.Type,
        _ => $"{SchemaDocument.Alias}{operation.Name}Response",
    };

    private static bool HasResponse(OperationSignature operation) => Results(operation) is { Count: > 0 } results && !(results.Count == 1 && IsAnswerItself(operation, results[0]));

    /// <summary>One row, or one list of rows, is the answer; see <see cref="OperationResult"/>.</summary>
    private static bool IsAnswerItself(OperationSignature operation, (string Name, string Type) only) =>
        operation.ListProperty is not null || (operation.Properties is not null && IsRow(only.Type));

    private static bool IsRow(string type) => type.Contains(SchemaDocument.Alias, StringComparison.Ordinal) && !SchemaContracts.Is(type) && !SchemaTypes.Names.Any(name => type.TrimEnd(')').EndsWith("." + name, StringComparison.Ordinal));

    private static List<(string Name, string Type)> Results(OperationSignature operation) =>
        operation.Properties is { } declared ? [.. declared.Select(property => (property.Name, TypeOf(property)))] : PlatformResults(operation.Name);

    /// <summary>What the platform's own operations give.</summary>
    private static List<(string Name, string Type)> PlatformResults(string operation) => operation switch
    {
        "WhoAmI" => [("BusinessUnitId", "Edm.Guid"), ("UserId", "Edm.Guid"), ("OrganizationId", "Edm.Guid")],
        "RetrieveVersion" => [("Version", "Edm.String")],
        "RetrieveProvisionedLanguages" => [("RetrieveProvisionedLanguages", "Collection(Edm.Int32)")],
        "RetrieveEntityRibbon" => [("CompressedEntityXml", "Edm.Binary")],
        "RetrieveApplicationRibbon" => [("CompressedApplicationRibbonXml", "Edm.Binary")],
        "RetrieveAppComponents" => [("AppComponents", $"Collection({SchemaDocument.Alias}appmodulecomponent)")],
        "RetrieveRolePrivilegesRole" or "RetrieveUserPrivileges" => [("RolePrivileges", $"Collection({SchemaDocument.Alias}RolePrivilege)")],
        "LocalTimeFromUtcTime" => [("LocalTime", "Edm.DateTimeOffset")],
        "UtcTimeFromLocalTime" => [("UtcTime", "Edm.DateTimeOffset")],
        "RetrievePrincipalAccess" => [("AccessRights", $"{SchemaDocument.Alias}AccessRights")],
        "RetrieveSharedPrincipalsAndAccess" => [("PrincipalAccesses", $"Collection({SchemaDocument.Alias}PrincipalAccess)")],
        "RetrieveTotalRecordCount" => [("EntityRecordCountCollection", $"{SchemaDocument.Alias}EntityRecordCountCollection")],
        "RetrieveCurrentOrganization" => [("Detail", $"{SchemaDocument.Alias}OrganizationDetail")],
        "QualifyLead" => [("CreatedEntities", $"Collection({SchemaDocument.Alias}{Any})")],
        "BulkDelete" => [("JobId", "Edm.Guid")],
        "CreateMultiple" => [("Ids", "Collection(Edm.Guid)")],
        "UpsertMultiple" => [("Results", $"Collection({SchemaDocument.Alias}UpsertResponse)")],
        "InitializeFileBlocksUpload" or "InitializeAnnotationBlocksUpload" or "InitializeAttachmentBlocksUpload" => [("FileContinuationToken", "Edm.String")],
        "CommitFileBlocksUpload" => [("FileId", "Edm.Guid"), ("FileSizeInBytes", "Edm.Int64")],
        "CommitAnnotationBlocksUpload" => [("AnnotationId", "Edm.Guid"), ("FileSizeInBytes", "Edm.Int32")],
        "CommitAttachmentBlocksUpload" => [("ActivityMimeAttachmentId", "Edm.Guid"), ("FileSizeInBytes", "Edm.Int32")],
        "InitializeFileBlocksDownload" => [("FileContinuationToken", "Edm.String"), ("FileSizeInBytes", "Edm.Int64"), ("FileName", "Edm.String"), ("IsChunkingSupported", "Edm.Boolean")],
        "InitializeAnnotationBlocksDownload" or "InitializeAttachmentBlocksDownload" => [("FileContinuationToken", "Edm.String"), ("FileSizeInBytes", "Edm.Int32"), ("FileName", "Edm.String")],
        "DownloadBlock" => [("Data", "Edm.Binary")],
        "RetrieveMetadataChanges" => [("EntityMetadata", $"Collection({SchemaContracts.TypeOf(typeof(EntityMetadata))})"), ("ServerVersionStamp", "Edm.String"), ("DeletedMetadata", SchemaContracts.TypeOf(typeof(DeletedMetadataCollection)))],
        "CanBeReferenced" or "CanBeReferencing" or "CanManyToMany" or "IsComponentCustomizable" => [(operation, "Edm.Boolean")],
        "GetValidManyToMany" or "GetValidReferencedEntities" or "GetValidReferencingEntities" => [("EntityNames", "Collection(Edm.String)")],
        "InsertOptionValue" or "InsertStatusValue" => [("NewOptionValue", "Edm.Int32")],
        "CreateCustomerRelationships" or "CreatePolymorphicLookupAttribute" => [("AttributeId", "Edm.Guid"), ("RelationshipIds", "Collection(Edm.Guid)")],
        "FormatAddress" => [("Address", "Edm.String")],
        "SendAppNotification" => [("NotificationId", "Edm.Guid")],
        _ => [],
    };

    private static string TypeOf(CustomApiParameter parameter) => parameter.Type switch
    {
        ParameterType.Boolean => "Edm.Boolean",
        ParameterType.DateTime => "Edm.DateTimeOffset",
        ParameterType.Decimal or ParameterType.Money => "Edm.Decimal",
        ParameterType.Entity or ParameterType.EntityReference => SchemaDocument.Alias + (parameter.Table is { Length: > 0 } table ? table : Any),
        ParameterType.EntityCollection => $"Collection({SchemaDocument.Alias}{(parameter.Table is { Length: > 0 } table ? table : Any)})",
        ParameterType.Float => "Edm.Double",
        ParameterType.Integer or ParameterType.Picklist => "Edm.Int32",
        ParameterType.BigInt => "Edm.Int64",
        ParameterType.RolePrivileges => $"Collection({SchemaDocument.Alias}RolePrivilege)",
        ParameterType.Name when parameter.Name == "TargetFieldType" => SchemaDocument.Alias + "TargetFieldType",
        ParameterType.StringArray => "Collection(Edm.String)",
        ParameterType.Guid => "Edm.Guid",
        ParameterType.Bytes => "Edm.Binary",
        ParameterType.Ids => $"Collection({SchemaDocument.Alias}systemuser)",
        ParameterType.Name when parameter.Name == "AccessType" => SchemaDocument.Alias + "EndpointAccessType",
        ParameterType.PrincipalAccess => SchemaDocument.Alias + "PrincipalAccess",
        ParameterType.Contract => SchemaContracts.TypeOf(ParameterValue.ContractOf(parameter)),
        ParameterType.Contracts => $"Collection({SchemaContracts.TypeOf(ParameterValue.ContractOf(parameter))})",
        ParameterType.Integers => "Collection(Edm.Int32)",
        ParameterType.Name when parameter.Name == "DeletedMetadataFilters" => SchemaContracts.TypeOf(typeof(DeletedMetadataFilters)),
        ParameterType.Name when parameter.Name == "RibbonLocationFilter" => SchemaDocument.Alias + "RibbonLocationFilters",
        _ => "Edm.String",
    };
}
