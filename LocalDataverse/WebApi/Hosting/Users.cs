using LocalDataverse.Pipeline;
using LocalDataverse.Security;
using Microsoft.Data.Sqlite;

namespace LocalDataverse.WebApi.Hosting;

/// <summary>Who makes a request: a program that names its user, or a browser with the cookie of the sign-in page.</summary>
internal sealed class Users(Organization organization)
{
    public const string Cookie = "LocalDataverseUser";

    /// <summary>The user, or null when nobody (any more) is signed in.</summary>
    public Guid? Find(HttpContext http, out bool byCookie)
    {
        byCookie = false;
        var header = http.Request.Headers.Authorization.ToString();
        if (header.StartsWith("Bearer ", StringComparison.OrdinalIgnoreCase)) return ByEmail(header["Bearer ".Length..].Trim());
        if (header.Length > 0) return null;
        byCookie = true;
        return http.Request.Cookies.TryGetValue(Cookie, out var email) ? ByEmail(email) : null;
    }

    public Guid Demand(HttpContext http, out bool byCookie)
    {
        if (Find(http, out byCookie) is { } user) return user;
        http.Response.Headers.WWWAuthenticate = "Bearer";
        throw Errors.Fault(0x80040204, "Sign in first: programs send 'Authorization: Bearer' with the e-mail address of an enabled user, a browser goes to /signin.", 401);
    }

    /// <summary>As whom a request runs: the signed-in user, or one it acts on behalf of, which needs the privilege to do so.</summary>
    /// <param name="http">The request.</param>
    /// <param name="user">Who signed in.</param>
    /// <param name="callerId">What the request says of it elsewhere than in its HTTP headers.</param>
    public CallingUser Calling(HttpContext http, Guid user, string? callerId = null)
    {
        var byObjectId = callerId is null && http.Request.Headers["CallerObjectId"].Count > 0;
        var text = callerId ?? (byObjectId ? http.Request.Headers["CallerObjectId"] : http.Request.Headers["MSCRMCallerID"]).ToString();
        if (text.Length == 0) return new CallingUser(user);
        if (!Guid.TryParse(text, out var id)) throw Errors.InvalidArgument($"'{text}' is not the id of a user to act on behalf of.");
        using var connection = organization.Database.OpenReader();
        Access.DemandImpersonation(new CallerScope(connection, organization.Metadata, organization.CallerFor(user)));
        return new CallingUser(byObjectId ? ByObjectId(connection, id) : id, user);
    }

    public Guid? ByEmail(string email)
    {
        if (email.Length == 0) return null;
        using var connection = organization.Database.OpenReader();
        return SystemRow.Some(connection, organization.Metadata, "systemuser", [], "WHERE internalemailaddress = $0 AND coalesce(isdisabled, 0) = 0", email)
            .Select(row => (Guid?)row.Id).FirstOrDefault(id => id != WellKnown.SystemUserId);
    }

    private Guid ByObjectId(SqliteConnection connection, Guid objectId) =>
        SystemRow.Some(connection, organization.Metadata, "systemuser", [], "WHERE azureactivedirectoryobjectid = $0", objectId).FirstOrDefault()?.Id ?? throw SecurityErrors.UnknownUser(objectId);
}
