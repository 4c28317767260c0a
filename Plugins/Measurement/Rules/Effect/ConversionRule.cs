using CoachingExtensions.Alignment;

namespace CoachingExtensions.Measurement;

/// <summary>A target of an agreed or closed plan, with what counted towards it month by month.</summary>
internal sealed record CountedTarget(Guid Id, Guid PersonId, Guid? ParentId, Guid MetricId, AorLevel Level, double[] ByMonth);

/// <summary>
/// What people made of their activities. Metrics cannot be added up, so that each objective is told as so many of what everybody made, in
/// these months, of the same activities; activities of several metrics under one objective count as their mean, and those of one metric as their sum.
/// </summary>
internal static class ConversionRule
{
    /// <returns>By person and month: the objectives that were reached, out of those that the activities let expect.</returns>
    public static MonthlyWork Of(IReadOnlyCollection<CountedTarget> targets, int months)
    {
        var work = new MonthlyWork(months);
        foreach (var alike in Chains(targets, months).GroupBy(chain => chain.Objective.MetricId))
        {
            List<Chain> chains = [.. alike];
            var usual = Usual(chains);
            var reached = chains.Sum(chain => chain.Objective.ByMonth.Count(value => value > 0));
            var size = reached == 0 ? 0 : chains.Sum(chain => chain.Objective.ByMonth.Sum()) / reached;
            if (size <= 0) continue;
            foreach (var chain in chains)
            {
                for (var month = 0; month < months; month++)
                {
                    var expected = chain.Expected(month, usual) / size;
                    if (expected > 0) work.Add(chain.Objective.PersonId, month, chain.Objective.ByMonth[month] / size, expected);
                }
            }
        }

        return work;
    }

    private static IEnumerable<Chain> Chains(IReadOnlyCollection<CountedTarget> targets, int months)
    {
        var activities = targets.Where(target => target.Level == AorLevel.Activity && target.ParentId is not null).ToLookup(target => target.ParentId ?? default);
        return targets.Where(target => target.Level == AorLevel.Objective && activities.Contains(target.Id))
            .Select(objective => new Chain(objective, activities[objective.Id].GroupBy(activity => activity.MetricId).ToDictionary(same => same.Key, same => Sum(same, months))));
    }

    /// <summary>By activity metric, what everybody made of one of it. Where nothing was made of it nothing is learnt from it.</summary>
    private static Dictionary<Guid, double> Usual(List<Chain> chains)
    {
        var usual = new Dictionary<Guid, double>();
        foreach (var metric in chains.SelectMany(chain => chain.Activities.Keys).Distinct())
        {
            List<Chain> own = [.. chains.Where(chain => chain.Activities.ContainsKey(metric))];
            var done = own.Sum(chain => chain.Activities[metric].Sum());
            if (done > 0) usual[metric] = own.Sum(chain => chain.Objective.ByMonth.Sum()) / done;
        }

        return usual;
    }

    private static double[] Sum(IEnumerable<CountedTarget> targets, int months)
    {
        var sum = new double[months];
        foreach (var target in targets)
        {
            for (var month = 0; month < months; month++) sum[month] += target.ByMonth[month];
        }

        return sum;
    }

    /// <summary>An objective, and the activities that lead to it by their metrics.</summary>
    private sealed record Chain(CountedTarget Objective, Dictionary<Guid, double[]> Activities)
    {
        public double Expected(int month, Dictionary<Guid, double> usual)
        {
            List<double> each = [.. Activities.Where(activity => usual.ContainsKey(activity.Key)).Select(activity => activity.Value[month] * usual[activity.Key])];
            return each.Count == 0 ? 0 : each.Average();
        }
    }
}
