namespace CoachingExtensions.Samples.Organisation;

/// <summary>How much of each thing a rep has done by today, when everybody agreed the same plan.</summary>
internal sealed record Workload(int CallsToProspects, int MeetingsWithCustomers, int NewCustomers, int CustomerDeals)
{
    public const int CallsPlanned = 60;
    public const int MeetingsPlanned = 24;
    public const int NewCustomersPlanned = 4;
    public const int CustomerDealsPlanned = 6;
    public const decimal RevenuePlanned = 240_000m;

    /// <param name="habit">How the rep works.</param>
    /// <param name="passed">The share of the period's working days that has passed, 0–1.</param>
    public static Workload Of(Habit habit, double passed)
    {
        var (activity, wins) = habit switch
        {
            Habit.Steady => (1.05, 1.15),
            Habit.BusyWithoutWinning => (1.10, 0.40),
            Habit.Quiet => (0.45, 0.40),
            _ => (0.50, 1.25),
        };
        int Done(int planned, double share) => (int)Math.Round(planned * passed * share, MidpointRounding.AwayFromZero);
        return new Workload(Done(CallsPlanned, activity), Done(MeetingsPlanned, activity), Done(NewCustomersPlanned, wins), Done(CustomerDealsPlanned, wins));
    }
}
