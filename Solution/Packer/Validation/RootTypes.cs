namespace CoachingExtensions.Packer.Validation;

/// <summary>Component types that a solution of ours lists as roots.</summary>
internal static class RootTypes
{
    public const string Table = "1";
    public const string Choice = "9";
    public const string Role = "20";
    public const string Report = "31";
    public const string Dashboard = "60";
    public const string WebResource = "61";
    public const string SiteMap = "62";
    public const string App = "80";
    public const string Assembly = "91";
    public const string Step = "92";

    public static readonly IReadOnlyDictionary<string, string> Names = new Dictionary<string, string>
    {
        [Table] = "table",
        [Choice] = "choice",
        [Role] = "role",
        [Report] = "report",
        [Dashboard] = "dashboard",
        [WebResource] = "web resource",
        [SiteMap] = "site map",
        [App] = "app",
        [Assembly] = "plug-in assembly",
        [Step] = "step",
    };
}
