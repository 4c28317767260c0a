using System.Runtime.Serialization;

namespace CoachingExtensions.Rhythm;

/// <summary>One occurrence of a rhythm, and what became of it.</summary>
[DataContract]
internal sealed class SlotInfo
{
    [DataMember(Name = "rhythm")] public required string Rhythm { get; set; }

    /// <summary>The occurrence: an instant.</summary>
    [DataMember(Name = "slot")] public required string Slot { get; set; }

    /// <summary>The day by the end of which it is to be held, where the rhythm is at home.</summary>
    [DataMember(Name = "day")] public required string Day { get; set; }

    [DataMember(Name = "state")] public required SlotState State { get; set; }

    [DataMember(Name = "conversation")] public required string Conversation { get; set; }

    /// <summary>Where it was moved: an instant; nothing where it was not.</summary>
    [DataMember(Name = "movedTo")] public string? MovedTo { get; set; }

    /// <summary>Why it was cancelled.</summary>
    [DataMember(Name = "excuse")] public string? Excuse { get; set; }

    /// <summary>It has begun, or is over: it can be neither moved nor excused.</summary>
    [DataMember(Name = "fixed")] public required bool IsFixed { get; set; }
}

/// <summary>A rhythm, and how well it was kept in the days that were asked for.</summary>
[DataContract]
internal sealed class RhythmInfo
{
    [DataMember(Name = "id")] public required string Id { get; set; }

    [DataMember(Name = "name")] public required string Name { get; set; }

    [DataMember(Name = "managerId")] public required string ManagerId { get; set; }

    [DataMember(Name = "managerName")] public required string ManagerName { get; set; }

    [DataMember(Name = "repId")] public required string RepId { get; set; }

    [DataMember(Name = "repName")] public required string RepName { get; set; }

    [DataMember(Name = "templateId")] public required string TemplateId { get; set; }

    [DataMember(Name = "templateName")] public required string TemplateName { get; set; }

    [DataMember(Name = "recurrence")] public required string Recurrence { get; set; }

    /// <summary>How long one is planned for.</summary>
    [DataMember(Name = "minutes")] public required int Minutes { get; set; }

    /// <summary>It has not ended.</summary>
    [DataMember(Name = "running")] public required bool IsRunning { get; set; }

    [DataMember(Name = "held")] public required int Held { get; set; }

    [DataMember(Name = "late")] public required int Late { get; set; }

    [DataMember(Name = "missed")] public required int Missed { get; set; }

    [DataMember(Name = "excused")] public required int Excused { get; set; }

    /// <summary>(held + late) ÷ (held + late + missed); nothing where nothing was due.</summary>
    [DataMember(Name = "keptRate")] public decimal? KeptRate { get; set; }
}
