using CoachingExtensions.Alignment;
using System.Runtime.Serialization;

namespace CoachingExtensions.Conversations;

/// <summary>What the pane shows for a record.</summary>
[DataContract]
internal sealed class CoachingContext
{
    [DataMember(Name = "record")] public required RecordInfo Record { get; set; }

    [DataMember(Name = "targets")] public required List<TargetFigures> Targets { get; set; }

    /// <summary>Targets that the record would serve, had a person not excluded it.</summary>
    [DataMember(Name = "excluded")] public required List<TargetFigures> Excluded { get; set; }

    /// <summary>For each target of both lists that has one, the link that decides.</summary>
    [DataMember(Name = "links")] public required List<LinkInfo> Links { get; set; }

    /// <summary>Targets of the rep that the record does not serve, and could by hand.</summary>
    [DataMember(Name = "linkable")] public required List<LinkableInfo> Linkable { get; set; }

    [DataMember(Name = "lastConversation")] public LastConversationInfo? LastConversation { get; set; }

    [DataMember(Name = "openConversationId")] public string? OpenConversationId { get; set; }

    [DataMember(Name = "suggestion")] public SuggestionInfo? Suggestion { get; set; }

    [DataMember(Name = "templates")] public required List<TemplateInfo> Templates { get; set; }
}

/// <summary>The deal or account.</summary>
[DataContract]
internal sealed class RecordInfo
{
    [DataMember(Name = "table")] public required string Table { get; set; }

    [DataMember(Name = "id")] public required string Id { get; set; }

    [DataMember(Name = "name")] public required string Name { get; set; }

    [DataMember(Name = "stage")] public string? Stage { get; set; }

    [DataMember(Name = "stageValue")] public int? StageValue { get; set; }

    [DataMember(Name = "value")] public decimal? Value { get; set; }

    [DataMember(Name = "currencySymbol")] public string? CurrencySymbol { get; set; }

    [DataMember(Name = "closeDate")] public string? CloseDate { get; set; }

    [DataMember(Name = "nextStep")] public NextStepInfo? NextStep { get; set; }

    [DataMember(Name = "repId")] public required string RepId { get; set; }

    [DataMember(Name = "repName")] public required string RepName { get; set; }

    [DataMember(Name = "account")] public string? Account { get; set; }
}

/// <summary>The next open activity.</summary>
[DataContract]
internal sealed class NextStepInfo
{
    [DataMember(Name = "subject")] public required string Subject { get; set; }

    [DataMember(Name = "due")] public string? Due { get; set; }
}

/// <summary>The last completed conversation about the record.</summary>
[DataContract]
internal sealed class LastConversationInfo
{
    [DataMember(Name = "id")] public required string Id { get; set; }

    [DataMember(Name = "subject")] public required string Subject { get; set; }

    [DataMember(Name = "on")] public required string On { get; set; }

    [DataMember(Name = "commitments")] public required List<CommitmentInfo> Commitments { get; set; }
}

/// <summary>A commitment made in it.</summary>
[DataContract]
internal sealed class CommitmentInfo
{
    [DataMember(Name = "id")] public required string Id { get; set; }

    [DataMember(Name = "subject")] public required string Subject { get; set; }

    [DataMember(Name = "due")] public string? Due { get; set; }

    [DataMember(Name = "state")] public required string State { get; set; }
}

/// <summary>The template to begin with.</summary>
[DataContract]
internal sealed class SuggestionInfo
{
    [DataMember(Name = "templateId")] public required string TemplateId { get; set; }

    [DataMember(Name = "templateName")] public required string TemplateName { get; set; }

    [DataMember(Name = "stage")] public string? Stage { get; set; }

    [DataMember(Name = "diagnosis")] public int Diagnosis { get; set; }
}

/// <summary>A template that can be chosen.</summary>
[DataContract]
internal sealed class TemplateInfo
{
    [DataMember(Name = "id")] public required string Id { get; set; }

    [DataMember(Name = "name")] public required string Name { get; set; }

    [DataMember(Name = "type")] public required int Type { get; set; }

    [DataMember(Name = "process")] public required int Process { get; set; }
}
