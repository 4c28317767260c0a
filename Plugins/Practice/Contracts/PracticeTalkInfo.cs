using System.Runtime.Serialization;

namespace CoachingExtensions.Practice;

/// <summary>A conversation that goes on, in which its rep can practise: every coach of it is asked for a score, and none sees another's before giving one.</summary>
[DataContract]
internal sealed class PracticeTalkInfo
{
    [DataMember(Name = "conversationId")] public required string ConversationId { get; set; }

    [DataMember(Name = "subject")] public required string Subject { get; set; }

    /// <summary>Who coaches in it, by name.</summary>
    [DataMember(Name = "coaches")] public required List<string> Coaches { get; set; }
}
