namespace CoachingExtensions.Packer.Model;

/// <summary>Which tables and choices of the platform the product's code speaks of by name.</summary>
internal static class ModelScope
{
    /// <summary>Base tables that get constants (names of the table and its columns), but no class of their own.</summary>
    public static readonly IReadOnlyList<string> BaseTables =
    [
        "account", "activityparty", "activitypointer", "annotation", "appnotification", "appointment", "asyncoperation", "businessunit", "contact", "email",
        "environmentvariabledefinition", "environmentvariablevalue", "lead", "letter", "opportunity", "opportunityclose", "organization", "phonecall", "plugintype",
        "privilege", "role", "roleprivileges", "sdkmessage", "sdkmessagefilter", "sdkmessageprocessingstep", "sdkmessageprocessingstepimage", "systemuser", "systemuserroles",
        "task", "team", "teammembership", "teamroles",
        "timezonedefinition", "transactioncurrency", "usersettings", "webresource",
    ];

    /// <summary>Choices of base tables that the rules or the screens decide by.</summary>
    public static bool HasBaseChoice(string table, string column) => (table, column) is
        ("activityparty", "participationtypemask") or ("activitypointer", "statecode") or ("opportunity", "salesstage") or ("opportunity", "statecode") or ("opportunity", "statuscode") or ("task", "statecode")
        or ("lead", "statecode") or ("team", "teamtype") or ("asyncoperation", "statuscode") or ("sdkmessageprocessingstep", "statecode");
}
