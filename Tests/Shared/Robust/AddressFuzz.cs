namespace CoachingExtensions.Tests.Robust;

/// <summary>Addresses: resources, keys, query options, functions.</summary>
internal sealed class AddressFuzz : FuzzKind
{
    private static readonly string[] Right =
    [
        "accounts?$select=name,accountnumber&$top=3", "accounts?$filter=name eq 'Contoso' and revenue gt 1000.5 or not (statecode eq 0)&$orderby=name desc,createdon", "accounts?$filter=contains(name,'a') and startswith(name,'b') or endswith(name,'c')",
        "accounts?$expand=primarycontactid($select=fullname),contact_customer_accounts($select=fullname;$filter=startswith(fullname,'A');$top=2;$orderby=fullname)", "accounts?$count=true&$top=1", "accounts/$count",
        "accounts?$apply=groupby((statecode),aggregate(revenue with sum as total,$count as n))", "accounts?$apply=filter(revenue gt 1)/aggregate(revenue with average as a)", "accounts?$filter=contact_customer_accounts/any(c:c/lastname eq 'X' and c/createdon gt 2026-01-01T00:00:00Z)",
        "accounts?$filter=Microsoft.Dynamics.CRM.LastXDays(PropertyName='createdon',PropertyValue=7)", "accounts?$filter=Microsoft.Dynamics.CRM.In(PropertyName='name',PropertyValues=['a','b'])", "accounts?$filter=Microsoft.Dynamics.CRM.Between(PropertyName='createdon',PropertyValues=['2026-01-01','2026-02-01'])",
        "accounts?$filter=Microsoft.Dynamics.CRM.Above(PropertyName='accountid',PropertyValue='11111111-1111-1111-1111-111111111111')", "accounts(11111111-1111-1111-1111-111111111111)?$select=name", "accounts(accountnumber='A1')", "accounts(11111111-1111-1111-1111-111111111111)/name/$value",
        "accounts(11111111-1111-1111-1111-111111111111)/primarycontactid/$ref", "accounts(11111111-1111-1111-1111-111111111111)/contact_customer_accounts?$select=fullname", "contacts?$select=fullname&$filter=_parentcustomerid_value eq null", "accounts?$filter=name eq @p1&@p1='x'", "WhoAmI()", "RetrieveVersion()",
        "systemusers(5ad2e1c0-0000-4000-8000-000000000002)/Microsoft.Dynamics.CRM.RetrieveUserPrivileges()", "systemusers(5ad2e1c0-0000-4000-8000-000000000002)/Microsoft.Dynamics.CRM.RetrievePrincipalAccess(Target=@t)?@t={'@odata.id':'accounts(11111111-1111-1111-1111-111111111111)'}",
        "LocalTimeFromUtcTime(TimeZoneCode=85,UtcTime=2026-01-01T00:00:00Z)", "EntityDefinitions?$select=LogicalName&$filter=LogicalName eq 'account'", "EntityDefinitions(LogicalName='account')/Attributes?$select=LogicalName", "EntityDefinitions(LogicalName='account')/Attributes(LogicalName='statecode')/Microsoft.Dynamics.CRM.StateAttributeMetadata?$expand=OptionSet",
        "GlobalOptionSetDefinitions(Name='budgetstatus')", "RelationshipDefinitions?$select=SchemaName", "EntityDefinitions(LogicalName='account')/ManyToOneRelationships", "accounts?savedQuery=11111111-1111-1111-1111-111111111111", "accounts?$skiptoken=%3Ccookie%20pagenumber=%222%22%20/%3E", "opportunities?$filter=estimatedclosedate eq 2026-01-01&$select=name", "$metadata", "", "?$top=1",
    ];

    public override string Name => "addresses";

    public override FuzzRequest Make(Random random)
    {
        var address = Encoded(Mutation.Of(random.One(Right), random), random);
        var method = random.Next(12) switch { 0 => "HEAD", 1 => "DELETE", 2 => "PUT", 3 => "OPTIONS", _ => "GET" };
        return new FuzzRequest(method, (random.Next(20) == 0 ? random.One(["/WebResources/", "/_shell/", "/main.aspx", "/api/data/v9.9/", "/crmreports/viewer/viewer.aspx?id=", "/"]) : Root) + address);
    }
}
