using Microsoft.Xrm.Sdk;
using Xunit;

namespace LocalDataverse.Tests.Messages;

public sealed class QualifyLeadTests : IDisposable
{
    private const int Qualified = 3;
    private const int Contacted = 2;

    private readonly TestOrganization organization = new();
    private readonly EntityReference rep;
    private readonly EntityReference lead;

    public QualifyLeadTests()
    {
        rep = new EntityReference("systemuser", organization.Seller("rep"));
        lead = new EntityReference("lead", organization.Create("lead",
            ("subject", "Forty pumps"), ("firstname", "Ida"), ("lastname", "Berg"), ("companyname", "Berg & Sons"), ("jobtitle", "Buyer"), ("websiteurl", "https://berg.example"),
            ("telephone1", "1"), ("mobilephone", "2"), ("emailaddress1", "ida@berg.example"), ("address1_city", "Oslo"), ("ownerid", rep)));
    }

    public void Dispose() => organization.Dispose();

    private EntityReference[] Qualify(IOrganizationService? service = null, bool account = true, bool contact = true, bool opportunity = true, int status = Qualified, params (string Name, object Value)[] more)
    {
        var request = new OrganizationRequest("QualifyLead")
        {
            ["LeadId"] = lead,
            ["CreateAccount"] = account,
            ["CreateContact"] = contact,
            ["CreateOpportunity"] = opportunity,
            ["Status"] = new OptionSetValue(status),
        };
        foreach (var (name, value) in more) request[name] = value;
        return [.. (EntityReferenceCollection)(service ?? organization.Service).Execute(request)["CreatedEntities"]];
    }

    private Entity Row(EntityReference reference) => organization.Retrieve(reference.LogicalName, reference.Id);

    private static Guid? Named(Entity row, string column) => row.GetAttributeValue<EntityReference>(column)?.Id;

    [Fact]
    public void A_lead_becomes_an_account_a_contact_and_an_opportunity_in_this_order() =>
        Assert.Equal(["account", "contact", "opportunity"], Qualify().Select(row => row.LogicalName));

    [Fact]
    public void Only_what_is_asked_for_is_made()
    {
        Assert.Equal("contact", Assert.Single(Qualify(account: false, opportunity: false)).LogicalName);
        Assert.Empty(organization.Rows("account"));
        Assert.Empty(organization.Rows("opportunity"));
    }

    [Fact]
    public void The_account_has_the_columns_that_Microsoft_maps()
    {
        var account = Row(Qualify()[0]);

        Assert.Equal(
            ("Berg & Sons", "https://berg.example", "1", "Oslo"),
            (account["name"], account["websiteurl"], account["address1_telephone1"], account["address1_city"]));
    }

    [Fact]
    public void The_contact_has_the_columns_that_Microsoft_maps()
    {
        var contact = Row(Qualify()[1]);

        Assert.Equal(
            ("Ida Berg", "Buyer", "1", "2", "ida@berg.example", "Oslo"),
            (contact["fullname"], contact["jobtitle"], contact["managerphone"], contact["mobilephone"], contact["emailaddress1"], contact["address1_city"]));
    }

    [Fact]
    public void The_opportunity_has_the_topic_for_its_name_and_is_about_the_new_account_and_contact()
    {
        var created = Qualify();

        var opportunity = Row(created[2]);
        Assert.Equal("Forty pumps", opportunity["name"]);
        Assert.Equal((created[0].Id, created[1].Id, created[0].Id), (Named(opportunity, "parentaccountid"), Named(opportunity, "parentcontactid"), Named(opportunity, "customerid")));
    }

    [Fact]
    public void An_opportunity_alone_is_about_the_account_and_the_contact_the_lead_names()
    {
        var account = new EntityReference("account", organization.Create("account", ("name", "Known")));
        var contact = new EntityReference("contact", organization.Create("contact", ("lastname", "Known")));
        organization.Update("lead", lead.Id, ("parentaccountid", account), ("parentcontactid", contact));

        var opportunity = Row(Qualify(account: false, contact: false)[0]);

        Assert.Equal((account.Id, contact.Id), (Named(opportunity, "parentaccountid"), Named(opportunity, "parentcontactid")));
    }

    [Fact]
    public void The_opportunity_takes_the_customer_and_the_currency_of_the_request()
    {
        var customer = new EntityReference("contact", organization.Create("contact", ("lastname", "Payer")));
        var currency = new EntityReference("transactioncurrency", organization.Create("transactioncurrency", ("currencyname", "Euro"), ("isocurrencycode", "EUR"), ("currencysymbol", "€"), ("exchangerate", 0.9m)));

        var opportunity = Row(Qualify(more: [("OpportunityCustomerId", customer), ("OpportunityCurrencyId", currency)])[2]);

        Assert.Equal((customer.Id, currency.Id), (Named(opportunity, "customerid"), Named(opportunity, "transactioncurrencyid")));
    }

