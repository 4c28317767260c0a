using System.Runtime.Serialization;

namespace CoachingExtensions.Practice;

/// <summary>A meeting that is worth rehearsing.</summary>
[DataContract]
internal sealed class RehearsalInfo
{
    [DataMember(Name = "appointmentId")] public required string AppointmentId { get; set; }

    [DataMember(Name = "subject")] public required string Subject { get; set; }

    /// <summary>An instant.</summary>
    [DataMember(Name = "start")] public required string Start { get; set; }

    [DataMember(Name = "dealId")] public required string DealId { get; set; }

    [DataMember(Name = "dealName")] public required string DealName { get; set; }

    [DataMember(Name = "stage")] public string? Stage { get; set; }

    [DataMember(Name = "value")] public decimal? Value { get; set; }

    [DataMember(Name = "currencySymbol")] public string? CurrencySymbol { get; set; }

    [DataMember(Name = "isRehearsed")] public required bool IsRehearsed { get; set; }

    /// <summary>The least ready first.</summary>
    [DataMember(Name = "skills")] public required List<NeededSkillInfo> Skills { get; set; }
}

/// <summary>A skill that a meeting asks for.</summary>
[DataContract]
internal sealed class NeededSkillInfo
{
    [DataMember(Name = "id")] public required string Id { get; set; }

    [DataMember(Name = "name")] public required string Name { get; set; }

    [DataMember(Name = "readyAt")] public required int ReadyAt { get; set; }
}
