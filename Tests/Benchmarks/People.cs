using CoachingExtensions.Samples;

namespace CoachingExtensions.Benchmarks;

/// <summary>A rep with a target for calls to prospects, one of these prospects, and a manager.</summary>
internal sealed record People(DataverseClient Rep, Guid Prospect, DataverseClient Manager, string ManagerEmail, Guid Deal)
{
    public static async Task<People> FindAsync(DataverseClient admin)
    {
        var link = (await admin.ListAsync("coach_targetlinks?$select=_coach_accountid_value&$filter=_coach_accountid_value ne null and coach_to eq null and coach_targetid/coach_metricid/coach_name eq 'Calls completed'" +
            "&$expand=coach_accountid($select=_ownerid_value)&$top=1")).Single();
        var repId = link["coach_accountid"]!["_ownerid_value"]!.GetValue<string>();
        var rep = await admin.GetAsync($"systemusers({repId})?$select=internalemailaddress&$expand=parentsystemuserid($select=internalemailaddress)");
        var deal = (await admin.ListAsync($"opportunities?$select=opportunityid&$filter=statecode eq 0 and _ownerid_value eq {repId}&$top=1")).Single();
        return new People(
            admin.As(rep["internalemailaddress"]!.GetValue<string>()),
            Guid.Parse(link["_coach_accountid_value"]!.GetValue<string>()),
            admin.As(rep["parentsystemuserid"]!["internalemailaddress"]!.GetValue<string>()),
            rep["parentsystemuserid"]!["internalemailaddress"]!.GetValue<string>(),
            Guid.Parse(deal["opportunityid"]!.GetValue<string>()));
    }
}
