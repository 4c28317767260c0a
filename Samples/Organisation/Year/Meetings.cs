using System.Globalization;
using System.Text.Json.Nodes;

namespace CoachingExtensions.Samples.Organisation;

/// <summary>The meetings about a rep's open deals: those of the next two weeks, of which one is rehearsed, and one that is over and waits to be looked back on.</summary>
internal sealed class Meetings(DataverseClient admin, Past past, DrillBook book)
{
    private const int DaysAgo = 4;

    private static readonly (int Days, string Subject)[] ToCome = [(2, "Price talk"), (5, "Visit to the plant"), (9, "Decision with the board")];

    public async Task PlanAsync(Coached rep)
    {
        var asRep = admin.As(rep.Person.Email);
        var deals = await asRep.ListAsync($"opportunities?$select=opportunityid,name&$filter=_ownerid_value eq {rep.Id} and statecode eq 0&$orderby=estimatedvalue desc,name&$top={ToCome.Length}");
        foreach (var (deal, (days, subject)) in deals.Zip(ToCome))
        {
            var day = Past.Working(past.Period.Today.AddDays(days));
            var meeting = await asRep.CreateAsync("appointments", Meeting(deal, subject, Past.At(day, 10 + rep.Number)));
            if (days == ToCome[0].Days && rep.Number == 0) await RehearseAsync(asRep, meeting);
        }

        if (rep.Number == 0 && deals.Count > 0) await LookBackAsync(rep, deals[^1]);
    }

    private async Task LookBackAsync(Coached rep, JsonObject deal)
    {
        var day = Past.Working(past.Period.Today.AddDays(-DaysAgo));
        var asRep = past.As(rep.Person, Past.At(day, 8));
        await RehearseAsync(asRep, await asRep.CreateAsync("appointments", Meeting(deal, "First meeting with the buyers", Past.At(day, 14))));
    }

    private async Task RehearseAsync(DataverseClient asRep, Guid meeting)
    {
        var rehearsed = Practice.Attempt(book.ForAMeeting, 3, past.Faker.Random.Guid());
        rehearsed["coach_appointmentid@odata.bind"] = $"/appointments({meeting})";
        await asRep.CreateAsync("coach_attempts", rehearsed);
    }

    private static JsonObject Meeting(JsonObject deal, string subject, DateTime start) => new()
    {
        ["subject"] = $"{subject}: {deal["name"]!.GetValue<string>()}",
        ["scheduledstart"] = Text(start),
        ["scheduledend"] = Text(start.AddHours(1)),
        ["regardingobjectid_opportunity_appointment@odata.bind"] = $"/opportunities({deal["opportunityid"]!.GetValue<string>()})",
    };

    private static string Text(DateTime time) => time.ToString("yyyy-MM-ddTHH:mm:ssZ", CultureInfo.InvariantCulture);
}
