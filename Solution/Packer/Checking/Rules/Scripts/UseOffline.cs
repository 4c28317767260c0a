using CoachingExtensions.Packer.Checking.Scripts;

namespace CoachingExtensions.Packer.Checking.Rules.Scripts;

/// <summary>Work without a connection goes through Xrm.WebApi.</summary>
internal sealed class UseOffline() : ApiRule("web-use-offline", Severity.Medium, Pages.WebRule("use-offline"),
    new Api("Xrm.Mobile.offline", "is deprecated.", "Use Xrm.WebApi.offline."));
