using System.Runtime.Serialization;

namespace CoachingExtensions.Conversations;

/// <summary>A conversation with its agenda, and what the caller may do with it.</summary>
[DataContract]
internal sealed class ConversationInfo
{
    [DataMember(Name = "id")] public required string Id { get; set; }

    [DataMember(Name = "subject")] public required string Subject { get; set; }

    [DataMember(Name = "state")] public required ConversationState State { get; set; }

    [DataMember(Name = "templateId")] public string? TemplateId { get; set; }

    [DataMember(Name = "templateName")] public string? TemplateName { get; set; }

    [DataMember(Name = "manager")] public PersonInfo? Manager { get; set; }

    [DataMember(Name = "rep")] public PersonInfo? Rep { get; set; }

    /// <summary>Those who coach beside the manager.</summary>
    [DataMember(Name = "coaches")] public required List<PersonInfo> Coaches { get; set; }

    /// <summary>An instant, as are the next three.</summary>
    [DataMember(Name = "startedOn")] public string? StartedOn { get; set; }

    [DataMember(Name = "scheduledStart")] public string? ScheduledStart { get; set; }

    [DataMember(Name = "scheduledEnd")] public string? ScheduledEnd { get; set; }

    [DataMember(Name = "completedOn")] public string? CompletedOn { get; set; }

    /// <summary>What the manager claims; nothing as long as nobody has said.</summary>
    [DataMember(Name = "minutes")] public int? Minutes { get; set; }

    /// <summary>What has gone by since it began, while it is open.</summary>
    [DataMember(Name = "minutesSoFar")] public required int MinutesSoFar { get; set; }

    [DataMember(Name = "offPlan")] public required bool OffPlan { get; set; }

    [DataMember(Name = "sections")] public required List<SectionInfo> Sections { get; set; }

    /// <summary>The ids of required questions that nobody has answered, in their order.</summary>
    [DataMember(Name = "missing")] public required List<string> Missing { get; set; }

    /// <summary>What was promised in it, by both.</summary>
    [DataMember(Name = "promises")] public required List<PromiseInfo> Promises { get; set; }

    /// <summary>Whether the caller may begin it: it is scheduled.</summary>
    [DataMember(Name = "mayBegin")] public required bool MayBegin { get; set; }

    [DataMember(Name = "mayAnswer")] public required bool MayAnswer { get; set; }

    [DataMember(Name = "mayComplete")] public required bool MayComplete { get; set; }

    [DataMember(Name = "mayCancel")] public required bool MayCancel { get; set; }

    /// <summary>Whether the caller may take back its beginning: nothing was answered or promised in it.</summary>
    [DataMember(Name = "mayDiscard")] public required bool MayDiscard { get; set; }

    [DataMember(Name = "mayJudge")] public required bool MayJudge { get; set; }

    [DataMember(Name = "verdict")] public required Verdict Verdict { get; set; }

    /// <summary>An instant.</summary>
    [DataMember(Name = "verdictOn")] public string? VerdictOn { get; set; }
}

/// <summary>Somebody who takes part.</summary>
[DataContract]
internal sealed class PersonInfo
{
    [DataMember(Name = "id")] public required string Id { get; set; }

    [DataMember(Name = "name")] public required string Name { get; set; }
}

/// <summary>A section of the agenda.</summary>
[DataContract]
internal sealed class SectionInfo
{
    [DataMember(Name = "id")] public required string Id { get; set; }

    [DataMember(Name = "name")] public required string Name { get; set; }

    [DataMember(Name = "help")] public string? Help { get; set; }

    [DataMember(Name = "questions")] public required List<QuestionInfo> Questions { get; set; }
}

/// <summary>A question that is asked, or was answered before it was taken out.</summary>
[DataContract]
internal sealed class QuestionInfo
{
    [DataMember(Name = "id")] public required string Id { get; set; }

    /// <summary>As it read when it was answered, else as it reads now.</summary>
    [DataMember(Name = "prompt")] public required string Prompt { get; set; }

    [DataMember(Name = "help")] public string? Help { get; set; }

    [DataMember(Name = "kind")] public required QuestionKind Kind { get; set; }

    [DataMember(Name = "required")] public required bool Required { get; set; }

    [DataMember(Name = "choices")] public required List<string> Choices { get; set; }

    /// <summary>The record's column beside it; nothing when there is none, or the record has no such column.</summary>
    [DataMember(Name = "column")] public ColumnInfo? Column { get; set; }

    [DataMember(Name = "answeredBy")] public required Answerer AnsweredBy { get; set; }

    /// <summary>Whether the caller may answer it now.</summary>
    [DataMember(Name = "mayAnswer")] public required bool MayAnswer { get; set; }

    /// <summary>Whether there is an answer; a promise that stands is one to a question for a commitment.</summary>
    [DataMember(Name = "isAnswered")] public required bool IsAnswered { get; set; }

    [DataMember(Name = "answer")] public AnswerInfo? Answer { get; set; }
}

/// <summary>A column of the record, and what stands in it as a person reads it.</summary>
[DataContract]
internal sealed class ColumnInfo
{
    /// <summary>The record's table; the client knows what its columns are called in the user's language.</summary>
    [DataMember(Name = "table")] public required string Table { get; set; }

    [DataMember(Name = "name")] public required string Name { get; set; }

    [DataMember(Name = "value")] public string? Value { get; set; }
}

/// <summary>An answer as it is saved.</summary>
[DataContract]
internal sealed class AnswerInfo
{
    [DataMember(Name = "id")] public required string Id { get; set; }

    /// <summary>For If-Match: W/"…", so that nobody overwrites what they have not seen.</summary>
    [DataMember(Name = "rowVersion")] public string? RowVersion { get; set; }

    [DataMember(Name = "text")] public string? Text { get; set; }

    [DataMember(Name = "number")] public decimal? Number { get; set; }

    /// <summary>A date.</summary>
    [DataMember(Name = "date")] public string? Date { get; set; }

    /// <summary>Of evidence that is verified: the table of the record that shows it.</summary>
    [DataMember(Name = "sourceTable")] public string? SourceTable { get; set; }

    [DataMember(Name = "sourceId")] public string? SourceId { get; set; }

    /// <summary>Who wrote it last.</summary>
    [DataMember(Name = "by")] public required string By { get; set; }
}
