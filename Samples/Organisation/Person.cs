namespace CoachingExtensions.Samples.Organisation;

/// <summary>What somebody does in the sample organisation; it decides the security roles.</summary>
internal enum Job
{
    Executive,
    Manager,
    Rep,
}

/// <summary>How a rep works, so that every diagnosis can be met in the sample.</summary>
internal enum Habit
{
    /// <summary>Does the agreed work, and it converts: on track.</summary>
    Steady,

    /// <summary>Calls a lot, converts little: an effectiveness gap.</summary>
    BusyWithoutWinning,

    /// <summary>Does little, wins little: an execution gap.</summary>
    Quiet,

    /// <summary>Does little, wins a lot: ahead of activity.</summary>
    Lucky,
}

/// <summary>Somebody who works in the sample organisation.</summary>
internal sealed record Person(string FirstName, string LastName, Job Job, string Region, Habit Habit)
{
    public string FullName => $"{FirstName} {LastName}";

    public string Email => $"{FirstName}.{LastName}@contoso.example".ToLowerInvariant().Replace("'", "", StringComparison.Ordinal);
}
