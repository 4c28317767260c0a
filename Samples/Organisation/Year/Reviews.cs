using System.Text.Json.Nodes;

namespace CoachingExtensions.Samples.Organisation;

/// <summary>A pipeline review of the team's deals, held and finished some days ago, so that the next one has something to compare with.</summary>
internal sealed class Reviews(Past past, ConversationScript script)
{
    private const int DaysAgo = 12;
    private const int Deals = 4;
    private const int MinutesEach = 10;

    private readonly Talks talks = new(past);

    public void Plan(IReadOnlyList<Coached> team)
    {
        var when = Past.At(Past.Working(past.Period.Today.AddDays(-DaysAgo)), 15);
        past.Timeline.At(when, () => HoldAsync(team, when));
    }

    private async Task HoldAsync(IReadOnlyList<Coached> team, DateTime when)
    {
        var manager = past.As(team[0].Coach, when);
        var suggested = JsonNode.Parse((await manager.GetAsync("coach_SuggestReview()"))["Deals"]!.GetValue<string>())!.AsArray().Take(Deals).Select(deal => deal!["id"]!.GetValue<string>());
        var review = (await manager.CallAsync("coach_StartPipelineReview", new JsonObject { ["OpportunityIds"] = string.Join(",", suggested) }))["ReviewId"]!.GetValue<string>();
        var items = await manager.ListAsync($"coach_pipelinereviewitems?$select=coach_pipelinereviewitemid&$expand=coach_opportunityid($select=_ownerid_value)&$filter=_coach_pipelinereviewid_value eq {review}&$orderby=coach_order");
        foreach (var (item, number) in items.Select((item, number) => (item, number)))
        {
            var start = when.AddMinutes(MinutesEach * number);
            var rep = team.First(one => one.Id == Guid.Parse(item["coach_opportunityid"]!["_ownerid_value"]!.GetValue<string>()));
            var talk = (await past.As(rep.Coach, start).CallAsync("coach_StartReviewConversation", new JsonObject { ["ItemId"] = item["coach_pipelinereviewitemid"]!.GetValue<string>() }))["ConversationId"]!.GetValue<string>();
            await talks.HoldAsync(Guid.Parse(talk), rep with { Style = rep.Style with { Minutes = MinutesEach } }, script, start);
        }

        await past.As(team[0].Coach, when.AddMinutes(MinutesEach * (Deals + 2))).CallAsync("coach_FinishPipelineReview", new JsonObject { ["ReviewId"] = review });
    }
}
