using System.Runtime.Serialization;

namespace CoachingExtensions.Practice;

/// <summary>Somebody's practice: every skill, how far it is, and what is next.</summary>
[DataContract]
internal sealed class PracticeInfo
{
    [DataMember(Name = "personId")] public required string PersonId { get; set; }

    [DataMember(Name = "personName")] public required string PersonName { get; set; }

    /// <summary>Whether it is the caller's own, who alone begins an attempt.</summary>
    [DataMember(Name = "isOwn")] public required bool IsOwn { get; set; }

    /// <summary>The day where the person lives.</summary>
    [DataMember(Name = "today")] public required string Today { get; set; }

    /// <summary>Consecutive weeks with an attempt at any skill.</summary>
    [DataMember(Name = "streak")] public required int Streak { get; set; }

    /// <summary>What is next comes first.</summary>
    [DataMember(Name = "skills")] public required List<SkillInfo> Skills { get; set; }

    /// <summary>What waits for the caller's score.</summary>
    [DataMember(Name = "toScore")] public required List<AttemptInfo> ToScore { get; set; }

    /// <summary>Observations that are going on in which the caller can score something; only of the own practice.</summary>
    [DataMember(Name = "observations")] public required List<ObservationInfo> Observations { get; set; }

    /// <summary>With which of the coaches whom the person coaches to score a performance next, the most pressing first; only of the own practice.</summary>
    [DataMember(Name = "scoreTogether")] public required List<DoubleSessionInfo> ScoreTogether { get; set; }

    /// <summary>Meetings of the last two weeks that were prepared and not looked back on, the newest first.</summary>
    [DataMember(Name = "toDebrief")] public required List<MeetingBehindInfo> ToDebrief { get; set; }

    /// <summary>With whom one can practise: the coaches first.</summary>
    [DataMember(Name = "partners")] public required List<PartnerInfo> Partners { get; set; }

    /// <summary>The conversations that go on with the person, in which one can practise; only of the own practice.</summary>
    [DataMember(Name = "talks")] public required List<PracticeTalkInfo> Talks { get; set; }
}

/// <summary>Somebody who plays the customer.</summary>
[DataContract]
internal sealed class PartnerInfo
{
    [DataMember(Name = "id")] public required string Id { get; set; }

    [DataMember(Name = "name")] public required string Name { get; set; }

    /// <summary>Whether it is a coach, whose score decides.</summary>
    [DataMember(Name = "isCoach")] public required bool IsCoach { get; set; }
}

/// <summary>One time somebody practised.</summary>
[DataContract]
internal sealed class AttemptInfo
{
    [DataMember(Name = "id")] public required string Id { get; set; }

    [DataMember(Name = "name")] public required string Name { get; set; }

    [DataMember(Name = "personName")] public required string PersonName { get; set; }

    [DataMember(Name = "skillId")] public required string SkillId { get; set; }

    /// <summary>The levels it is scored by, from 1 to 5; nothing without a rubric, and only of what waits for a score.</summary>
    [DataMember(Name = "levels")] public List<string>? Levels { get; set; }

    /// <summary>For whoever practises; only of what waits for a score.</summary>
    [DataMember(Name = "instructions")] public string? Instructions { get; set; }

    /// <summary>For the partner; only of what waits for a score.</summary>
    [DataMember(Name = "brief")] public string? Brief { get; set; }

    /// <summary>An instant.</summary>
    [DataMember(Name = "on")] public required string On { get; set; }

    [DataMember(Name = "difficulty")] public required int Difficulty { get; set; }

    [DataMember(Name = "minutes")] public int? Minutes { get; set; }

    /// <summary>Whether whoever practised has given the own score.</summary>
    [DataMember(Name = "hasOwnScore")] public required bool HasOwnScore { get; set; }

    /// <summary>What it is; not told to who has not scored yet, who would be drawn to it.</summary>
    [DataMember(Name = "ownScore")] public int? OwnScore { get; set; }

    /// <summary>The first coach's, once it can be read.</summary>
    [DataMember(Name = "score")] public int? Score { get; set; }

    [DataMember(Name = "scoredBy")] public string? ScoredBy { get; set; }

    [DataMember(Name = "feedback")] public string? Feedback { get; set; }
}
