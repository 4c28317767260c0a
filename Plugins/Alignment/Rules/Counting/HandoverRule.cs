namespace CoachingExtensions.Alignment;

/// <summary>What an update does to the credit of something that was done.</summary>
internal enum CreditMove
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>It goes to another owner because the record it is about does: who did it stays credited.</summary>
    HandOver,

    /// <summary>It was given to the wrong person, or is not done after all: earlier handovers hold no longer.</summary>
    TakeBack,
}

/// <summary>Credit stays with who did the work (model.md): of completed activities and closed deals.</summary>
internal static class HandoverRule
{
    /// <param name="wasDone">Whether it was completed or closed before.</param>
    /// <param name="isDone">Whether it is afterwards.</param>
    /// <param name="changesHands">Whether it has another owner afterwards.</param>
    /// <param name="follows">Whether it gets the owner because another record does.</param>
    public static CreditMove Of(bool wasDone, bool isDone, bool changesHands, bool follows) =>
        !wasDone || (isDone && !changesHands) ? CreditMove.None
        : isDone && follows ? CreditMove.HandOver
        : CreditMove.TakeBack;
}
