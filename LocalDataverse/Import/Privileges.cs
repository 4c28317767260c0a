using LocalDataverse.Metadata;

namespace LocalDataverse.Import;

/// <summary>The rows of table <c>privilege</c>: one for each verb on each table, and some that belong to no table.</summary>
internal static class Privileges
{
    private static readonly string[] Verbs = ["Read", "Write", "Append", "AppendTo", "Create", "Delete", "Share", "Assign"];

    private static readonly Dictionary<string, int> AccessRights = new()
    {
        ["Read"] = 1,
        ["Write"] = 2,
        ["Append"] = 4,
        ["AppendTo"] = 16,
        ["Create"] = 32,
        ["Delete"] = 65536,
        ["Share"] = 262144,
        ["Assign"] = 524288,
    };

    private static readonly string[] Others =
    [
        "prvReadEntity", "prvReadAttribute", "prvReadRelationship", "prvReadOptionSet", "prvReadCustomization", "prvReadLocalizedLabels", "prvReadEntityKey",
        "prvCreateEntity", "prvWriteEntity", "prvDeleteEntity", "prvCreateAttribute", "prvWriteAttribute", "prvDeleteAttribute", "prvCreateRelationship",
        "prvWriteRelationship", "prvDeleteRelationship", "prvCreateOptionSet", "prvWriteOptionSet", "prvDeleteOptionSet", "prvWriteCustomization",
        "prvImportCustomization", "prvExportCustomization", "prvPublishCustomization", "prvActOnBehalfOfAnotherUser", "prvActOnBehalfOfExternalParty",
        "prvSendAsUser", "prvBulkDelete", "prvBulkEdit", "prvDocumentGeneration", "prvExportToExcel", "prvFlow", "prvGoOffline", "prvMailMerge", "prvMerge",
        "prvOverrideCreatedOnCreatedBy", "prvPrint", "prvWorkflowExecution", "prvReadLicense", "prvReadSharePointData", "prvReadSharePointDocument",
        "prvBypassCustomPlugins", "prvBypassCustomBusinessLogic",
    ];

    // Dataverse has these two under the same id everywhere, for adding them to a role by it.
    private static readonly Dictionary<string, Guid> Fixed = new()
    {
        ["prvBypassCustomPlugins"] = new("148a9eaf-d0c4-4196-9852-c3a38e35f6a1"),
        ["prvBypassCustomBusinessLogic"] = new("0ea552b0-a491-4470-9a1b-82068deccf66"),
    };

    public static Guid IdOf(string name) => Fixed.TryGetValue(name, out var id) ? id : MetadataIds.OfPrivilege(name);

    /// <summary>The names of a table's privileges.</summary>
    public static IEnumerable<string> Of(TableDefinition table) => Verbs.Select(verb => table.PrivilegeName(verb)).OfType<string>();

    /// <summary>Adds the privileges that the tables of a catalogue have and the organisation lacks yet.</summary>
    public static void Ensure(RowWriter rows, IEnumerable<TableDefinition> tables)
    {
        foreach (var table in tables.Where(table => table.PrivilegeSuffix is not null).OrderByDescending(table => table.Ownership == Ownership.User).DistinctBy(table => table.PrivilegeSuffix))
        {
            foreach (var verb in Verbs)
            {
                Put(rows, table.PrivilegeName(verb)!, AccessRights[verb], table.Ownership == Ownership.User);
            }
        }

        foreach (var name in Others)
        {
            Put(rows, name, 0, byDepth: false);
        }
    }

    /// <summary>Dataverse has more tables than this program, and a role may name their privileges: they have no prefix. A privilege of a table that a solution would have to bring is not added.</summary>
    public static bool AddOfPlatform(RowWriter rows, string name)
    {
        if (!name.StartsWith("prv", StringComparison.Ordinal) || name.Contains('_', StringComparison.Ordinal)) return false;
        var verb = Verbs.Where(verb => name.AsSpan(3).StartsWith(verb, StringComparison.Ordinal)).MaxBy(verb => verb.Length);
        Put(rows, name, verb is null ? 0 : AccessRights[verb], byDepth: true);
        return true;
    }

    private static void Put(RowWriter rows, string name, int accessRight, bool byDepth)
    {
        var id = IdOf(name);
        if (!rows.Exists("privilege", id))
        {
            rows.Put("privilege", id, new()
            {
                ["name"] = name,
                ["accessright"] = accessRight,
                ["canbebasic"] = byDepth,
                ["canbelocal"] = byDepth,
                ["canbedeep"] = byDepth,
                ["canbeglobal"] = true,
            });
        }
    }
}
