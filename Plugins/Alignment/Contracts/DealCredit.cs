using System.Runtime.Serialization;

namespace CoachingExtensions.Alignment;

/// <summary>Who is credited with a deal.</summary>
[DataContract]
internal sealed class DealCredit
{
    /// <summary>What people call it.</summary>
    [DataMember(Name = "name")] public required string Name { get; set; }

    [DataMember(Name = "isWon")] public required bool IsWon { get; set; }

    /// <summary>Who owns it.</summary>
    [DataMember(Name = "owner")] public required string Owner { get; set; }

    /// <summary>Who owns it; empty where that is a team, which is credited with nothing.</summary>
    [DataMember(Name = "ownerId")] public string? OwnerId { get; set; }

    /// <summary>Who had it when it was closed, and is credited in the owner's place since it changed hands.</summary>
    [DataMember(Name = "handedOverBy")] public string? HandedOverBy { get; set; }

    [DataMember(Name = "handedOverById")] public string? HandedOverById { get; set; }

    /// <summary>Whether it was a team's when it was closed.</summary>
    [DataMember(Name = "wasTeams")] public required bool WasTeams { get; set; }

    /// <summary>The people who share it; empty where nobody has agreed on that.</summary>
    [DataMember(Name = "people")] public required List<CreditedPerson> People { get; set; }

    /// <summary>Whether the caller may share it.</summary>
    [DataMember(Name = "mayShare")] public required bool MayShare { get; set; }
}
