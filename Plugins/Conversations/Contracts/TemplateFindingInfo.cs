using System.Runtime.Serialization;

namespace CoachingExtensions.Conversations;

/// <summary>One thing that is wrong with a template.</summary>
[DataContract]
internal sealed class TemplateFindingInfo
{
    /// <summary>The section it is about; nothing when it is about the whole.</summary>
    [DataMember(Name = "sectionId")] public string? SectionId { get; set; }

    /// <summary>The question it is about; nothing when it is about the section or the whole.</summary>
    [DataMember(Name = "questionId")] public string? QuestionId { get; set; }

    /// <summary>Whether it stops publishing.</summary>
    [DataMember(Name = "isError")] public required bool IsError { get; set; }

    /// <summary>Where, what is wrong, and what to do.</summary>
    [DataMember(Name = "text")] public required string Text { get; set; }
}
