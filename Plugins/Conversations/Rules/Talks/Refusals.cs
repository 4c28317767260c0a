namespace CoachingExtensions.Conversations;

/// <summary>What a person is told instead: which conversation, what is wrong, what to do.</summary>
internal static class Refusals
{
    public static string NotYoursToJudge(Guid id) => $"The conversation {id} is not there, or it is not yours to judge.";

    public static string NotYoursToAnswer(Guid id) => $"The conversation {id} is not there, or it is not yours to answer.";

    public static string NotReadable(Guid id) => $"The conversation {id} is not there, or you may not read it.";

    public static string NobodyToJudge(string subject) => $"The conversation \"{subject}\" was one with yourself: there is nobody to judge it.";

    public static string NotHeldYet(string subject) => $"The conversation \"{subject}\" is not completed yet: give the verdict afterwards.";

    public static string NoVerdict(int? value) =>
        $"{value?.ToString(System.Globalization.CultureInfo.InvariantCulture) ?? "Nothing"} is no verdict: {string.Join(", ", Judgement.Allowed.Select(verdict => $"{verdict} {(int)verdict}"))}.";

    public static string VerdictMoved => "A verdict stays with its conversation and with the rep who gave it: change the verdict or its words alone.";

    public static string VerdictTakenBack => "What a rep has said stays: the rep can change it, and nobody can delete, assign or share it.";

    public static string Judged(string subject) => $"The conversation \"{subject}\" was judged by its rep, and what was said stays: it cannot be deleted.";

    public static string Closed(string subject) => $"The conversation \"{subject}\" is closed already: start a new one.";

    public static string NotBegun(string subject) => $"The conversation \"{subject}\" is not going on, so there is nothing to discard: cancel one that is planned.";

    public static string Used(string subject) => $"In the conversation \"{subject}\" something was answered or promised already: complete or cancel it instead.";

    public static string StaysCompleted(string subject) => $"The conversation \"{subject}\" is completed and stays so: write a note to correct it, or start a new one.";

    public static string CompletedThoughCanceled(string subject) => $"The conversation \"{subject}\" was cancelled, so it cannot be completed: reopen it first.";

    public static string NotYoursTo(string what, string subject) => $"You cannot {what} the conversation \"{subject}\": only its manager and the coaches beside the manager can.";

    public static string OnlyTheManagersTo(string what, string subject) => $"You cannot {what} the conversation \"{subject}\": only its manager can.";

    public static string Fixed(string subject, Facet facet) => facet switch
    {
        Facet.Manager or Facet.Rep or Facet.Coaches =>
            $"The conversation \"{subject}\" is completed, so who took part is fixed: an administrator can put a wrong name right.",
        _ => $"The conversation \"{subject}\" is completed, so what was held, when and about what is fixed: write a note to correct it.",
    };

    public static string TemplateInUse(string subject) => $"The conversation \"{subject}\" has answers to the questions of its template, so it keeps it: start another conversation for another template.";

    public static string AnotherManager => "A conversation is held in one's own name: leave the manager empty, or name yourself.";

    public static string NoSuchLength(string subject, int minutes) => $"The conversation \"{subject}\" cannot have lasted {minutes} minutes: say 0 to {Minutes.Most}.";

    public static string Missing(string subject, IEnumerable<string> prompts) =>
        $"The conversation \"{subject}\" cannot be completed. Answer first: {string.Join("; ", prompts.Select(prompt => $"\"{prompt}\""))}.";

    public static string NoRep(string record, string? team) => $"\"{record}\" belongs to the team {team}, so there is no rep to coach: assign it to the rep first.";

    public static string AboutNothing(string meeting) => $"The meeting \"{meeting}\" is about no deal and no account, so there is nothing to talk about: say what it is about first.";

    public static string NotCoached(string table, IEnumerable<string> tables) => $"A conversation cannot be about {table}: start it from one of {string.Join(", ", tables)}.";

    public static string RecordNotReadable(string table, Guid id) => $"The {table} {id} is not there, or you may not read it.";

    public static string NoDay(string sent) => $"\"{sent}\" is no day that a week can be shown of: write it like 2026-11-30.";

    public static string NoSuchPerson(Guid id) => $"The user {id} is not there, or you may not read it.";

    public static string NoTemplate(string record, string table) => $"No published template applies to \"{record}\": publish one for {table}.";

    public static string NotThatTemplate(Guid template, string record, string table) =>
        $"The template {template} is not published, or not for {table}: choose another for \"{record}\".";

    public static string AnswersFixed(string subject) => $"The conversation \"{subject}\" is closed, so its answers are fixed: write a note to correct them.";

    public static string NotAsked(string subject) => $"The conversation \"{subject}\" does not ask that question: answer one of its template that is active.";

    public static string NotYourQuestion(string prompt, Answerer answerer) =>
        $"\"{prompt}\" is for {(answerer == Answerer.Rep ? "the rep" : "the manager and the coaches beside the manager")} to answer.";

    public static string AnswerMoved => "An answer stays with its conversation, its question and whoever wrote it: change what it says alone.";

    public static string AnswerWithoutQuestion => "An answer needs a conversation and one of its questions: name both.";

    public static string PromisedTooLate(string subject, DateTime day) =>
        $"\"{subject}\" cannot be promised for {day.ToString("d MMMM yyyy", System.Globalization.CultureInfo.InvariantCulture)}: that day has passed. Choose today or a later day.";
}
