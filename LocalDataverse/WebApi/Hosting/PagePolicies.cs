namespace LocalDataverse.WebApi.Hosting;

/// <summary>What browsers may do with the answers of this server.</summary>
internal static class PagePolicies
{
    /// <summary>No page of another site may put this one into a frame and lead a hand over it; no row may move the addresses of a page.</summary>
    public const string Every = "frame-ancestors 'self'; base-uri 'self'; form-action 'self'; object-src 'none'";

    /// <summary>Styles stand in attributes too, icons in data addresses. Pages of solutions have frames of their own, under <see cref="Every"/> alone, as they may hold scripts.</summary>
    public const string OfTheApp = "default-src 'self'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data: http: https:; font-src 'self' data:; connect-src 'self'; frame-src 'self' http: https:; frame-ancestors 'self'; base-uri 'none'; form-action 'self'; object-src 'none'";
}
