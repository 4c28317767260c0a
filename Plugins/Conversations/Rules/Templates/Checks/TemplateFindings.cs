namespace CoachingExtensions.Conversations;

/// <summary>How findings are said: which question, what is wrong, what to do.</summary>
internal static class TemplateFindings
{
    public static string NothingAsked => "The template asks nothing: add a section with a question.";

    public static string NothingRequired => "No question is required, so a conversation can be completed without any answer: require the one that matters most.";

    public static string TooMany(int asked) => $"{asked} questions are more than one conversation can hold: keep at most {TemplateCheck.Most}.";

    public static string EmptySection(string section) => $"The section \"{section}\" asks nothing: add a question, or remove the section.";

    public static string TwoQuestionMarks(string prompt) => $"\"{prompt}\" has two question marks, so it is two questions: ask each by itself.";

    public static string TwoQuestions(string prompt) => $"\"{prompt}\" reads like two questions in one: ask each by itself, or leave one out.";

    public static string FewChoices(string prompt) => $"\"{prompt}\" has fewer than two choices: write at least two, one a line, or make it a text.";

    public static string NoLevels(string prompt) =>
        $"\"{prompt}\" does not say what its levels look like: write {RatingLevels.Count} lines, from 1 to {RatingLevels.Count}, or say in its help what a 1 and what a {RatingLevels.Count} is.";

    public static string NoColumn(string prompt, string column, string table) =>
        $"\"{prompt}\" shows the column {column}, which {table} does not have: choose a column of every table of the template, or none.";
}
