namespace CoachingExtensions.Conversations;

/// <summary>What a person is told who cannot do something with a point.</summary>
internal static class PointRefusals
{
    public static Message NoWords => new("Points.NoWords", "A point needs words: write what there is to talk about.");

    public static Message StaysWithOwner => new("Points.StaysWithOwner", "A point stays with whoever raised it: raise one of your own instead.");

    public static Message NotShared => new("Points.NotShared", "A point is read by the two it is between, and a private one by whoever raised it: change who it is between, or whether it is private.");

    public static Message NewWaits(string text) => new("Points.NewWaits", "\"{0}\" is new, so it waits for the next conversation: raise it, and tick it off there.", text);

    public static Message WithNobody(string text) => new("Points.WithNobody", "\"{0}\" needs a rep and a manager who will talk about it: name both.", text);

    public static Message WithOneself(string text) => new("Points.WithOneself", "\"{0}\" is between two people: name another as rep or as manager.", text);

    public static Message OfOthers(string text) => new("Points.OfOthers", "\"{0}\" must be between you and another: be its rep or its manager yourself.", text);

    public static Message NotReadable(string text, string name) => new("Points.NotReadable", "\"{0}\" could not be read by {1}, who has no role of coaching or is disabled: choose another, or make it private.", text, name);

    public static Message AboutTwo(string text) => new("Points.AboutTwo", "\"{0}\" can be about an opportunity or about an account, not about both: leave one of them empty.", text);

    public static Message NotYours(Guid id) => new("Points.NotYours", "The point {0} is not there, or it is not between you and another.", id);

    public static Message OnlyTheOwners(string text) => new("Points.OnlyTheOwners", "\"{0}\" was raised by somebody else, who alone says what it is and with whom: tick it off, move it in the order or drop it.", text);

    public static Message Fixed(string text) => new("Points.Fixed", "\"{0}\" was discussed, and what was discussed stays: raise a new point.", text);

    public static Message NotTheirTalk(string text) => new("Points.NotTheirTalk", "\"{0}\" can be ticked off only in a conversation of the two it is between: choose one of theirs.", text);

    public static Message NotBegun(string text, string subject) => new("Points.NotBegun", "\"{0}\" cannot be ticked off in \"{1}\", which is not going on: start that conversation first.", text, subject);

    public static Message TickedFirst(string text, string subject) => new("Points.TickedFirst", "\"{0}\" is ticked off in \"{1}\" and counts as discussed once that is completed: leave its status as it is.", text, subject);
}
