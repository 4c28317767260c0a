namespace CoachingExtensions.Rhythm;

/// <summary>What whoever reviews deals is told instead.</summary>
internal static class ReviewRefusals
{
    private const int MostNamed = 5;

    public static Message NoDeals => new("Reviews.NoDeals", "No deal is named: choose at least one to review.");

    public static Message NoIds(IReadOnlyList<string> wrong) => wrong.Count == 1
        ? new("Reviews.NoId", "{0} is no id of an opportunity: write the ids with commas between them.", Message.AllQuoted(wrong.Select(Shown)))
        : new("Reviews.NoIds", "{0} are no ids of an opportunity: write the ids with commas between them.", Message.AllQuoted(wrong.Take(MostNamed).Select(Shown)));

    public static Message TooMany(int count, int most) => new("Reviews.TooMany", "{0} deals are too many for one review: choose at most {1}.", count, most);

    public static Message OneSubject => new("Reviews.OneSubject", "A review is of one rep or of one team: leave out RepId or TeamId.");

    public static Message CannotStart(IReadOnlyList<Message> problems) => problems.Count switch
    {
        1 => new("Reviews.CannotStartForOne", "The review cannot start. {0} Leave it out and start again.", problems[0]),
        <= MostNamed => new("Reviews.CannotStart", "The review cannot start. {0} Leave them out and start again.", Message.Sentences(problems)),
        _ => new("Reviews.CannotStartForMany", "The review cannot start. {0} And {1} more. Leave them out and start again.", Message.Sentences(problems.Take(MostNamed)), problems.Count - MostNamed),
    };

    public static Message NotThere(Guid id) => new("Reviews.NotThere", "The opportunity {0} is not there, or you may not read it.", id);

    public static Message IsClosed(string deal) => new("Reviews.IsClosed", "\"{0}\" is closed.", deal);

    public static Message OfATeam(string deal, string team) => new("Reviews.OfATeam", "\"{0}\" belongs to the team {1}, so there is no rep to talk with.", deal, team);

    public static Message OfAnother(string deal, string owner) => new("Reviews.OfAnother", "\"{0}\" is {1}'s.", deal, owner);

    public static Message IsRunning(string review) => new("Reviews.IsRunning", "\"{0}\" still runs, with other deals: go on with it, or finish it first.", review);

    public static Message NoReview(Guid id) => new("Reviews.NoReview", "The pipeline review {0} is not there, or you may not read it.", id);

    public static Message NoItem(Guid id) => new("Reviews.NoItem", "The reviewed deal {0} is not there, or you may not read it.", id);

    public static Message NotYours(string review, string manager) => new("Reviews.NotYours", "\"{0}\" is {1}'s: only who holds a review can go on with it.", review, manager);

    public static Message IsFinished(string review) => new("Reviews.IsFinished", "\"{0}\" is finished already: start a new one.", review);

    public static Message CannotTalk(string deal, string state, string owner) => state switch
    {
        ItemState.Won => new("Reviews.WonMeanwhile", "\"{0}\" was won meanwhile: go on with the next deal.", deal),
        ItemState.Lost => new("Reviews.LostMeanwhile", "\"{0}\" was lost meanwhile: go on with the next deal.", deal),
        ItemState.HandedOver => new("Reviews.HandedOverMeanwhile", "\"{0}\" was handed over to {1} meanwhile: go on with the next deal.", deal, owner),
        _ => new("Reviews.GoneMeanwhile", "\"{0}\" is not there any more, or you may not read it: go on with the next deal.", deal),
    };

    private static string Shown(string part) => Platform.Shortening.ShortenedTo(part, 50);
}
