using CoachingExtensions.Conversations;

namespace CoachingExtensions.Rhythm;

/// <summary>When a manager and a rep talk, again and again.</summary>
/// <param name="Id">The rhythm.</param>
/// <param name="ManagerId">Who coaches.</param>
/// <param name="RepId">Who is coached.</param>
/// <param name="TemplateId">What is asked.</param>
internal sealed record CoachingRhythm(Guid Id, Guid ManagerId, Guid RepId, Guid TemplateId)
{
    public string Name { get; init; } = "";

    public string TemplateName { get; init; } = "";

    /// <summary>The kind of coaching that its template is.</summary>
    public CoachingType? Type { get; init; }

    public string RepName { get; init; } = "";

    public string ManagerName { get; init; } = "";

    /// <summary>The activity it is to keep alive.</summary>
    public Guid? TargetId { get; init; }

    /// <summary>As it is written: <see cref="RecurrenceText"/> reads it.</summary>
    public string Recurrence { get; init; } = "";

    /// <summary>As they are written: <see cref="LeftOutDates"/> reads them.</summary>
    public string? Exceptions { get; init; }

    /// <summary>Where it is at home.</summary>
    public DateTime Start { get; init; }

    public TimeSpan Duration { get; init; }

    public TimeZoneInfo Zone { get; init; } = TimeZoneInfo.Utc;

    /// <summary>It has not been ended, and both can still sign in.</summary>
    public bool IsRunning { get; init; }

    /// <summary>The last day on which it was worked off, where it is at home.</summary>
    public DateTime? AdvancedOn { get; init; }

    /// <summary>
    /// The same, or one that has ended where its rule cannot be read, as an import may have left it: what becomes of its conversations must
    /// not fail on that.
    /// </summary>
    public CoachingRhythm AsFarAsReadable()
    {
        try
        {
            RecurrenceText.Read(Recurrence);
            LeftOutDates.Read(Exceptions);
            return this;
        }
        catch (Platform.RefusedException)
        {
            return this with { IsRunning = false };
        }
    }

    /// <summary>Its days, as seen now. Of one that has ended nothing comes any more.</summary>
    /// <exception cref="Platform.RefusedException">Its rule or its exceptions cannot be read.</exception>
    public SlotClock ClockAt(DateTime now) =>
        new(IsRunning ? new Occurrences(RecurrenceText.Read(Recurrence), Start, Zone, LeftOutDates.Read(Exceptions)) : null, Zone, now) { LastOn = AdvancedOn };
}
