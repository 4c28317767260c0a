using LocalDataverse.Pipeline;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Messages.Rows;

/// <summary>
/// Makes the rows a lead becomes. Which columns go over is Microsoft's list of the defaults ("Define lead qualification experience",
/// Field mappings to other entities); the rows name each other as its opportunities name the lead's account and contact.
/// </summary>
internal sealed class QualifiedLead(Execution execution, Guid id, Dictionary<string, object?> lead)
{
    private static readonly string[] Address =
        ["address1_line1", "address1_line2", "address1_line3", "address1_city", "address1_stateorprovince", "address1_postalcode", "address1_country"];

    private static readonly (string From, string To)[] ToAccount =
        [("companyname", "name"), ("websiteurl", "websiteurl"), ("telephone1", "address1_telephone1"), .. Address.Select(column => (column, column))];

    // The business phone does become the contact's managerphone: that is what Microsoft's table says.
    private static readonly (string From, string To)[] ToContact =
    [
        ("firstname", "firstname"), ("lastname", "lastname"), ("jobtitle", "jobtitle"), ("telephone1", "managerphone"), ("mobilephone", "mobilephone"), ("emailaddress1", "emailaddress1"),
        .. Address.Select(column => (column, column)),
    ];

    private static readonly (string From, string To)[] ToOpportunity = [("subject", "name")];

    private EntityReference? account = lead.GetValueOrDefault("parentaccountid") as EntityReference;
    private EntityReference? contact = lead.GetValueOrDefault("parentcontactid") as EntityReference;

    public EntityReference CreateAccount() => account = Create("account", ToAccount);

    public EntityReference CreateContact() => contact = Create("contact", ToContact, ("parentcustomerid", account));

    public EntityReference CreateOpportunity(EntityReference? customer, EntityReference? currency) => Create(
        "opportunity",
        ToOpportunity,
        ("parentaccountid", account),
        ("parentcontactid", contact),
        ("customerid", customer ?? account ?? contact ?? lead.GetValueOrDefault("customerid") as EntityReference),
        ("transactioncurrencyid", currency ?? lead.GetValueOrDefault("transactioncurrencyid") as EntityReference));

    private EntityReference Create(string table, (string From, string To)[] mapping, params (string Column, EntityReference? Value)[] links)
    {
        var row = new Entity(table) { ["originatingleadid"] = new EntityReference("lead", id), ["ownerid"] = lead["ownerid"] };
        foreach (var (from, to) in mapping)
        {
            if (lead.GetValueOrDefault(from) is { } value) row[to] = value;
        }

        foreach (var (column, value) in links)
        {
            if (value is not null) row[column] = value;
        }

        return new EntityReference(table, (Guid)execution.Send(new OrganizationRequest("Create") { ["Target"] = row })["id"]);
    }
}
