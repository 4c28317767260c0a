using System.Globalization;
using System.Text.Json.Nodes;

namespace CoachingExtensions.Samples.Organisation;

/// <summary>The meetings of the next two weeks about a rep's open deals: what there is to rehearse.</summary>
internal sealed class Meetings(DataverseClient admin, Past past, DrillBook book)
{
    private static readonly (int Days, string Subject)[] ToCome = [(2, "Price talk"), (5, "Visit to the plant"), (9, "Decision with the board")];

    public async Task PlanAsync(Coached rep)
    {
        var asRep = admin.As(rep.Person.Email);
        var deals = await asRep.ListAsync($"opportunities?$select=opportunityid,name&$filter=_ownerid_value eq {rep.Id} and statecode eq 0&$orderby=estimatedvalue desc,name&$top={ToCome.Length}");
        foreach (var (deal, (days, subject)) in deals.Zip(ToCome))
        {
            var start = Past.At(Past.Working(past.Period.Today.AddDays(days)), 10 + rep.Number);
            var meeting = await asRep.CreateAsync("appointments", new JsonObject
            {
                ["subject"] = $"{subject}: {deal["name"]!.GetValue<string>()}",
                ["scheduledstart"] = Text(start),
                ["scheduledend"] = Text(start.AddHours(1)),
                ["regardingobjectid_opportunity_appointment@odata.bind"] = $"/opportunities({deal["opportunityid"]!.GetValue<string>()})",
            });
            if (days != ToCome[0].Days || rep.Number != 0) continue;

            var rehearsed = Practice.Attempt(book.ForAMeeting, 3, past.Faker.Random.Guid());
            rehearsed["coach_appointmentid@odata.bind"] = $"/appointments({meeting})";
            await asRep.CreateAsync("coach_attempts", rehearsed);
        }
    }

    private static string Text(DateTime time) => time.ToString("yyyy-MM-ddTHH:mm:ssZ", CultureInfo.InvariantCulture);
}
