using CoachingExtensions.Packer.Checking.Scripts;

namespace CoachingExtensions.Packer.Checking.Rules.Scripts;

/// <summary>There may be several panes today.</summary>
internal sealed class UseAppSidePaneApi() : ApiRule("web-use-appsidepane-api", Severity.Medium, Pages.WebRule("use-appsidepane-api"),
    new Api("Xrm.Panel.loadPanel", "knows one pane only, and is being replaced.", "Use Xrm.App.sidePanes.createPane."));
