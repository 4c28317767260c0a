namespace CoachingExtensions.Rhythm;

/// <summary>What a person is told instead: which rhythm or occurrence, what is wrong, what to do.</summary>
internal static class RhythmRefusals
{
    public static Message NotReadable(Guid id) => new("Rhythm.NotReadable", "The rhythm {0} is not there, or you may not read it.", id);

    public static Message NotYours(Guid id) => new("Rhythm.NotYours", "The rhythm {0} is not there, or it is not yours to work off.", id);

    public static Message AnotherManager(string name) => Unsaved(name, new Message("Rhythm.AnotherManager", "a rhythm is set up in one's own name. Leave the manager empty, or name yourself"));

    public static Message OnlyTheManagers(string name) => new("Rhythm.OnlyTheManagers", "The rhythm \"{0}\" is its manager's: only the manager can hand it to another one.", name);

    public static Message NotToATeam(string name) => new("Rhythm.NotToATeam", "The rhythm \"{0}\" cannot belong to a team: assign it to the manager who coaches in it.", name);

    public static Message WithOneself(string name) => Unsaved(name, new Message("Rhythm.WithOneself", "a manager and a rep are two people. Choose another rep"));

    public static Message StaysWithRep(string name) => Unsaved(name, new Message("Rhythm.StaysWithRep", "what was kept of it is the rep's. End it, and set up another one for another rep"));

    public static Message CannotTakePart(string name, Message who) => Unsaved(name, new Message("Rhythm.CannotTakePart", "{0} is disabled, or has no role that reaches rhythms. Choose somebody else, or have a role assigned first", who));

    public static Message NotPublished(string name) => Unsaved(name, new Message("Rhythm.NotPublished", "its template is not published. Publish it, or choose another one"));

    public static Message NotTheirTarget(string name) => Unsaved(name, new Message("Rhythm.NotTheirTarget", "its target is of somebody else's plan. Choose a target of the rep's, or none"));

    public static Message NoTimeZone(string name, int code) => Unsaved(name, new Message("Rhythm.NoTimeZone", "there is no time zone {0}. Choose one from the list", code));

    public static Message NoLength(string name, int minutes) => Unsaved(name, new Message("Rhythm.NoLength", "{0} minutes is no length of a conversation. Say 5 to 480", minutes));

    public static Message NeverComes(string name) => Unsaved(name, new Message("Rhythm.NeverComes", "its rule names no day on which it would come. Change the rule, its start or its exceptions"));

    public static Message HasHistory(string name) => new("Rhythm.HasHistory", "The rhythm \"{0}\" has conversations that were held, missed or excused, so it cannot be deleted: deactivate it, and nothing more is scheduled.", name);

    public static Message NeedsExcuse(string subject) => new("Rhythm.NeedsExcuse", "\"{0}\" belongs to a rhythm, so it cannot be cancelled without a reason: write the reason first, and it is excused.", subject);

    public static Message ExcusedStays(string subject) => new("Rhythm.ExcusedStays", "\"{0}\" was excused and stays so: start a new conversation instead.", subject);

    public static Message MissedAlready(string subject) => new("Rhythm.MissedAlready", "\"{0}\" was missed, so it cannot be excused any more: hold it all the same, or cancel it.", subject);

    public static Message NotDeleted(string subject) => new("Rhythm.NotDeleted", "\"{0}\" belongs to a rhythm, so it cannot be deleted: excuse it with a reason, or end the rhythm.", subject);

    public static Message MovedToThePast(string subject, DateTime day) =>
        new("Rhythm.MovedToThePast", "\"{0}\" cannot be moved to {1}: that day has passed. Choose today or a later day.", subject, day);

    public static Message MovedToNowhere(string subject) => new("Rhythm.MovedToNowhere", "\"{0}\" belongs to a rhythm, so it needs a start: say when it is to be.", subject);

    public static Message NoSlot(Guid id) => new("Rhythm.NoSlot", "The conversation {0} is not there, or it belongs to no rhythm.", id);

    public static Message NoReason => new("Rhythm.NoReason", "Say why it is excused: without a reason it cannot be.");

    public static Message WrongWayRound => new("Rhythm.WrongWayRound", "From lies after To: give the earlier day first.");

    public static Message OneOrTheOther => new("Rhythm.OneOrTheOther", "Name the rhythm or the rep, not both.");

    public static Message OfferTitle(string name) => new("Rhythm.OfferTitle", "{0} is new in your team", name);

    public static Message Offer(string name) => new("Rhythm.Offer", "You talk with the others in a rhythm. Give {0} one too: on the Rhythm page it is offered.", name);

    public static Message OpenRhythm => new("Rhythm.OpenRhythm", "Open Rhythm");

    public static Message TheManager => new("Rhythm.TheManager", "the manager");

    public static Message TheRep => new("Rhythm.TheRep", "the rep");

    private static Message Unsaved(string name, Message why) => new("Rhythm.Unsaved", "The rhythm \"{0}\" cannot be saved: {1}.", name, why);
}
