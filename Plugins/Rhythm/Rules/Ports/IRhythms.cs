namespace CoachingExtensions.Rhythm;

/// <summary>Rhythms and their conversations, as the routines need them.</summary>
internal interface IRhythms
{
    /// <summary>Those of somebody, or of everybody: the running ones, and ended ones with something undecided.</summary>
    /// <param name="managerId">Whose; null for everybody's.</param>
    IReadOnlyList<CoachingRhythm> Unfinished(Guid? managerId);

    /// <summary>The slots of a rhythm from the first one on that is undecided, and all of a day and later.</summary>
    IReadOnlyList<Slot> Slots(Guid rhythmId, DateTime day);

    /// <summary>Those of these conversations in which somebody has written something.</summary>
    ISet<Guid> WithContent(IReadOnlyCollection<Guid> conversations);

    /// <summary>The agreed plans of its rep that run on one of these days.</summary>
    IReadOnlyList<RunningPlanDays> Plans(CoachingRhythm rhythm, DateTime first, DateTime last);

    void Create(CoachingRhythm rhythm, DateTime instant, DateTime day, SlotContent content);

    void Delete(Slot slot);

    /// <summary>An untouched one gets what it would be made with now.</summary>
    void Adapt(CoachingRhythm rhythm, Slot slot, DateTime day, SlotContent content);

    /// <summary>An untouched one is about another plan, and keeps what somebody may have said of it.</summary>
    void Regard(Slot slot, Guid? planId);

    /// <summary>Whether both can still be given conversations: without a role the platform refuses them.</summary>
    bool MayTakePart(CoachingRhythm rhythm);

    /// <summary>Writes down its day, its state and since when that holds.</summary>
    void Settle(Slot slot);

    /// <summary>Notes on which day it was worked off; whoever works it off too waits until this transaction is over.</summary>
    void Note(CoachingRhythm rhythm, DateTime day);
}
