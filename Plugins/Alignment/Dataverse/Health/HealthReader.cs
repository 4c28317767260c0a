using CoachingExtensions.Platform;

namespace CoachingExtensions.Alignment.Dataverse;

/// <summary>
/// Looks at what could make figures wrong. As the system: whoever may administer coaching is told of plans and deals of others
/// too, by their names; the platform lets nobody else ask.
/// </summary>
internal sealed class HealthReader(Step step)
{
    public HealthReport Read()
    {
        var opens = new Opens(step);
        var plans = OpenPlans.Read(step.System);
        var sweeps = new Sweeps(step.System);
        return new HealthReport
        {
            At = Json.Instant(step.Now)!,
            Plans = plans.Count,
            MaySweep = new SweepLog(step).MaySweep(),
            Findings =
            [
                sweeps.Finding(step.Now, plans.Count > 0),
                new BrokenDefinitions(step, opens).Finding(),
                OwnSteps.Read(step.System).Finding(),
                new AssignCascades(step.System).Finding(),
                OpenPlans.OfLeavers(plans, opens),
                OpenPlans.WithoutWorkingDays(plans, opens),
                new FiguresAtLimit(step.System, opens).Finding(),
                new UncreditedDeals(step.System, opens).Finding(OpenPlans.Running(plans, TimeZones.Today(step))),
                new UnfinishedJobs(step.System).Finding(step.Now, sweeps.LastEnd),
            ],
            Sweeps = [.. sweeps.All],
        };
    }
}
