using CoachingExtensions.Tests.Pipeline;
using Microsoft.Xrm.Sdk;

namespace CoachingExtensions.Tests.Attacks;

/// <summary>What is tried on it; the letters are those of docs/security.md.</summary>
internal enum Message
{
    Create,
    Read,
    Update,
    Delete,
    Assign,
    Share,
}

/// <summary>Rows of a table, as the matrix tells them apart.</summary>
/// <param name="Table">The table.</param>
/// <param name="Which">Which of its rows, where that matters.</param>
/// <param name="Column">A text or a number of theirs that a person may want to change.</param>
/// <param name="Row">One of them.</param>
/// <param name="Needed">What a new one needs to be taken.</param>
internal sealed record Subject(string Table, string? Which, string Column, Func<Scene, Guid> Row, Func<Scene, Values> Needed)
{
    /// <summary>Definitions belong to nobody: they are not assigned and not shared.</summary>
    public bool IsOwned { get; init; }

    /// <summary>Tried by our role alone: a conversation is an activity, and the roles of Dynamics have their own word about those.</summary>
    public bool ByOurRoleAlone { get; init; }

    /// <summary>Whether what a message did is to be made anew before the next one.</summary>
    public Func<Message, bool> UsesUp { get; init; } = message => message is Message.Delete or Message.Assign;

    public string Title => Which is null ? Table : $"{Table}, {Which}";

    public IEnumerable<Message> Messages => Enum.GetValues<Message>().Where(message => IsOwned || message is not (Message.Assign or Message.Share));
}
