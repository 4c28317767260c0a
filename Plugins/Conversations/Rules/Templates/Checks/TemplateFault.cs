namespace CoachingExtensions.Conversations;

/// <summary>What can be wrong with a template.</summary>
internal enum TemplateFault
{
    /// <summary>There are two question marks in one question.</summary>
    TwoQuestionMarks,

    /// <summary>Two questions are joined by a word.</summary>
    TwoQuestions,

    /// <summary>Nobody says what the levels of a rating look like.</summary>
    NoLevels,

    /// <summary>There are fewer than two choices.</summary>
    FewChoices,

    /// <summary>A column is shown that a table of the template does not have.</summary>
    NoColumn,

    /// <summary>A section asks nothing.</summary>
    EmptySection,

    /// <summary>The whole template asks nothing.</summary>
    NothingAsked,

    /// <summary>A conversation can be completed without any answer.</summary>
    NothingRequired,

    /// <summary>More is asked than can be talked about.</summary>
    TooMany,
}
