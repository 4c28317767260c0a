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

/// <summary>Somebody who works in the sample organisation; the e-mail address is the name to sign in with.</summary>
internal sealed record Person(string FirstName, string LastName, Job Job, string Region, Habit Habit, string Email)
{
    public Person(string firstName, string lastName, Job job, string region, Habit habit)
        : this(firstName, lastName, job, region, habit, $"{firstName}.{lastName}@contoso.example".Replace("'", "", StringComparison.Ordinal).ToLowerInvariant())
    {
    }

    public string FullName => $"{FirstName} {LastName}";
}
