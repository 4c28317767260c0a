using System.Text.RegularExpressions;
using Xunit.v3;

namespace CoachingExtensions.Tests.House;

/// <summary>docs/figures.md promises a test beside each complaint.</summary>
public sealed partial class Figures_guide
{
    private static readonly IReadOnlyList<string> Complaints =
    [
        .. File.ReadAllLines(Path.Combine(Repository.Root, "docs", "figures.md"))
            .SkipWhile(line => !line.StartsWith("|---", StringComparison.Ordinal))
            .Skip(1)
            .TakeWhile(line => line.StartsWith('|')),
    ];

    private static readonly HashSet<string> Tests =
    [
        .. from type in typeof(Figures_guide).Assembly.GetTypes()
           from method in type.GetMethods()
           where method.GetCustomAttributes(inherit: true).OfType<IFactAttribute>().Any()
           select $"{type.Name}.{method.Name}",
    ];

    [Fact]
    public void Names_tests_that_exist() => Assert.Empty(Complaints.SelectMany(Named).Except(Tests));

    [Fact]
    public void Names_a_test_beside_every_complaint()
    {
        Assert.NotEmpty(Complaints);
        Assert.All(Complaints, complaint => Assert.NotEmpty(Named(complaint)));
    }

    private static IEnumerable<string> Named(string complaint) => TestName().Matches(complaint).Select(name => name.Groups[1].Value);

    [GeneratedRegex(@"`([A-Z]\w+\.[A-Z]\w+)`")]
    private static partial Regex TestName();
}
