namespace CoachingExtensions.Packer.Checking;

/// <summary>Addresses of the pages that explain the rules.</summary>
internal static class Pages
{
    /// <summary>Microsoft's list of all rules, for those without a page of their own.</summary>
    public const string List = "https://learn.microsoft.com/power-apps/maker/data-platform/use-powerapps-checker#best-practice-rules-used-by-solution-checker";

    public const string CommonIssues = "https://learn.microsoft.com/power-apps/maker/data-platform/common-issues-resolutions-solution-checker";

    public const string ChangesComing = "https://learn.microsoft.com/power-platform/important-changes-coming";

    public static string WebRule(string name) => $"https://learn.microsoft.com/power-apps/maker/data-platform/powerapps-checker/rules/web/{name}";

    public static string Practice(string page) => $"https://learn.microsoft.com/power-apps/developer/data-platform/best-practices/{page}";

    public static string ModelDrivenPractice(string page) => $"https://learn.microsoft.com/power-apps/developer/model-driven-apps/best-practices/{page}";

    public static string Sdl(string name) => $"https://github.com/microsoft/eslint-plugin-sdl/blob/main/docs/rules/{name}.md";

    public static string Mdn(string page) => $"https://developer.mozilla.org/docs/Web/JavaScript/{page}";

    public static string EsLint(string rule) => $"https://eslint.org/docs/latest/rules/{rule}";
}
