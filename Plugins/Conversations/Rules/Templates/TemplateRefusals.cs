namespace CoachingExtensions.Conversations;

/// <summary>What whoever writes a template is told instead.</summary>
internal static class TemplateRefusals
{
    public static Message Stages(string template, IEnumerable<string> wrong, IEnumerable<string> allowed) => TemplateUnsaved(template, new Message(
        "Templates.NoStage", "{0} is no sales stage. Write the numbers of stages with commas between them: {1}; or nothing, for all", Message.AllQuoted(wrong), Message.Listed(allowed)));

    public static Message Tables(string template, IEnumerable<string> wrong, IEnumerable<string> allowed) => TemplateUnsaved(template, new Message(
        "Templates.NoTable", "a conversation cannot be about {0}. Write the names of tables with commas between them: {1}", Message.AllQuoted(wrong), Message.Listed(allowed)));

    public static Message ChoicesInOneLine(string prompt) =>
        QuestionUnsaved(prompt, new Message("Templates.ChoicesInOneLine", "its choices stand in one line, which makes them one choice. Write one choice a line"));

    public static Message NoColumn(string prompt, string column, string table) => QuestionUnsaved(prompt, new Message(
        "Templates.NoColumn", "{0} has no column {1} to show beside it. Name a column that every table of its template has, or none", table, column));

    public static Message NotReadable(Guid id) => new("Templates.NotReadable", "The template {0} is not there, or you may not read it.", id);

    public static Message Unpublishable(string template, IEnumerable<TemplateFinding> errors) =>
        new("Templates.Unpublishable", "The template \"{0}\" cannot be published. {1}", template, Message.Sentences(errors.Select(error => error.Text)));

    public static Message NewAndPublished(string template) => new("Templates.NewAndPublished", "The template \"{0}\" cannot begin as a published one: write its sections and questions first, then publish it.", template);

    public static Message AsksFixed(string template, TemplateStatus status) =>
        new("Templates.AsksFixed", "The template \"{0}\" is {1}, so its sections and questions are fixed: revise it, and change the next version.", template, Called(status));

    public static Message Fixed(string template, TemplateStatus status, IEnumerable<Message> columns) =>
        new("Templates.Fixed", "The template \"{0}\" is {1}, so its {2} is fixed: revise it, and change the next version.", template, Called(status), Message.Listed(columns));

    public static Message TalkedBy(string template) =>
        new("Templates.TalkedBy", "The template \"{0}\" cannot become a draft again: conversations follow it and keep what it asks. Revise it, and change the next version.", template);

    public static Message Overtaken(string template, int version, int later) =>
        new("Templates.Overtaken", "Version {0} of the template \"{1}\" cannot be published: version {2} has taken its place. Retire that one first.", version, template, later);

    public static Message DraftFollowed(string subject, string template) =>
        new("Templates.DraftFollowed", "The conversation \"{0}\" cannot follow the template \"{1}\": it is a draft, and what it asks can still change. Publish it first.", subject, template);

    public static Message DraftRevised(string template) => new("Templates.DraftRevised", "The template \"{0}\" is a draft: change it as it is, there is nothing to revise yet.", template);

    public static Message RevisedAlready(string template, int version, int later) =>
        new("Templates.RevisedAlready", "Version {0} of the template \"{1}\" was revised already: revise version {2}, which took its place.", version, template, later);

    private static Message Called(TemplateStatus status) => status == TemplateStatus.Published ? new("Templates.Published", "published") : new("Templates.Retired", "retired");

    private static Message TemplateUnsaved(string template, Message why) => new("Templates.TemplateUnsaved", "The template \"{0}\" cannot be saved: {1}.", template, why);

    private static Message QuestionUnsaved(string prompt, Message why) => new("Templates.QuestionUnsaved", "The question \"{0}\" cannot be saved: {1}.", prompt, why);
}
