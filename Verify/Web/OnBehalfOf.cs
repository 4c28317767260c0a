namespace CoachingExtensions.Verify.Web;

/// <summary>
/// The header by which a request runs with somebody else's rights
/// (https://learn.microsoft.com/power-apps/developer/data-platform/webapi/impersonate-another-user-web-api).
/// </summary>
internal sealed record OnBehalfOf(string Header, Guid Id)
{
    /// <summary>By the id in Microsoft Entra, which is preferred; by the id of the user's row for whom has none.</summary>
    public static OnBehalfOf User(Guid userId, Guid? entraId) => entraId is { } id ? new("CallerObjectId", id) : new("MSCRMCallerID", userId);
}
