using System.Runtime.Serialization;

namespace CoachingExtensions.Conversations;

/// <summary>A template as a file; docs/templates.md describes it.</summary>
[DataContract]
internal sealed class TemplateDocument
{
    [DataMember(Name = "format", Order = 1)] public required string Format { get; set; }

    [DataMember(Name = "formatVersion", Order = 2)] public required int FormatVersion { get; set; }

    [DataMember(Name = "name", Order = 3)] public required string Name { get; set; }

    [DataMember(Name = "model", Order = 4)] public required string Model { get; set; }

    [DataMember(Name = "type", Order = 5)] public required string Type { get; set; }

    [DataMember(Name = "process", Order = 6)] public required string Process { get; set; }

    /// <summary>The version it was written from; what is taken in begins with version 1.</summary>
    [DataMember(Name = "version", Order = 7)] public required int Version { get; set; }

    [DataMember(Name = "tables", Order = 8)] public required List<string> Tables { get; set; }

    [DataMember(Name = "stages", Order = 9)] public required List<int> Stages { get; set; }

    [DataMember(Name = "gap", Order = 10, EmitDefaultValue = false)] public string? Gap { get; set; }

    [DataMember(Name = "minutes", Order = 11, EmitDefaultValue = false)] public int? Minutes { get; set; }

    [DataMember(Name = "description", Order = 12, EmitDefaultValue = false)] public string? Description { get; set; }

    [DataMember(Name = "sections", Order = 13)] public required List<SectionDocument> Sections { get; set; }
}

/// <summary>A section of it.</summary>
[DataContract]
internal sealed class SectionDocument
{
    [DataMember(Name = "name", Order = 1)] public required string Name { get; set; }

    [DataMember(Name = "help", Order = 2, EmitDefaultValue = false)] public string? Help { get; set; }

    [DataMember(Name = "questions", Order = 3)] public required List<QuestionDocument> Questions { get; set; }
}

/// <summary>A question of it.</summary>
[DataContract]
internal sealed class QuestionDocument
{
    [DataMember(Name = "prompt", Order = 1)] public required string Prompt { get; set; }

    [DataMember(Name = "help", Order = 2, EmitDefaultValue = false)] public string? Help { get; set; }

    [DataMember(Name = "kind", Order = 3)] public required string Kind { get; set; }

    [DataMember(Name = "required", Order = 4)] public required bool Required { get; set; }

    [DataMember(Name = "choices", Order = 5, EmitDefaultValue = false)] public List<string>? Choices { get; set; }

    [DataMember(Name = "column", Order = 6, EmitDefaultValue = false)] public string? Column { get; set; }

    [DataMember(Name = "answeredBy", Order = 7)] public required string AnsweredBy { get; set; }
}
