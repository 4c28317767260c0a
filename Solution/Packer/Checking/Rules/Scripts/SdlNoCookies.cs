using CoachingExtensions.Packer.Checking.Scripts;

namespace CoachingExtensions.Packer.Checking.Rules.Scripts;

/// <summary>Cookies go to the server with each request.</summary>
internal sealed class SdlNoCookies() : ApiRule("web-sdl-no-cookies", Severity.Medium, Pages.Sdl("no-cookies"),
    new Api("document.cookie", "keeps something in a cookie.", "Use sessionStorage or localStorage."));
