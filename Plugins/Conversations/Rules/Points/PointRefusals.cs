namespace CoachingExtensions.Conversations;

/// <summary>What a person is told who cannot do something with a point.</summary>
internal static class PointRefusals
{
    public static string NoWords => "A point needs words: write what there is to talk about.";

    public static string StaysWithOwner => "A point stays with whoever raised it: raise one of your own instead.";

    public static string NotShared => "A point is read by the two it is between, and a private one by whoever raised it: change who it is between, or whether it is private.";

    public static string NewWaits(string text) => $"\"{text}\" is new, so it waits for the next conversation: raise it, and tick it off there.";

    public static string WithNobody(string text) => $"\"{text}\" needs a rep and a manager who will talk about it: name both.";

    public static string WithOneself(string text) => $"\"{text}\" is between two people: name another as rep or as manager.";

    public static string OfOthers(string text) => $"\"{text}\" must be between you and another: be its rep or its manager yourself.";

    public static string NotReadable(string text, string name) => $"\"{text}\" could not be read by {name}, who has no role of coaching or is disabled: choose another, or make it private.";

    public static string AboutTwo(string text) => $"\"{text}\" can be about an opportunity or about an account, not about both: leave one of them empty.";

    public static string NotYours(Guid id) => $"The point {id} is not there, or it is not between you and another.";

    public static string OnlyTheOwners(string text) => $"\"{text}\" was raised by somebody else, who alone says what it is and with whom: tick it off, move it in the order or drop it.";

    public static string Fixed(string text) => $"\"{text}\" was discussed, and what was discussed stays: raise a new point.";

    public static string NotTheirTalk(string text) => $"\"{text}\" can be ticked off only in a conversation of the two it is between: choose one of theirs.";

    public static string NotBegun(string text, string subject) => $"\"{text}\" cannot be ticked off in \"{subject}\", which is not going on: start that conversation first.";

    public static string TickedFirst(string text, string subject) => $"\"{text}\" is ticked off in \"{subject}\" and counts as discussed once that is completed: leave its status as it is.";
}
