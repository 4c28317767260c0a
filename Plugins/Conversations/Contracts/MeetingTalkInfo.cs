using System.Runtime.Serialization;

namespace CoachingExtensions.Conversations;

/// <summary>A conversation that prepares a meeting, or looks back on it.</summary>
[DataContract]
internal sealed class MeetingTalkInfo
{
    [DataMember(Name = "id")] public required string Id { get; set; }

    [DataMember(Name = "subject")] public required string Subject { get; set; }

    /// <summary>Whether it looks back: it is about what was observed.</summary>
    [DataMember(Name = "isDebrief")] public required bool IsDebrief { get; set; }

    [DataMember(Name = "isOver")] public required bool IsOver { get; set; }

    /// <summary>An instant: when it ended or, while it goes on, began.</summary>
    [DataMember(Name = "on")] public string? On { get; set; }

    /// <summary>In the order of the template.</summary>
    [DataMember(Name = "answers")] public required List<MeetingAnswerInfo> Answers { get; set; }
}

/// <summary>What was asked and answered.</summary>
[DataContract]
internal sealed class MeetingAnswerInfo
{
    /// <summary>As the question read at the time.</summary>
    [DataMember(Name = "prompt")] public required string Prompt { get; set; }

    [DataMember(Name = "kind")] public required QuestionKind Kind { get; set; }

    [DataMember(Name = "text")] public string? Text { get; set; }

    [DataMember(Name = "number")] public decimal? Number { get; set; }

    /// <summary>A date.</summary>
    [DataMember(Name = "date")] public string? Date { get; set; }
}
