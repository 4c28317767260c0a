using CoachingExtensions.Verify.Web;

namespace CoachingExtensions.Verify.Journey;

/// <summary>Who takes part: the caller as the manager, and a rep; the caller alone where no rep is named.</summary>
/// <param name="Manager">The id of the caller.</param>
/// <param name="Rep">The id of the rep.</param>
/// <param name="AsRep">Does what the rep does; null when nobody can act on behalf of the rep.</param>
/// <param name="WhyNoVerdict">Why no verdict of the rep's can be given, and taken back again; null when it can.</param>
internal sealed record People(Guid Manager, Guid Rep, DataverseApi? AsRep, string? WhyNoVerdict)
{
    private const string ActOnBehalf = "prvActOnBehalfOfAnotherUser";

    /// <summary>Role templates have the same ids everywhere (https://learn.microsoft.com/power-apps/developer/data-platform/security-roles).</summary>
    private const string AdministratorTemplate = "627090ff-40a3-4053-8790-584edc5be201";

    /// <summary>Whether what the rep says and does in the rep's own name can be removed again.</summary>
    public bool CanTakeBack => WhyNoVerdict is null;

    /// <summary>Whether there are two of them.</summary>
    public bool AreTwo => Manager != Rep;

    /// <exception cref="ArgumentException">There is no such rep.</exception>
    public static async Task<People> FindAsync(DataverseApi caller, string? repEmail)
    {
        var me = Guid.Parse((await caller.GetAsync("WhoAmI")).Said("UserId")!);
        if (repEmail is null) return Alone(caller, me);
        var query = $"systemusers?$select=systemuserid,azureactivedirectoryobjectid&$filter={Uri.EscapeDataString($"internalemailaddress eq {repEmail.Quoted()} and isdisabled eq false")}";
        var rep = (await caller.ListAsync(query)).FirstOrDefault() ?? throw new ArgumentException($"There is no enabled user with the e-mail address {repEmail}, or you may not see one.");
        var id = Guid.Parse(rep.Said("systemuserid")!);
        if (id == me) return Alone(caller, me);
        if (!await MayActForOthersAsync(caller, me))
            return new People(me, id, null, $"It is the rep's alone, and you may not act on behalf of others: the privilege {ActOnBehalf}, in the role Delegate, is missing.");
        var asRep = caller.For(OnBehalfOf.User(id, Guid.TryParse(rep.Said("azureactivedirectoryobjectid"), out var entra) ? entra : null));
        return new People(me, id, asRep, await IsAdministratorAsync(caller, me) ? null : "What a rep says stays for good, and only a system administrator could take it back afterwards, which you are not.");
    }

    private static People Alone(DataverseApi caller, Guid me) => new(me, me, caller, "The verdict is the rep's alone, and nobody judges a conversation with oneself: name a rep with --rep.");

    private static async Task<bool> MayActForOthersAsync(DataverseApi caller, Guid me) =>
        (await caller.GetAsync($"systemusers({me})/Microsoft.Dynamics.CRM.RetrieveUserPrivileges()")).Rows("RolePrivileges").Any(privilege => privilege.Said("PrivilegeName") == ActOnBehalf);

    /// <summary>By a role of one's own, or of a team.</summary>
    private static async Task<bool> IsAdministratorAsync(DataverseApi caller, Guid me) =>
        await HasRoleAsync(caller, $"""<link-entity name="systemuserroles" from="roleid" to="roleid">{Of(me)}</link-entity>""")
        || await HasRoleAsync(caller, $"""<link-entity name="teamroles" from="roleid" to="roleid"><link-entity name="teammembership" from="teamid" to="teamid">{Of(me)}</link-entity></link-entity>""");

    private static async Task<bool> HasRoleAsync(DataverseApi caller, string held)
    {
        var fetch = $"""<fetch top="1"><entity name="role"><attribute name="roleid" /><filter><condition attribute="roletemplateid" operator="eq" value="{AdministratorTemplate}" /></filter>{held}</entity></fetch>""";
        return (await caller.ListAsync($"roles?fetchXml={Uri.EscapeDataString(fetch)}")).Count > 0;
    }

    private static string Of(Guid user) => $"""<filter><condition attribute="systemuserid" operator="eq" value="{user:D}" /></filter>""";
}
