using System.Globalization;
using System.Text.Json.Nodes;
using Bogus;

namespace CoachingExtensions.Samples.Organisation;

/// <summary>Accounts and opportunities of one rep, written as that rep.</summary>
internal sealed class Deals(DataverseClient rep, Faker faker, Period period)
{
    /// <summary>Values of <c>opportunity.salesstage</c>, in the order a deal passes them.</summary>
    private static readonly string[] Stages = ["Qualify", "Develop", "Propose", "Close"];

    public static readonly string[] Subjects = ["fleet renewal", "service contract", "plant upgrade", "rollout", "framework agreement", "pilot", "expansion", "support renewal"];

    public async Task<(Guid Id, string Name)> AccountAsync()
    {
        var name = faker.Company.CompanyName();
        var id = await rep.CreateAsync("accounts", new JsonObject
        {
            ["name"] = name,
            ["address1_city"] = faker.Address.City(),
            ["telephone1"] = faker.Phone.PhoneNumber("###-555-01##"),
            ["numberofemployees"] = faker.Random.Int(20, 5000),
        });
        return (id, name);
    }

    public async Task<Guid> OpenAsync(Guid account, string accountName, int stage, decimal value, DateOnly close) =>
        await rep.CreateAsync("opportunities", Row(null, (account, accountName), faker.PickRandom(Subjects), stage, value, close));

    public Task WinAsync(Guid opportunity, decimal revenue, DateOnly day) => rep.CallAsync("WinOpportunity", Closing(opportunity, isWon: true, day, revenue));

    public Task LoseAsync(Guid opportunity, DateOnly day) => rep.CallAsync("LoseOpportunity", Closing(opportunity, isWon: false, day, 0));

    public decimal Value() => Math.Round(faker.Random.Decimal(12_000, 34_000) / 500) * 500;

    /// <summary>A working day of the period that has passed.</summary>
    public DateOnly Day() => faker.PickRandom((IEnumerable<DateOnly>)period.DaysWorked);

    /// <summary>A deal as it is typed in.</summary>
    public static JsonObject Row(Guid? id, (Guid Id, string Name) customer, string subject, int stage, decimal value, DateOnly close)
    {
        var row = new JsonObject
        {
            ["name"] = $"{customer.Name} {subject}",
            ["customerid_account@odata.bind"] = $"/accounts({customer.Id})",
            ["parentaccountid@odata.bind"] = $"/accounts({customer.Id})",
            ["salesstage"] = stage,
            ["stepname"] = $"{stage + 1}-{Stages[stage]}",
            ["isrevenuesystemcalculated"] = false,
            ["estimatedvalue"] = value,
            ["estimatedclosedate"] = Text(close),
            ["closeprobability"] = 20 + stage * 20,
        };
        if (id is { } chosen) row["opportunityid"] = chosen;
        return row;
    }

    /// <summary>What a deal is won or lost with.</summary>
    public static JsonObject Closing(Guid opportunity, bool isWon, DateOnly day, decimal revenue) => new()
    {
        ["OpportunityClose"] = new JsonObject
        {
            ["@odata.type"] = "Microsoft.Dynamics.CRM.opportunityclose",
            ["subject"] = isWon ? "Won" : "Lost",
            ["actualrevenue"] = isWon ? revenue : 0,
            ["actualend"] = Text(day) + "T12:00:00Z",
            ["opportunityid@odata.bind"] = $"/opportunities({opportunity})",
        },
        ["Status"] = isWon ? 3 : 4,
    };

    private static string Text(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
