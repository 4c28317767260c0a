using CoachingExtensions.Alignment;
using System.Runtime.Serialization;

namespace CoachingExtensions.Conversations;

/// <summary>The deal, account, meeting or plan.</summary>
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

    /// <summary>A date.</summary>
    [DataMember(Name = "closeDate")] public string? CloseDate { get; set; }

    /// <summary>How often the closing date was put off while the deal was open.</summary>
    [DataMember(Name = "timesPutOff")] public required int TimesPutOff { get; set; }

    [DataMember(Name = "nextStep")] public NextStepInfo? NextStep { get; set; }

    /// <summary>Who works it; nothing when it belongs to a team.</summary>
    [DataMember(Name = "repId")] public string? RepId { get; set; }

    /// <summary>The rep, or the team it belongs to.</summary>
    [DataMember(Name = "repName")] public required string RepName { get; set; }

    [DataMember(Name = "account")] public string? Account { get; set; }
}

/// <summary>The next open activity.</summary>
[DataContract]
internal sealed class NextStepInfo
{
    [DataMember(Name = "subject")] public required string Subject { get; set; }

    /// <summary>A date where it is one (a commitment's day), else an instant in UTC.</summary>
    [DataMember(Name = "due")] public string? Due { get; set; }
}

/// <summary>The template to begin with.</summary>
[DataContract]
internal sealed class SuggestionInfo
{
    [DataMember(Name = "templateId")] public required string TemplateId { get; set; }

    [DataMember(Name = "templateName")] public required string TemplateName { get; set; }

    [DataMember(Name = "stage")] public string? Stage { get; set; }

    [DataMember(Name = "diagnosis")] public required Diagnosis Diagnosis { get; set; }
}

/// <summary>A template that can be chosen.</summary>
[DataContract]
internal sealed class TemplateInfo
{
    [DataMember(Name = "id")] public required string Id { get; set; }

    [DataMember(Name = "name")] public required string Name { get; set; }

    [DataMember(Name = "type")] public required CoachingType Type { get; set; }

    [DataMember(Name = "process")] public required CoachingProcess Process { get; set; }

    /// <summary>How long it usually takes.</summary>
    [DataMember(Name = "minutes")] public int? Minutes { get; set; }
}
