namespace CoachingExtensions.Measurement;

/// <summary>What is said to somebody who cannot be shown a board, or who would be taken off it.</summary>
internal static class ProgressRefusals
{
    public static Message NoTeam =>
        new("Progress.NoTeam", "The board shows how far a team is. You are in none: nobody reports to you, and your user names no manager. Ask an administrator to enter your manager; your own progress stands in Practice.");

    public static Message NotYourTeam(Guid managerId) => new("Progress.NotYourTeam", "The board of {0} is for that team and for executives: leave ManagerId out, and you see your own.", managerId);

    public static Message ForOneself => new("Progress.ForOneself", "Everybody decides for themselves whether they are shown: leave Person empty. For somebody who asks for it a coaching administrator can do it.");

    public static Message OutAlready => new("Progress.OutAlready", "The person is not shown already. To be shown again, delete what is there.");

    public static Message Stays => new("Progress.Stays", "It says who is not shown, and changes no more: delete it, and the person is shown again.");

    public static Message NotYours => new("Progress.NotYours", "Whether somebody is shown is for that person to say, or for a coaching administrator whom the person asks.");

    public static Message Nobody(Guid personId) => new("Progress.Nobody", "The person {0} is not there: choose somebody who is.", personId);
}
