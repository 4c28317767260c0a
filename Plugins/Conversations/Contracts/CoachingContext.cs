using CoachingExtensions.Alignment;
using System.Runtime.Serialization;

namespace CoachingExtensions.Conversations;

/// <summary>What the pane shows for a record, or for a conversation and what that is about.</summary>
[DataContract]
internal sealed class CoachingContext
{
    /// <summary>Nothing when the conversation is about nothing that the caller may read.</summary>
    [DataMember(Name = "record")] public RecordInfo? Record { get; set; }

    /// <summary>Who is credited with the deal where it is not simply its owner; none where it is nobody's.</summary>
    [DataMember(Name = "credit")] public List<CreditedPerson>? Credit { get; set; }

    /// <summary>What the record, or the plan that is talked about, counts towards.</summary>
    [DataMember(Name = "targets")] public required List<TargetFigures> Targets { get; set; }

    /// <summary>Targets that the record would serve, had a person not excluded it.</summary>
    [DataMember(Name = "excluded")] public required List<TargetFigures> Excluded { get; set; }

    /// <summary>For each target of both lists that has one, the link that decides.</summary>
    [DataMember(Name = "links")] public required List<LinkInfo> Links { get; set; }

    /// <summary>Targets of the rep that the record does not serve, and could by hand.</summary>
    [DataMember(Name = "linkable")] public required List<LinkableInfo> Linkable { get; set; }

    /// <summary>The conversation that is named, or the open one about the record, else the scheduled one that comes first.</summary>
    [DataMember(Name = "conversation")] public ConversationInfo? Conversation { get; set; }

    /// <summary>The last three that were held, the newest first.</summary>
    [DataMember(Name = "lastConversations")] public required List<LastConversationInfo> LastConversations { get; set; }

    /// <summary>What was promised before and still matters, by both; what is promised in the conversation itself stands there.</summary>
    [DataMember(Name = "promises")] public required List<PromiseInfo> Promises { get; set; }

    /// <summary>What changed since the two of a conversation that waits talked last; nothing where they have not, or for who takes no part.</summary>
    [DataMember(Name = "preRead")] public PreReadInfo? PreRead { get; set; }

    /// <summary>What the two want to talk about, in order: while it waits all that is open, later what was discussed.</summary>
    [DataMember(Name = "points")] public required List<PointInfo> Points { get; set; }

    /// <summary>Whom a point of the caller would be between here; nothing where there is nobody.</summary>
    [DataMember(Name = "pair")] public PairInfo? Pair { get; set; }

    /// <summary>The day that a promise is for unless somebody says otherwise.</summary>
    [DataMember(Name = "promiseDay")] public required string PromiseDay { get; set; }

    /// <summary>What the caller still has to judge here, the newest first.</summary>
    [DataMember(Name = "verdictsAsked")] public required List<VerdictAskedInfo> VerdictsAsked { get; set; }

    /// <summary>Whether the caller may start one here: there is a rep, and it is not the caller.</summary>
    [DataMember(Name = "canStart")] public required bool CanStart { get; set; }

    /// <summary>What to begin with; nothing while a conversation is shown, which has its template.</summary>
    [DataMember(Name = "suggestion")] public SuggestionInfo? Suggestion { get; set; }

    /// <summary>What can be begun with; none while a conversation is shown that has its template.</summary>
    [DataMember(Name = "templates")] public required List<TemplateInfo> Templates { get; set; }
}
