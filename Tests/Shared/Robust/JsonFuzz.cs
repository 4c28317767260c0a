namespace CoachingExtensions.Tests.Robust;

/// <summary>Bodies of rows and of actions.</summary>
internal sealed class JsonFuzz : FuzzKind
{
    private static readonly (string Method, string Target, string Body)[] Right =
    [
        ("POST", "accounts", """{"name":"Fuzzed","revenue":1000.50,"numberofemployees":5,"statecode":0,"statuscode":1,"telephone1":"1","creditonhold":false,"primarycontactid":{"lastname":"Deep","firstname":"Insert"}}"""),
        ("POST", "accounts", """{"name":"Fuzzed","contact_customer_accounts":[{"lastname":"One"},{"lastname":"Two","birthdate":"1990-01-31"}]}"""),
        ("POST", "contacts", """{"lastname":"Fuzzed","parentcustomerid_account@odata.bind":"/accounts(11111111-1111-1111-1111-111111111111)","accountrolecode":1,"ownerid@odata.bind":"/systemusers(5ad2e1c0-0000-4000-8000-000000000002)"}"""),
        ("PATCH", "accounts(11111111-1111-1111-1111-111111111111)", """{"name":"Changed","creditlimit":null,"description":"text\nof lines"}"""),
        ("PUT", "accounts(11111111-1111-1111-1111-111111111111)/name", """{"value":"Put"}"""),
        ("POST", "phonecalls", """{"subject":"Fuzzed","scheduledend":"2026-01-01T10:00:00Z","phonecall_activity_parties":[{"participationtypemask":1,"partyid_systemuser@odata.bind":"/systemusers(5ad2e1c0-0000-4000-8000-000000000002)"}],"regardingobjectid_account@odata.bind":"/accounts(11111111-1111-1111-1111-111111111111)"}"""),
        ("POST", "WinOpportunity", """{"Status":3,"OpportunityClose":{"@odata.type":"Microsoft.Dynamics.CRM.opportunityclose","subject":"Won","opportunityid@odata.bind":"/opportunities(11111111-1111-1111-1111-111111111111)"}}"""),
        ("POST", "accounts/Microsoft.Dynamics.CRM.CreateMultiple", """{"Targets":[{"@odata.type":"Microsoft.Dynamics.CRM.account","name":"A"},{"@odata.type":"Microsoft.Dynamics.CRM.account","name":"B"}]}"""),
        ("POST", "accounts/Microsoft.Dynamics.CRM.UpsertMultiple", """{"Targets":[{"@odata.type":"Microsoft.Dynamics.CRM.account","accountid":"11111111-1111-1111-1111-111111111111","name":"A"}]}"""),
        ("POST", "GrantAccess", """{"Target":{"@odata.type":"Microsoft.Dynamics.CRM.account","accountid":"11111111-1111-1111-1111-111111111111"},"PrincipalAccess":{"Principal":{"@odata.type":"Microsoft.Dynamics.CRM.systemuser","systemuserid":"5ad2e1c0-0000-4000-8000-000000000002"},"AccessMask":"ReadAccess,WriteAccess"}}"""),
        ("POST", "QualifyLead", """{"CreateAccount":true,"CreateContact":true,"CreateOpportunity":false,"Status":3}"""),
        ("POST", "Merge", """{"Target":{"@odata.type":"Microsoft.Dynamics.CRM.account","accountid":"11111111-1111-1111-1111-111111111111"},"Subordinate":{"@odata.type":"Microsoft.Dynamics.CRM.account","accountid":"22222222-1111-1111-1111-111111111111"},"PerformParentingChecks":false}"""),
        ("POST", "SendAppNotification", """{"Title":"T","Body":"B","Recipient":"/systemusers(5ad2e1c0-0000-4000-8000-000000000002)","IconType":100000000,"ToastType":200000000,"Actions":{"@odata.type":"Microsoft.Dynamics.CRM.expando","actions@odata.type":"#Collection(Microsoft.Dynamics.CRM.expando)","actions":[{"title":"x","data":{"@odata.type":"#Microsoft.Dynamics.CRM.expando","type":"url","url":"?pagetype=entitylist&etn=account"}}]}}"""),
        ("POST", "accounts(11111111-1111-1111-1111-111111111111)/contact_customer_accounts/$ref", """{"@odata.id":"contacts(11111111-1111-1111-1111-111111111111)"}"""),
        ("POST", "RetrieveEntity", """{"LogicalName":"account"}"""),
    ];

    public override string Name => "JSON";

    public override FuzzRequest Make(Random random)
    {
        var (method, target, body) = random.One(Right);
        return new FuzzRequest(method, Root + target) { Body = ChangedJson.Of(body, random), ContentType = "application/json" };
    }
}
