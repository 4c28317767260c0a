using CoachingExtensions.Packer.Checking.Scripts;

namespace CoachingExtensions.Packer.Checking.Rules.Scripts;

/// <summary>What the client API of 2011 had and today's has not.</summary>
internal sealed class Avoid2011Api() : ApiRule("web-avoid-2011-api", Severity.High, Pages.WebRule("avoid-2011-api"),
    [
        .. Contexts.SelectMany(context => Removed.Select(removed => removed with { Path = $"{context}.{removed.Path}" })),
        new("Xrm.Page.ui.getCurrentControl", Gone, "There is nothing in its place: do without."),
    ])
{
    private const string Gone = "was removed from the client API.";

    private static string[] Contexts => ["Xrm.Page.context", "Xrm.Utility.getGlobalContext()", "GetGlobalContext()"];

    private static Api[] Removed =>
    [
        new("getServerUrl", Gone, "Use getClientUrl."),
        new("getAuthenticationHeader", Gone, "Use Xrm.WebApi, which signs in by itself."),
        new("isOutlookClient", Gone, "Ask client.getClient() for \"Outlook\"."),
        new("isOutlookOnline", Gone, "Ask client.getClientState() for \"Online\"."),
    ];
}
