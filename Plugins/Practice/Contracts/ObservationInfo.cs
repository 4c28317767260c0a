using System.Runtime.Serialization;

namespace CoachingExtensions.Practice;

/// <summary>An observation that is going on, and what the caller can score there now.</summary>
[DataContract]
internal sealed class ObservationInfo
{
    [DataMember(Name = "conversationId")] public required string ConversationId { get; set; }

    [DataMember(Name = "subject")] public required string Subject { get; set; }

    /// <summary>Who was watched.</summary>
    [DataMember(Name = "personName")] public required string PersonName { get; set; }

    /// <summary>Whether that is the caller, who scores first.</summary>
    [DataMember(Name = "isOwn")] public required bool IsOwn { get; set; }

    /// <summary>For whoever was watched all skills; for a coach those with an own score. What the caller has scored is not among them.</summary>
    [DataMember(Name = "skills")] public required List<ObservedSkillInfo> Skills { get; set; }
}

/// <summary>A skill that can be scored.</summary>
[DataContract]
internal sealed class ObservedSkillInfo
{
    [DataMember(Name = "id")] public required string Id { get; set; }

    [DataMember(Name = "name")] public required string Name { get; set; }

    /// <summary>What each level from 1 to 5 looks like; nothing without a published rubric.</summary>
    [DataMember(Name = "levels")] public List<string>? Levels { get; set; }
}
