namespace CoachingExtensions.Conversations;

/// <summary>Where a point stands.</summary>
internal enum PointState
{
    Open = 1,
    Dropped = 2,
    Discussed = 104500000,
}

/// <summary>What a rep and a manager want to talk about. It belongs to the two and to no meeting: whatever is moved or cancelled, it is on their next agenda.</summary>
/// <param name="Id">Its row.</param>
/// <param name="Text">In the words of whoever raised it.</param>
/// <param name="RepId">One of the two.</param>
/// <param name="ManagerId">The other.</param>
/// <param name="OwnerId">Who raised it.</param>
internal sealed record AgendaPoint(Guid Id, string Text, Guid? RepId, Guid? ManagerId, Guid? OwnerId)
{
    public bool IsPrivate { get; init; }

    public PointState State { get; init; } = PointState.Open;

    /// <summary>Where it is ticked off, and was discussed once that is completed; null while it waits.</summary>
    public Guid? ConversationId { get; init; }

    public Guid? DealId { get; init; }

    public Guid? AccountId { get; init; }

    public int? Order { get; init; }

    public DateTime RaisedOn { get; init; }

    public string? Version { get; init; }

    public string OwnerName { get; init; } = "";

    public string? RepName { get; init; }

    public string? ManagerName { get; init; }

    /// <summary>The deal's or the account's name.</summary>
    public string? AboutName { get; init; }

    /// <summary>Who is not who raised it.</summary>
    public Guid? OtherSide => OwnerId == RepId ? ManagerId : RepId;

    public bool IsBetween(Guid userId) => RepId == userId || ManagerId == userId;

    public bool IsOf(Conversation conversation) => RepId is not null && ManagerId is not null && RepId == conversation.RepId && ManagerId == conversation.ManagerId;

    /// <summary>Who takes part in a talk of the two reads what is not private; a private one is its owner's alone.</summary>
    public bool IsReadableBy(Guid participantId) => !IsPrivate || OwnerId == participantId;

    /// <summary>Who reads it beside whoever raised it: the other of the two, unless it is private.</summary>
    public Guid? ReadBy => IsPrivate || OtherSide == OwnerId ? null : OtherSide;
}
