using System.Runtime.Serialization;

namespace CoachingExtensions.Conversations;

/// <summary>A point that the two want to talk about.</summary>
[DataContract]
internal sealed class PointInfo
{
    [DataMember(Name = "id")] public required string Id { get; set; }

    [DataMember(Name = "rowVersion")] public string? RowVersion { get; set; }

    [DataMember(Name = "text")] public required string Text { get; set; }

    [DataMember(Name = "ownerName")] public required string OwnerName { get; set; }

    /// <summary>Whether the caller raised it, and so may put it differently.</summary>
    [DataMember(Name = "isOwn")] public required bool IsOwn { get; set; }

    [DataMember(Name = "isPrivate")] public required bool IsPrivate { get; set; }

    /// <summary>An instant.</summary>
    [DataMember(Name = "raisedOn")] public required string RaisedOn { get; set; }

    /// <summary>Whether the two have talked since, so that it was carried over.</summary>
    [DataMember(Name = "isCarriedOver")] public required bool IsCarriedOver { get; set; }

    /// <summary>Ticked off in the conversation that is shown.</summary>
    [DataMember(Name = "isTicked")] public required bool IsTicked { get; set; }

    /// <summary>Whether the caller may tick it off, move it and drop it.</summary>
    [DataMember(Name = "mayHandle")] public required bool MayHandle { get; set; }

    /// <summary>Whether the caller may tick it off in the conversation that is shown: a coach beside the manager may that alone.</summary>
    [DataMember(Name = "mayTick")] public required bool MayTick { get; set; }

    [DataMember(Name = "order")] public int? Order { get; set; }

    /// <summary>The deal or account it is about.</summary>
    [DataMember(Name = "about")] public AboutInfo? About { get; set; }
}

/// <summary>Whom a point that is raised here would be between.</summary>
[DataContract]
internal sealed class PairInfo
{
    [DataMember(Name = "repId")] public required string RepId { get; set; }

    /// <summary>Nothing for the rep's own manager.</summary>
    [DataMember(Name = "managerId")] public string? ManagerId { get; set; }
}
