namespace CoachingExtensions.Conversations;

/// <summary>What a person is told instead: which conversation, what is wrong, what to do.</summary>
internal static class Refusals
{
    public static Message NotYoursToJudge(Guid id) => new("Talks.NotYoursToJudge", "The conversation {0} is not there, or it is not yours to judge.", id);

    public static Message NotYoursToAnswer(Guid id) => new("Talks.NotYoursToAnswer", "The conversation {0} is not there, or it is not yours to answer.", id);

    public static Message NotReadable(Guid id) => new("Talks.NotReadable", "The conversation {0} is not there, or you may not read it.", id);

    public static Message NobodyToJudge(string subject) => new("Talks.NobodyToJudge", "The conversation \"{0}\" was one with yourself: there is nobody to judge it.", subject);

    public static Message NotHeldYet(string subject) => new("Talks.NotHeldYet", "The conversation \"{0}\" is not completed yet: give the verdict afterwards.", subject);

    public static Message NoVerdict(int? value) =>
        new("Talks.NoVerdict", "{0} is no verdict: {1}.", value is { } said ? said : Nothing, Message.Listed(Judgement.Allowed.Select(verdict => $"{verdict} {(int)verdict}")));

    public static Message VerdictMoved => new("Talks.VerdictMoved", "A verdict stays with its conversation and with the rep who gave it: change the verdict or its words alone.");

    public static Message VerdictTakenBack => new("Talks.VerdictTakenBack", "What a rep has said stays: the rep can change it, and nobody can delete, assign or share it.");

    public static Message Judged(string subject) => new("Talks.Judged", "The conversation \"{0}\" was judged by its rep, and what was said stays: it cannot be deleted.", subject);

    public static Message Closed(string subject) => new("Talks.Closed", "The conversation \"{0}\" is closed already: start a new one.", subject);

    public static Message NotBegun(string subject) => new("Talks.NotBegun", "The conversation \"{0}\" is not going on, so there is nothing to discard: cancel one that is planned.", subject);

    public static Message Used(string subject) => new("Talks.Used", "In the conversation \"{0}\" something was answered or promised already: complete or cancel it instead.", subject);

    public static Message StaysCompleted(string subject) => new("Talks.StaysCompleted", "The conversation \"{0}\" is completed and stays so: write a note to correct it, or start a new one.", subject);

    public static Message CompletedThoughCanceled(string subject) => new("Talks.CompletedThoughCanceled", "The conversation \"{0}\" was cancelled, so it cannot be completed: reopen it first.", subject);

    public static Message Complete => new("Talks.Complete", "complete");

    public static Message Cancel => new("Talks.Cancel", "cancel");

    public static Message Reopen => new("Talks.Reopen", "reopen");

    public static Message StartOrSchedule => new("Talks.StartOrSchedule", "start or schedule");

    public static Message Discard => new("Talks.Discard", "discard");

    public static Message HandOver => new("Talks.HandOver", "hand over");

    public static Message NotYoursToAddCoaches(string subject) =>
        new("Talks.NotYoursToAddCoaches", "You cannot add coaches to the conversation \"{0}\": only its manager and the coaches beside the manager can.", subject);

    /// <param name="what">What somebody wants to do: complete, start or schedule.</param>
    /// <param name="subject">The conversation's.</param>
    public static Message NotYoursTo(Message what, string subject) => new("Talks.NotYoursTo", "You cannot {0} the conversation \"{1}\": only its manager and the coaches beside the manager can.", what, subject);

    /// <param name="what">What somebody wants to do: cancel, reopen, hand over.</param>
    /// <param name="subject">The conversation's.</param>
    public static Message OnlyTheManagersTo(Message what, string subject) => new("Talks.OnlyTheManagersTo", "You cannot {0} the conversation \"{1}\": only its manager can.", what, subject);

    public static Message Fixed(string subject, Facet facet) => facet switch
    {
        Facet.Manager or Facet.Rep or Facet.Coaches =>
            new("Talks.PeopleFixed", "The conversation \"{0}\" is completed, so who took part is fixed: an administrator can put a wrong name right.", subject),
        _ => new("Talks.RecordFixed", "The conversation \"{0}\" is completed, so what was held, when and about what is fixed: write a note to correct it.", subject),
    };

    public static Message TemplateInUse(string subject) => new("Talks.TemplateInUse", "The conversation \"{0}\" has answers to the questions of its template, so it keeps it: start another conversation for another template.", subject);

    public static Message AnotherManager => new("Talks.AnotherManager", "A conversation is held in one's own name: leave the manager empty, or name yourself.");

    public static Message NoSuchLength(string subject, int minutes) => new("Talks.NoSuchLength", "The conversation \"{0}\" cannot have lasted {1} minutes: say 0 to {2}.", subject, minutes, Minutes.Most);

    public static Message Missing(string subject, IEnumerable<string> prompts) =>
        new("Talks.Missing", "The conversation \"{0}\" cannot be completed. Answer first: {1}.", subject, Message.Clauses(prompts.Select(Message.Quoted)));

    public static Message NoRep(string record, string? team) => new("Talks.NoRep", "\"{0}\" belongs to the team {1}, so there is no rep to coach: assign it to the rep first.", record, team);

    public static Message AboutNothing(string meeting) => new("Talks.AboutNothing", "The meeting \"{0}\" is about no deal and no account, so there is nothing to talk about: say what it is about first.", meeting);

    public static Message NotCoached(string table, IEnumerable<string> tables) => new("Talks.NotCoached", "A conversation cannot be about {0}: start it from one of {1}.", table, Message.Listed(tables));

    public static Message RecordNotReadable(string table, Guid id) => new("Talks.RecordNotReadable", "The {0} {1} is not there, or you may not read it.", table, id);

    public static Message NoDay(string sent) => new("Talks.NoDay", "\"{0}\" is no day that a week can be shown of: write it like 2026-11-30.", sent);

    public static Message NoSuchPerson(Guid id) => new("Talks.NoSuchPerson", "The user {0} is not there, or you may not read it.", id);

    public static Message NoTemplate(string record, string table) => new("Talks.NoTemplate", "No published template applies to \"{0}\": publish one for {1}.", record, table);

    public static Message NotThatTemplate(Guid template, string record, string table) =>
        new("Talks.NotThatTemplate", "The template {0} is not published, or not for {1}: choose another for \"{2}\".", template, table, record);

    public static Message AnswersFixed(string subject) => new("Talks.AnswersFixed", "The conversation \"{0}\" is closed, so its answers are fixed: write a note to correct them.", subject);

    public static Message NotAsked(string subject) => new("Talks.NotAsked", "The conversation \"{0}\" does not ask that question: answer one of its template that is active.", subject);

    public static Message NotYourQuestion(string prompt, Answerer answerer) => answerer == Answerer.Rep
        ? new("Talks.RepsQuestion", "\"{0}\" is for the rep to answer.", prompt)
        : new("Talks.ManagersQuestion", "\"{0}\" is for the manager and the coaches beside the manager to answer.", prompt);

    public static Message AnswerMoved => new("Talks.AnswerMoved", "An answer stays with its conversation, its question and whoever wrote it: change what it says alone.");

    public static Message AnswerWithoutQuestion => new("Talks.AnswerWithoutQuestion", "An answer needs a conversation and one of its questions: name both.");

    public static Message PromisedTooLate(string subject, DateTime day) =>
        new("Talks.PromisedTooLate", "\"{0}\" cannot be promised for {1}: that day has passed. Choose today or a later day.", subject, day);

    private static Message Nothing => new("Talks.Nothing", "Nothing");
}
