using System.Runtime.Serialization;

namespace CoachingExtensions.Measurement;

/// <summary>How far a team is with what it practises, promises and is coached in.</summary>
[DataContract]
internal sealed class ProgressBoard
{
    [DataMember(Name = "managerId")] public required string ManagerId { get; set; }

    [DataMember(Name = "managerName")] public required string ManagerName { get; set; }

    /// <summary>Those whose board whoever looks may see.</summary>
    [DataMember(Name = "teams")] public required List<ProgressTeam> Teams { get; set; }

    /// <summary>Whether whoever looks is not shown, at the own wish.</summary>
    [DataMember(Name = "isOut")] public required bool IsOut { get; set; }

    /// <summary>What all of them did this week.</summary>
    [DataMember(Name = "week")] public required ProgressSums Week { get; set; }

    /// <summary>In the order of their names, never by how much.</summary>
    [DataMember(Name = "people")] public required List<ProgressLine> People { get; set; }
}

/// <summary>A team by its manager.</summary>
[DataContract]
internal sealed class ProgressTeam
{
    [DataMember(Name = "id")] public required string Id { get; set; }

    [DataMember(Name = "name")] public required string Name { get; set; }
}

/// <summary>What a team did in the week, of those who are shown.</summary>
[DataContract]
internal sealed class ProgressSums
{
    [DataMember(Name = "people")] public required int People { get; set; }

    [DataMember(Name = "practised")] public required int Practised { get; set; }

    /// <summary>How often somebody became ready in a skill.</summary>
    [DataMember(Name = "becameReady")] public required int BecameReady { get; set; }

    [DataMember(Name = "promisesKept")] public required int PromisesKept { get; set; }

    [DataMember(Name = "promisesBroken")] public required int PromisesBroken { get; set; }

    /// <summary>Conversations that changed something.</summary>
    [DataMember(Name = "confirmed")] public required int Confirmed { get; set; }
}

/// <summary>One of the team.</summary>
[DataContract]
internal sealed class ProgressLine
{
    [DataMember(Name = "id")] public required string Id { get; set; }

    [DataMember(Name = "name")] public required string Name { get; set; }

    /// <summary>Skills in which the person is ready, of those that the person practises.</summary>
    [DataMember(Name = "ready")] public required int Ready { get; set; }

    /// <summary>In the order of their names.</summary>
    [DataMember(Name = "skills")] public required List<ProgressSkill> Skills { get; set; }

    /// <summary>Weeks in a row with practice.</summary>
    [DataMember(Name = "streak")] public required int Streak { get; set; }

    [DataMember(Name = "practisedThisWeek")] public required bool PractisedThisWeek { get; set; }

    [DataMember(Name = "promisesKept")] public required int PromisesKept { get; set; }

    [DataMember(Name = "promisesBroken")] public required int PromisesBroken { get; set; }

    /// <summary>0 to 1; nothing where there were none.</summary>
    [DataMember(Name = "promisesShare")] public decimal? PromisesShare { get; set; }

    /// <summary>Weeks in which coaching changed something.</summary>
    [DataMember(Name = "confirmedWeeks")] public required int ConfirmedWeeks { get; set; }

    /// <summary>The last day of such coaching; only for the person, the manager and executives.</summary>
    [DataMember(Name = "confirmedOn")] public string? ConfirmedOn { get; set; }
}

/// <summary>A skill that somebody practises.</summary>
[DataContract]
internal sealed class ProgressSkill
{
    [DataMember(Name = "name")] public required string Name { get; set; }

    /// <summary>The difficulty that is mastered; 0 for none.</summary>
    [DataMember(Name = "readyAt")] public required int ReadyAt { get; set; }
}
