using System.Diagnostics;

namespace CoachingExtensions.Benchmarks;

/// <summary>Times of one thing done many times, in milliseconds.</summary>
internal sealed class Timings
{
    private readonly List<double> times = [];

    public int Count => times.Count;

    public double Median => Quantile(0.5);

    public double Mean => times.Average();

    public double Slowest20th => Quantile(0.95);

    public static Timings Of(IEnumerable<double> milliseconds)
    {
        var timings = new Timings();
        timings.times.AddRange(milliseconds);
        return timings;
    }

    public async Task TimeAsync(Func<Task> action)
    {
        var watch = Stopwatch.StartNew();
        await action();
        times.Add(watch.Elapsed.TotalMilliseconds);
    }

    public static async Task<Timings> OfAsync(int repetitions, Func<Task> action)
    {
        // The first calls compile; people meet them once after a start, which is measured by itself.
        for (var warmUp = 0; warmUp < 5; warmUp++) await action();
        var timings = new Timings();
        for (var i = 0; i < repetitions; i++) await timings.TimeAsync(action);
        return timings;
    }

    private double Quantile(double share)
    {
        var sorted = times.Order().ToList();
        return sorted[Math.Min((int)(share * sorted.Count), sorted.Count - 1)];
    }
}
