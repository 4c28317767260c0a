using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Messages;
using Xunit;

namespace LocalDataverse.Tests.Messages;

/// <summary>Amounts are worked out with the currency and the rate that are there at that moment.</summary>
public sealed class CurrencyTests : IDisposable
{
    private readonly TestOrganization organization = new();

    public void Dispose() => organization.Dispose();

    [Fact]
    public void A_new_rate_counts_for_the_next_row()
    {
        var euro = Euro(0.5m);
        Assert.Equal(200m, BaseOf(Sale(euro)));

        organization.Service.Update(new Entity("transactioncurrency", euro.Id) { ["exchangerate"] = 0.25m });

        Assert.Equal(400m, BaseOf(Sale(euro)));
    }

    [Fact]
    public void A_rate_that_was_undone_counts_for_nobody()
    {
        var euro = Euro(0.5m);
        Assert.Equal(200m, BaseOf(Sale(euro)));

        Assert.Throws<System.ServiceModel.FaultException<OrganizationServiceFault>>(() => organization.Service.Execute(new ExecuteTransactionRequest
        {
            Requests =
            [
                new UpdateRequest { Target = new Entity("transactioncurrency", euro.Id) { ["exchangerate"] = 0.25m } },
                new CreateRequest { Target = new Entity("opportunity") { ["name"] = "Within", ["estimatedvalue"] = new Money(100), ["transactioncurrencyid"] = euro } },
                new DeleteRequest { Target = new EntityReference("opportunity", Guid.NewGuid()) },
            ],
        }));

        Assert.Equal(200m, BaseOf(Sale(euro)));
    }

    [Fact]
    public void A_currency_that_is_gone_is_refused()
    {
        var euro = Euro(0.5m);
        Sale(Euro(0.9m));
        organization.Service.Delete("transactioncurrency", euro.Id);

        Assert.Equal("0x80040217", TestOrganization.CodeOf(() => Sale(euro)));
    }

    private EntityReference Euro(decimal rate) =>
        new("transactioncurrency", organization.Create("transactioncurrency", ("currencyname", "Euro"), ("isocurrencycode", "EUR"), ("currencysymbol", "€"), ("exchangerate", rate)));

    private Guid Sale(EntityReference currency) => organization.Create("opportunity", ("name", "Sale"), ("estimatedvalue", new Money(100)), ("transactioncurrencyid", currency));

    private decimal BaseOf(Guid opportunity) => organization.Retrieve("opportunity", opportunity).GetAttributeValue<Money>("estimatedvalue_base").Value;
}
