namespace CoachingExtensions.Packer.Languages;

/// <summary>How long a label may be, and what says so.</summary>
internal static class LabelLimits
{
    private const string Reference = "https://learn.microsoft.com/power-apps/developer/data-platform/reference/entities/";

    // What has no column of its own: translated labels of more than 500 characters are not imported.
    private const string Labels = "https://learn.microsoft.com/power-platform/alm/create-solutions-support-multiple-languages";

    public static (int Most, string By) Of(Label label) => (label.Owner.Name.LocalName, IsDescription(label)) switch
    {
        ("systemform" or "Dashboard", false) => (100, Reference + "systemform"),
        ("savedquery", false) => (200, Reference + "savedquery"),
        ("visualization", false) => (100, "what fits over a chart"),
        ("AppModule", false) => (100, Reference + "appmodule"),
        ("customapi" or "customapirequestparameter" or "customapiresponseproperty", false) => (100, Reference + "customapi"),
        ("customapi" or "customapirequestparameter" or "customapiresponseproperty", true) => (300, Reference + "customapi"),
        ("environmentvariabledefinition", false) => (100, Reference + "environmentvariabledefinition"),
        ("entity", false) => (64, "a list's and a form's heading"),
        ("attribute" or "optionset" or "EntityKey" or "EntityRelationshipRole", false) => (50, "what fits beside a field of a form"),
        ("option" or "state" or "status", _) => (50, "what fits into a field of a form"),
        ("Area" or "Group" or "SubArea", _) => (30, "what fits into the site map"),
        ("tab", _) => (30, "what fits beside the other tabs"),
        ("LocLabel", _) when IsCommand(label) => (30, "what fits into the command bar"),
        _ => (500, Labels),
    };

    private static bool IsDescription(Label label) => label.Kind is "Description" || label.Element.Parent!.Name.LocalName == "description";

    // A command's own words are short; what is shown over it may be a sentence.
    private static bool IsCommand(Label label) => ((string?)label.Owner.Attribute("Id") ?? "").EndsWith(".Label", StringComparison.Ordinal);
}
