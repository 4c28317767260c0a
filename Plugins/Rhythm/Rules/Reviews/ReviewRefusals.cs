namespace CoachingExtensions.Rhythm;

/// <summary>What whoever reviews deals is told instead.</summary>
internal static class ReviewRefusals
{
    private const int MostNamed = 5;

    public static string NoDeals => "No deal is named: choose at least one to review.";

    public static string NoIds(IReadOnlyList<string> wrong) =>
        $"{string.Join(", ", wrong.Take(MostNamed).Select(part => $"\"{Shown(part)}\""))} {(wrong.Count == 1 ? "is no id" : "are no ids")} of an opportunity: write the ids with commas between them.";

    public static string TooMany(int count, int most) => $"{count} deals are too many for one review: choose at most {most}.";

    public static string OneSubject => "A review is of one rep or of one team: leave out RepId or TeamId.";

    public static string CannotStart(IReadOnlyList<string> problems) =>
        $"The review cannot start. {string.Join(" ", problems.Take(MostNamed))}{(problems.Count > MostNamed ? $" And {problems.Count - MostNamed} more." : "")} Leave {(problems.Count == 1 ? "it" : "them")} out and start again.";

    public static string NotThere(Guid id) => $"The opportunity {id} is not there, or you may not read it.";

    public static string IsClosed(string deal) => $"\"{deal}\" is closed.";

    public static string OfATeam(string deal, string team) => $"\"{deal}\" belongs to the team {team}, so there is no rep to talk with.";

    public static string OfAnother(string deal, string owner) => $"\"{deal}\" is {owner}'s.";

    public static string IsRunning(string review) => $"\"{review}\" still runs, with other deals: go on with it, or finish it first.";

    public static string NoReview(Guid id) => $"The pipeline review {id} is not there, or you may not read it.";

    public static string NoItem(Guid id) => $"The reviewed deal {id} is not there, or you may not read it.";

    public static string NotYours(string review, string manager) => $"\"{review}\" is {manager}'s: only who holds a review can go on with it.";

    public static string IsFinished(string review) => $"\"{review}\" is finished already: start a new one.";

    public static string CannotTalk(string deal, string state, string owner) => state switch
    {
        ItemState.Won => $"\"{deal}\" was won meanwhile: go on with the next deal.",
        ItemState.Lost => $"\"{deal}\" was lost meanwhile: go on with the next deal.",
        ItemState.HandedOver => $"\"{deal}\" was handed over to {owner} meanwhile: go on with the next deal.",
        _ => $"\"{deal}\" is not there any more, or you may not read it: go on with the next deal.",
    };

    private static string Shown(string part) => Platform.Shortening.ShortenedTo(part, 50);
}