    [Fact]
    public void Every_row_that_is_made_names_the_lead_and_belongs_to_its_owner() =>
        Assert.All(Qualify().Select(Row), row => Assert.Equal((lead.Id, rep.Id), (Named(row, "originatingleadid"), Named(row, "ownerid"))));

    [Fact]
    public void The_lead_is_qualified_and_names_its_opportunity()
    {
        var opportunity = Qualify()[2];

        var row = Row(lead);
        Assert.Equal((1, Qualified), (row.GetAttributeValue<OptionSetValue>("statecode").Value, row.GetAttributeValue<OptionSetValue>("statuscode").Value));
        Assert.Equal(opportunity.Id, Named(row, "qualifyingopportunityid"));
    }

    [Fact]
    public void A_lead_is_qualified_once()
    {
        Qualify();

        Assert.Equal("0x80040519", TestOrganization.CodeOf(() => Qualify()));
        Assert.Single(organization.Rows("opportunity"));
    }

    [Fact]
    public void A_disqualified_lead_is_not_qualified()
    {
        organization.Update("lead", lead.Id, ("statecode", new OptionSetValue(2)));

        Assert.Equal("0x80040519", TestOrganization.CodeOf(() => Qualify()));
    }

    [Fact]
    public void A_status_that_is_not_one_of_qualified_leads_is_refused_and_nothing_is_made()
    {
        Assert.Equal("0x80048408", TestOrganization.CodeOf(() => Qualify(status: Contacted)));
        Assert.Empty(organization.Rows("account"));
    }

    [Fact]
    public void Steps_of_each_row_that_is_made_and_of_the_lead_fire_within_the_qualification()
    {
        foreach (var table in new[] { "account", "contact", "opportunity" }) organization.Step("CauseRecorder", "Create", table, 40);
        organization.Step("CauseRecorder", "Update", "lead", 40, filter: "statecode");

        Qualify();

        Assert.Equal(
            [
                "Create of account within QualifyLead of lead", "Create of contact within QualifyLead of lead", "Create of opportunity within QualifyLead of lead",
                "Update of lead within QualifyLead of lead",
            ],
            organization.Notes());
    }

    [Fact]
    public void Steps_of_the_message_itself_fire_for_the_lead()
    {
        organization.Step("CauseRecorder", "QualifyLead", "lead", 20);

        Qualify();

        Assert.Equal(["QualifyLead of lead within  of "], organization.Notes());
    }

    [Fact]
    public void When_a_step_refuses_the_opportunity_nothing_is_made_and_the_lead_stays_open()
    {
        organization.Step("Refuser", "Create", "opportunity", 40, "no deals today");

        Assert.Equal("0x80040265", TestOrganization.CodeOf(() => Qualify()));
        Assert.Empty(organization.Rows("account"));
        Assert.Equal(0, Row(lead).GetAttributeValue<OptionSetValue>("statecode").Value);
    }

    [Theory]
    [InlineData("prvReadLead")]
    [InlineData("prvWriteLead")]
    [InlineData("prvCreateAccount")]
    [InlineData("prvCreateContact")]
    [InlineData("prvCreateOpportunity")]
    [InlineData("prvAppendToLead")]
    public void Who_lacks_one_of_the_privileges_qualifies_nothing(string missing)
    {
        string[] needed =
        [
            "prvReadLead", "prvWriteLead", "prvAppendLead", "prvAppendToLead", "prvCreateAccount", "prvReadAccount", "prvAppendAccount", "prvAppendToAccount", "prvCreateContact", "prvReadContact", "prvAppendContact",
            "prvAppendToContact", "prvCreateOpportunity", "prvReadOpportunity", "prvAppendOpportunity", "prvAppendToOpportunity", "prvAssignAccount", "prvAssignContact", "prvAssignOpportunity",
        ];
        var (able, unable) = (organization.User("able"), organization.User("unable"));
        organization.Give(new EntityReference("systemuser", able), needed);
        organization.Give(new EntityReference("systemuser", unable), [.. needed.Where(privilege => privilege != missing)]);

        Assert.Equal("0x80040220", TestOrganization.CodeOf(() => Qualify(organization.Organization.ServiceFor(unable))));
        Assert.Equal(3, Qualify(organization.Organization.ServiceFor(able)).Length);
    }

    [Fact]
    public void A_rep_with_the_base_role_qualifies_an_own_lead() => Assert.Equal(3, Qualify(organization.Organization.ServiceFor(rep.Id)).Length);

    [Theory]
    [InlineData("SourceCampaignId", "campaign")]
    [InlineData("ProcessInstanceId", "leadtoopportunitysalesprocess")]
    public void What_the_platform_here_does_not_have_is_refused_by_name(string parameter, string table)
    {
        var fault = Assert.Throws<System.ServiceModel.FaultException<OrganizationServiceFault>>(() => Qualify(more: [(parameter, new EntityReference(table, Guid.NewGuid()))]));

        Assert.Contains(parameter, fault.Message, StringComparison.Ordinal);
    }
}
