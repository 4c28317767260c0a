using System.Globalization;

namespace CoachingExtensions.Benchmarks.Scale;

/// <summary>The most memory a process had, as Linux counts it.</summary>
internal static class ServerMemory
{
    /// <summary>Begins to count anew.</summary>
    public static void Reset(int process)
    {
        if (OperatingSystem.IsLinux()) File.WriteAllText($"/proc/{process}/clear_refs", "5");
    }

    /// <summary>In megabytes; null where nobody counts.</summary>
    public static long? Peak(int process) => OperatingSystem.IsLinux()
        ? long.Parse(File.ReadLines($"/proc/{process}/status").First(line => line.StartsWith("VmHWM:", StringComparison.Ordinal)).Split(' ', StringSplitOptions.RemoveEmptyEntries)[1], CultureInfo.InvariantCulture) / 1024
        : null;
}
