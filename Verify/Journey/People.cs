using CoachingExtensions.Verify.Web;

namespace CoachingExtensions.Verify.Journey;

/// <summary>Who takes part: the caller as the manager, and a rep; the caller alone where no rep is named.</summary>
/// <param name="Manager">The id of the caller.</param>
/// <param name="Rep">The id of the rep.</param>
/// <param name="AsRep">Does what the rep does; null when nobody can act on behalf of the rep.</param>
/// <param name="WhyNotAsRep">Why not.</param>
internal sealed record People(Guid Manager, Guid Rep, DataverseApi? AsRep, string? WhyNotAsRep)
{
    public const string ActOnBehalf = "prvActOnBehalfOfAnotherUser";

    /// <summary>Whether there are two of them.</summary>
    public bool AreTwo => Manager != Rep;

    /// <exception cref="ArgumentException">There is no such rep.</exception>
    public static async Task<People> FindAsync(DataverseApi caller, string? repEmail)
    {
        var me = Guid.Parse((await caller.GetAsync("WhoAmI")).Said("UserId")!);
        if (repEmail is null) return new People(me, me, caller, null);
        var query = $"systemusers?$select=systemuserid,azureactivedirectoryobjectid&$filter={Uri.EscapeDataString($"internalemailaddress eq {repEmail.Quoted()} and isdisabled eq false")}";
        var rep = (await caller.ListAsync(query)).FirstOrDefault() ?? throw new ArgumentException($"There is no enabled user with the e-mail address {repEmail}, or you may not see one.");
        var id = Guid.Parse(rep.Said("systemuserid")!);
        if (id == me) return new People(me, me, caller, null);
        var held = (await caller.GetAsync($"systemusers({me})/Microsoft.Dynamics.CRM.RetrieveUserPrivileges()")).Rows("RolePrivileges");
        return held.Any(privilege => privilege.Said("PrivilegeName") == ActOnBehalf)
            ? new People(me, id, caller.For(OnBehalfOf.User(id, Guid.TryParse(rep.Said("azureactivedirectoryobjectid"), out var entra) ? entra : null)), null)
            : new People(me, id, null, $"It is the rep's alone, and you may not act on behalf of others: the privilege {ActOnBehalf}, in the role Delegate, is missing.");
    }
}
