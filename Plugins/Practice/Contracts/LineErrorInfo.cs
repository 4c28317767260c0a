using System.Runtime.Serialization;

namespace CoachingExtensions.Practice;

/// <summary>What is wrong in a line of a file that was to be read in.</summary>
[DataContract]
internal sealed class LineErrorInfo
{
    /// <summary>Where it begins, the first line being 1.</summary>
    [DataMember(Name = "line")] public required int Line { get; set; }

    [DataMember(Name = "text")] public required string Text { get; set; }
}
