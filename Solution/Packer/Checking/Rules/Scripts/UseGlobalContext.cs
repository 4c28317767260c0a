using CoachingExtensions.Packer.Checking.Scripts;

namespace CoachingExtensions.Packer.Checking.Rules.Scripts;

/// <summary>User, organisation and client have an object of their own.</summary>
internal sealed class UseGlobalContext() : ApiRule("web-use-global-context", Severity.Medium, Pages.WebRule("use-global-context"),
    new Api("Xrm.Page.context", "is deprecated.", "Use Xrm.Utility.getGlobalContext()."));
