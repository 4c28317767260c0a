namespace CoachingExtensions.Practice;

/// <summary>The messages and drills in use, by name.</summary>
internal interface IMessageLibrary
{
    IReadOnlyList<NamedRow> Messages();

    IReadOnlyList<NamedRow> Drills();

    /// <summary>What was typed as sales stages and is none, in words; null where all of it is one.</summary>
    UnknownChoices? NoStage(string? typed);

    /// <summary>What was typed as reasons of lost deals and is none; null where all of it is one.</summary>
    UnknownChoices? NoLostReason(string? typed);

    /// <summary>Writes messages and what practises them.</summary>
    /// <returns>How many were new, and how many were put differently.</returns>
    WrittenMessages Write(IReadOnlyList<PlannedMessage> messages);
}

/// <summary>What came of a file.</summary>
internal sealed record WrittenMessages(int Created, int Updated);
