using System.Runtime.Serialization;

namespace CoachingExtensions.Practice;

/// <summary>A skill, how far somebody is with it, and its drills.</summary>
[DataContract]
internal sealed class SkillInfo
{
    [DataMember(Name = "id")] public required string Id { get; set; }

    [DataMember(Name = "name")] public required string Name { get; set; }

    [DataMember(Name = "description")] public string? Description { get; set; }

    [DataMember(Name = "audience")] public required Audience Audience { get; set; }

    /// <summary>The difficulty that is mastered; 0 for none.</summary>
    [DataMember(Name = "readyAt")] public required int ReadyAt { get; set; }

    [DataMember(Name = "nextDifficulty")] public required int NextDifficulty { get; set; }

    /// <summary>A day; nothing for a skill that was never practised.</summary>
    [DataMember(Name = "nextDue")] public string? NextDue { get; set; }

    [DataMember(Name = "expiresOn")] public string? ExpiresOn { get; set; }

    [DataMember(Name = "lastAttemptOn")] public string? LastAttemptOn { get; set; }

    [DataMember(Name = "streak")] public required int Streak { get; set; }

    /// <summary>Whether it is to be practised today or was before.</summary>
    [DataMember(Name = "isDue")] public required bool IsDue { get; set; }

    /// <summary>The targets whose effectiveness gap asks for it, by name.</summary>
    [DataMember(Name = "because")] public required List<string> Because { get; set; }

    /// <summary>What each level from 1 to 5 looks like; nothing without a published rubric.</summary>
    [DataMember(Name = "levels")] public List<string>? Levels { get; set; }

    /// <summary>The easiest first.</summary>
    [DataMember(Name = "drills")] public required List<DrillInfo> Drills { get; set; }

    /// <summary>The one of the next difficulty that was practised longest ago; nothing where the skill has none.</summary>
    [DataMember(Name = "nextDrillId")] public string? NextDrillId { get; set; }

    /// <summary>The newest first, ten at most.</summary>
    [DataMember(Name = "attempts")] public required List<AttemptInfo> Attempts { get; set; }
}

/// <summary>One exercise.</summary>
[DataContract]
internal sealed class DrillInfo
{
    [DataMember(Name = "id")] public required string Id { get; set; }

    [DataMember(Name = "name")] public required string Name { get; set; }

    [DataMember(Name = "kind")] public required DrillKind Kind { get; set; }

    [DataMember(Name = "difficulty")] public required int Difficulty { get; set; }

    [DataMember(Name = "minutes")] public int? Minutes { get; set; }

    /// <summary>For whoever practises.</summary>
    [DataMember(Name = "instructions")] public string? Instructions { get; set; }

    /// <summary>For the partner.</summary>
    [DataMember(Name = "brief")] public string? Brief { get; set; }

    [DataMember(Name = "messages")] public required List<SalesMessageInfo> Messages { get; set; }
}

/// <summary>What the company wants its customers to hear.</summary>
[DataContract]
internal sealed class SalesMessageInfo
{
    [DataMember(Name = "name")] public required string Name { get; set; }

    [DataMember(Name = "kind")] public required MessageKind Kind { get; set; }

    /// <summary>What the customer says.</summary>
    [DataMember(Name = "cue")] public string? Cue { get; set; }

    [DataMember(Name = "text")] public string? Text { get; set; }
}
