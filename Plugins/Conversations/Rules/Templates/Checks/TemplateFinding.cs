namespace CoachingExtensions.Conversations;

/// <summary>One thing that is wrong with a template.</summary>
/// <param name="Fault">What.</param>
/// <param name="SectionId">The section it is about; none when it is about the whole.</param>
/// <param name="QuestionId">The question it is about; none when it is about the section or the whole.</param>
/// <param name="Text">Where, what is wrong, and what to do.</param>
internal sealed record TemplateFinding(TemplateFault Fault, Guid? SectionId, Guid? QuestionId, Message Text)
{
    /// <summary>
    /// What would stand wrong before people whatever they think of it stops publishing. What is a matter of judgement does not:
    /// whoever publishes has read it.
    /// </summary>
    public bool IsError => Fault is TemplateFault.TwoQuestionMarks or TemplateFault.FewChoices or TemplateFault.NoColumn or TemplateFault.EmptySection or TemplateFault.NothingAsked;
}
