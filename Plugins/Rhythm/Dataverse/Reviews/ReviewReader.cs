using CoachingExtensions.Alignment;
using CoachingExtensions.Conversations;
using CoachingExtensions.Platform;

namespace CoachingExtensions.Rhythm.Dataverse;

/// <summary>A review as its page shows it: a fixed number of questions, however many deals there are.</summary>
internal sealed class ReviewReader(Step step)
{
    private const int MostDone = 3;

    public ReviewInfo Of(Guid reviewId)
    {
        var reviews = new ReviewStore(step);
        var review = reviews.Find(reviewId) ?? throw new RefusedException(ReviewRefusals.NoReview(reviewId));
        var items = reviews.ItemsOf(reviewId);
        List<Guid> ids = [.. items.Select(item => item.DealId).OfType<Guid>()];
        var deals = new ReviewedDeals(step).Facts(ids).ToDictionary(deal => deal.Id);
        var before = ids.Count == 0 ? new Dictionary<Guid, DealSnapshot>() : new EarlierReviews(step).Newest(WhichDeals.Named(ids), review);
        var done = before.Count == 0 ? null : new DealActivities(step).DoneSince(WhichDeals.Named([.. before.Keys]), before.Values.Min(stood => stood.On));
        var isOwn = review.ManagerId == step.UserId;
        var promises = step.PromisesOf([.. items.Select(item => item.ConversationId).OfType<Guid>()], isOwn).ToLookup(promise => promise.ConversationId);
        return new ReviewInfo
        {
            Id = review.Id.ToString(),
            Name = review.Name,
            Manager = new PersonInfo { Id = review.ManagerId.ToString(), Name = review.ManagerName },
            Rep = review.RepId is { } rep ? new PersonInfo { Id = rep.ToString(), Name = review.RepName ?? "" } : null,
            Date = Json.Day(review.Date),
            IsRunning = review.IsRunning,
            MayGoOn = review.IsRunning && isOwn,
            Items =
            [
                .. items.Select(item =>
                {
                    var deal = item.DealId is { } id && deals.TryGetValue(id, out var found) ? found : null;
                    var stood = item.DealId is { } same && before.TryGetValue(same, out var earlier) ? earlier : null;
                    List<DoneActivity> since = stood is null || deal is null ? [] : [.. done![deal.Id].Where(activity => activity.On > stood.On)];
                    return Info(item, deal, stood, since, promises[item.ConversationId?.ToString() ?? ""]);
                }),
            ],
        };
    }

    public static SuggestedDealInfo Info(SuggestedDeal suggested) => new()
    {
        Id = suggested.Deal.Id.ToString(),
        Name = suggested.Deal.Name,
        Reasons = [.. suggested.Reasons],
        RepId = suggested.Deal.Owner?.Id.ToString(),
        RepName = suggested.Deal.OwnerName,
        Account = suggested.Deal.AccountName,
        Value = suggested.Deal.Value,
        CurrencySymbol = suggested.Deal.CurrencySymbol,
        CloseDate = Json.Day(suggested.Deal.CloseDate),
        Stage = suggested.Deal.StageName,
    };

    private static ReviewItemInfo Info(ReviewItem item, ReviewedDeal? deal, DealSnapshot? before, List<DoneActivity> done, IEnumerable<PromiseInfo> promises) => new()
    {
        Id = item.Id.ToString(),
        DealId = item.DealId?.ToString(),
        Name = deal?.Name ?? item.Name,
        State = ItemState.Of(item, deal),
        Reasons = [.. item.Reasons],
        Rep = deal?.Owner is { } owner ? new PersonInfo { Id = owner.Id.ToString(), Name = deal.OwnerName } : null,
        Account = deal?.AccountName,
        Now = deal is null ? Stand(item.Stood, null) : Stand(new DealSnapshot(deal.Value, deal.CloseDate, deal.Stage, deal.StageName), null),
        CurrencySymbol = deal?.CurrencySymbol,
        Before = before is null ? null : Stand(before, before.On),
        Changes = before is null || deal is null ? [] : [.. DealChanges.Since(before, deal).Select(changed => new ChangeInfo { What = changed })],
        Done = [.. done.Take(MostDone).Select(activity => new DoneInfo { Subject = activity.Subject, On = Json.Instant(activity.On)! })],
        DoneCount = done.Count,
        ConversationId = item.ConversationId?.ToString(),
        Promises = [.. promises],
    };

    private static DealStandInfo Stand(DealSnapshot stood, DateTime? on) => new()
    {
        Value = stood.Value,
        CloseDate = Json.Day(stood.CloseDate),
        Stage = stood.StageName,
        On = Json.Instant(on),
    };
}
