using System.Globalization;

namespace CoachingExtensions.Rhythm;

/// <summary>What a person is told instead: which rhythm or occurrence, what is wrong, what to do.</summary>
internal static class RhythmRefusals
{
    public static string NotReadable(Guid id) => $"The rhythm {id} is not there, or you may not read it.";

    public static string NotYours(Guid id) => $"The rhythm {id} is not there, or it is not yours to work off.";

    public static string AnotherManager(string name) => Unsaved(name, "a rhythm is set up in one's own name. Leave the manager empty, or name yourself");

    public static string OnlyTheManagers(string name) => $"The rhythm \"{name}\" is its manager's: only the manager can hand it to another one.";

    public static string NotToATeam(string name) => $"The rhythm \"{name}\" cannot belong to a team: assign it to the manager who coaches in it.";

    public static string WithOneself(string name) => Unsaved(name, "a manager and a rep are two people. Choose another rep");

    public static string StaysWithRep(string name) => Unsaved(name, "what was kept of it is the rep's. End it, and set up another one for another rep");

    public static string CannotTakePart(string name, string who) => Unsaved(name, $"{who} is disabled, or has no role that reaches rhythms. Choose somebody else, or have a role assigned first");

    public static string NotPublished(string name) => Unsaved(name, "its template is not published. Publish it, or choose another one");

    public static string NotTheirTarget(string name) => Unsaved(name, "its target is of somebody else's plan. Choose a target of the rep's, or none");

    public static string NoTimeZone(string name, int code) => Unsaved(name, $"there is no time zone {code}. Choose one from the list");

    public static string NoLength(string name, int minutes) => Unsaved(name, $"{minutes} minutes is no length of a conversation. Say 5 to 480");

    public static string NeverComes(string name) => Unsaved(name, "its rule names no day on which it would come. Change the rule, its start or its exceptions");

    public static string HasHistory(string name) => $"The rhythm \"{name}\" has conversations that were held, missed or excused, so it cannot be deleted: deactivate it, and nothing more is scheduled.";

    public static string NeedsExcuse(string subject) => $"\"{subject}\" belongs to a rhythm, so it cannot be cancelled without a reason: write the reason first, and it is excused.";

    public static string ExcusedStays(string subject) => $"\"{subject}\" was excused and stays so: start a new conversation instead.";

    public static string MissedAlready(string subject) => $"\"{subject}\" was missed, so it cannot be excused any more: hold it all the same, or cancel it.";

    public static string NotDeleted(string subject) => $"\"{subject}\" belongs to a rhythm, so it cannot be deleted: excuse it with a reason, or end the rhythm.";

    public static string MovedToThePast(string subject, DateTime day) =>
        $"\"{subject}\" cannot be moved to {day.ToString("d MMMM yyyy", CultureInfo.InvariantCulture)}: that day has passed. Choose today or a later day.";

    public static string MovedToNowhere(string subject) => $"\"{subject}\" belongs to a rhythm, so it needs a start: say when it is to be.";

    public static string NoSlot(Guid id) => $"The conversation {id} is not there, or it belongs to no rhythm.";

    public static string NoReason => "Say why it is excused: without a reason it cannot be.";

    public static string WrongWayRound => "From lies after To: give the earlier day first.";

    public static string OneOrTheOther => "Name the rhythm or the rep, not both.";

    private static string Unsaved(string name, string why) => $"The rhythm \"{name}\" cannot be saved: {why}.";
}
