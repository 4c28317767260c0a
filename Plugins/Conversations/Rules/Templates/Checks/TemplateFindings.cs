namespace CoachingExtensions.Conversations;

/// <summary>How findings are said: which question, what is wrong, what to do.</summary>
internal static class TemplateFindings
{
    public static Message NothingAsked => new("TemplateFindings.NothingAsked", "The template asks nothing: add a section with a question.");

    public static Message NothingRequired => new("TemplateFindings.NothingRequired", "No question is required, so a conversation can be completed without any answer: require the one that matters most.");

    public static Message TooMany(int asked) => new("TemplateFindings.TooMany", "{0} questions are more than one conversation can hold: keep at most {1}.", asked, TemplateCheck.Most);

    public static Message EmptySection(string section) => new("TemplateFindings.EmptySection", "The section \"{0}\" asks nothing: add a question, or remove the section.", section);

    public static Message TwoQuestionMarks(string prompt) => new("TemplateFindings.TwoQuestionMarks", "\"{0}\" has two question marks, so it is two questions: ask each by itself.", prompt);

    public static Message TwoQuestions(string prompt) => new("TemplateFindings.TwoQuestions", "\"{0}\" reads like two questions in one: ask each by itself, or leave one out.", prompt);

    public static Message FewChoices(string prompt) => new("TemplateFindings.FewChoices", "\"{0}\" has fewer than two choices: write at least two, one a line, or make it a text.", prompt);

    public static Message NoLevels(string prompt) =>
        new("TemplateFindings.NoLevels", "\"{0}\" does not say what its levels look like: write {1} lines, from 1 to {1}, or say in its help what a 1 and what a {1} is.", prompt, RatingLevels.Count);

    public static Message NoColumn(string prompt, string column, string table) =>
        new("TemplateFindings.NoColumn", "\"{0}\" shows the column {1}, which {2} does not have: choose a column of every table of the template, or none.", prompt, column, table);
}
