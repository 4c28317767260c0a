using Acornima.Ast;
using CoachingExtensions.Packer.Checking.Scripts;

namespace CoachingExtensions.Packer.Checking.Rules.Scripts;

/// <summary>
/// What Microsoft has not published changes without notice. A name that the script declares is its own, and one that is merely
/// unknown may be a library's: many put themselves under Xrm.
/// </summary>
internal sealed class AvoidUnpublishedApi() : ScriptRule("web-avoid-unpub-api", Severity.High, Pages.WebRule("avoid-unpub-api"))
{
    private const string Problem = "is not published.";
    private const string Fix = "Use what the client API reference describes.";

    private static readonly HashSet<string> InternalOfXrm = ["Dialog", "DialogOptions", "Gen", "Internal", "UI"];

    private static readonly HashSet<string> Namespaces = ["CrmEncodeDecode", "Mscrm", "MSCRM", "XUI"];

    // The platform's own variables and functions of old; those whose names are everyday words (Sort, Clear, Print) tell nothing.
    private static readonly HashSet<string> Globals =
    [
        "APPLICATION_VERSION", "AUTO_SAVE_ENABLED", "IS_ONPREMISE", "IS_OUTLOOK_CLIENT", "IS_OUTLOOK_LAPTOP_CLIENT", "ORG_UNIQUE_NAME", "USER_GUID", "USER_ROLES",
        "WEB_APP_URL", "WEB_RESOURCE_ORG_VERSION_NUMBER", "crmFormSubmit", "crmGrid", "crmTopBar", "crmNavBar", "crmContentPanel", "crmNotifications",
        "GetCrmWrpcToken", "openStdDlg", "openStdDlgWithCallback", "openStdWin", "openObj", "openObjEx", "openIsvWin", "openErrorDlg", "refreshParentGrid",
        "SubmitCrmForm", "IsUserDefinedEntityObjectTypeCode", "IsOutlook14Client",
    ];

    protected override IEnumerable<Violation> Check(ScriptFile script) =>
    [
        .. script.Nodes.OfType<MemberExpression>().Where(member => IsUnpublished(script.Names.PathInAnyWindow(member))).Select(member => script.Wrong(member, Problem, Fix)),
        .. script.Nodes.OfType<Identifier>().Where(name => Globals.Contains(name.Name) && IsUsedFromOutside(script, name)).Select(name => script.Wrong(name, Problem, Fix)),
        .. Code.Calls(script).SelectMany(call => call.Arguments.OfType<StringLiteral>()).Where(text => text.Value.Contains("ms-crm-", StringComparison.Ordinal))
            .Select(text => script.Wrong(text, "is a style of the platform that is not published.", "Bring styles of your own.")),
    ];

    private static bool IsUnpublished(string? path) => path?.Split('.') switch
    {
        ["Xrm", var area] => InternalOfXrm.Contains(area),
        ["Microsoft", "Crm"] => true,
        [var root, _] => Namespaces.Contains(root),
        _ => false,
    };

    /// <summary>Not a property of something else, nor declared here.</summary>
    private static bool IsUsedFromOutside(ScriptFile script, Identifier name) => script.Names.Parent(name) switch
    {
        MemberExpression { Computed: false } member when member.Property == name => script.Names.PathInAnyWindow(member) == name.Name,
        Property property when property.Key == name && !property.Shorthand => false,
        MethodDefinition or PropertyDefinition => false,
        _ => script.Names.IsGlobal(name),
    };
}
