namespace CoachingExtensions.Practice;

/// <summary>A sales message as a line of a file has it.</summary>
/// <param name="Line">Where it stands.</param>
/// <param name="Name">By which it is known again.</param>
/// <param name="Kind">What it is good for.</param>
/// <param name="Cue">What the customer says.</param>
/// <param name="Answer">What is said to that.</param>
/// <param name="Drill">The drill that practises it, by name.</param>
internal sealed record MessageLine(int Line, string Name, MessageKind Kind, string Cue, string Answer, string? Drill)
{
    /// <summary>The sales stages at which it is heard; nothing where the file does not say.</summary>
    public string? Stages { get; init; }

    /// <summary>The reasons of lost deals that stand behind it; nothing where the file does not say.</summary>
    public string? LostReasons { get; init; }
}

/// <summary>A row of the library by its name.</summary>
internal sealed record NamedRow(Guid Id, string Name);

/// <summary>A message to be written: a new one, or one that is there.</summary>
internal sealed record PlannedMessage(MessageLine Line, Guid? MessageId, Guid? DrillId);

/// <summary>What a file comes to: everything or, where anything is wrong, nothing.</summary>
internal sealed record MessagePlan(IReadOnlyList<PlannedMessage> Messages, IReadOnlyList<LineProblem> Problems);
