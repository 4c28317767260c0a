namespace CoachingExtensions.Measurement;

/// <summary>What is said to somebody who cannot be shown a board, or who would be taken off it.</summary>
internal static class ProgressRefusals
{
    public const string NoTeam =
        "The board shows how far a team is. You are in none: nobody reports to you, and your user names no manager. Ask an administrator to enter your manager; your own progress stands in Practice.";

    public static string NotYourTeam(Guid managerId) => $"The board of {managerId} is for that team and for executives: leave ManagerId out, and you see your own.";

    public const string ForOneself = "Everybody decides for themselves whether they are shown: leave Person empty. For somebody who asks for it a coaching administrator can do it.";

    public const string OutAlready = "The person is not shown already. To be shown again, delete what is there.";

    public const string Stays = "It says who is not shown, and changes no more: delete it, and the person is shown again.";

    public const string NotYours = "Whether somebody is shown is for that person to say, or for a coaching administrator whom the person asks.";

    public static string Nobody(Guid personId) => $"The person {personId} is not there: choose somebody who is.";
}
