using System.Runtime.Serialization;

namespace CoachingExtensions.Alignment;

/// <summary>Somebody who is credited with a part of a deal.</summary>
[DataContract]
internal sealed class CreditedPerson
{
    [DataMember(Name = "userId")] public required string UserId { get; set; }

    /// <summary>What people call them; not needed to share credit.</summary>
    [DataMember(Name = "name")] public string? Name { get; set; }

    /// <summary>In percent.</summary>
    [DataMember(Name = "share")] public required decimal Share { get; set; }
}
