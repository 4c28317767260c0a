using LocalDataverse.Pipeline;
using LocalDataverse.Query;
using LocalDataverse.Security;

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

    /// <summary>The user in whose name the signed-in one acts, which needs the privilege to do so.</summary>
    public Guid Impersonated(HttpContext http, Guid user)
    {
        var (column, text) = http.Request.Headers.TryGetValue("CallerObjectId", out var objectId) && objectId.Count > 0
            ? ("azureactivedirectoryobjectid", objectId.ToString())
            : ("systemuserid", http.Request.Headers["MSCRMCallerID"].ToString());
        if (text.Length == 0) return user;
        if (!Guid.TryParse(text, out var id)) throw Errors.InvalidArgument($"'{text}' is not the id of a user to act on behalf of.");
        using var connection = organization.Database.OpenReader();
        var scope = new QueryScope(connection, organization.Metadata, organization.CallerFor(user), organization.UtcNow);
        Access.DemandByName(scope, "prvActOnBehalfOfAnotherUser", "systemuser");
        if (column == "systemuserid") return id;
        var named = organization.Metadata.Table("systemuser").FindColumn(column) is null
            ? null
            : SystemRow.All(connection, organization.Metadata, "systemuser", $"WHERE {column} = $0", id).FirstOrDefault();
        return named?.Id ?? throw Errors.UnknownUser(id);
    }

    public Guid? ByEmail(string email)
    {
        if (email.Length == 0) return null;
        using var connection = organization.Database.OpenReader();
        var row = SystemRow.Some(connection, organization.Metadata, "systemuser", [], "WHERE internalemailaddress = $0 AND coalesce(isdisabled, 0) = 0", email).FirstOrDefault();
        return row?.Id;
    }
}
