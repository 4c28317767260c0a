using CoachingExtensions.Packer.Checking;
using CoachingExtensions.Packer.Checking.Reading;
using Mono.Cecil;

namespace CoachingExtensions.Packer.Tests.Product;

public sealed class TheCheckerOfTheProduct
{
    private static string Zip
    {
        get
        {
            if (!File.Exists(TheRepository.Here.Zip))
                Assert.Skip("The solution is not packed; run `dotnet run build.cs pack` first.");
            return TheRepository.Here.Zip;
        }
    }

    [Fact]
    public void Finds_nothing_that_has_no_reason_and_needs_every_reason_that_is_given()
    {
        var report = Checker.Check(SolutionReader.Read(Zip), Suppressions.Read(TheRepository.Here.Suppressions));

        Assert.Equal([], report.Findings.Select(finding => finding.ToString()));
        Assert.Equal([], report.NotNeeded.Select(suppression => suppression.ToString()));
    }

    [Fact]
    public void Reads_everything_in_the_zip() => Assert.Empty(SolutionReader.Read(Zip).Unread);

    /// <summary>Were the calls not followed, there would be nothing to find.</summary>
    [Fact]
    public void Follows_the_plug_ins_into_every_room()
    {
        var assembly = SolutionReader.Read(Zip).Assemblies.Single();
        var rooms = Rooms(assembly.Methods);

        var reached = Rooms(assembly.Graph.Reached);

        Assert.Superset(new HashSet<string> { "CoachingExtensions.Alignment", "CoachingExtensions.Conversations.Dataverse" }, rooms.ToHashSet());
        Assert.Equal(rooms, reached);
    }

    // Generated names and registrations hold nothing that runs.
    private static List<string> Rooms(IEnumerable<MethodDefinition> methods) =>
        [.. methods.Select(method => method.DeclaringType).Select(type => type.DeclaringType?.Namespace ?? type.Namespace)
            .Where(name => name.StartsWith("CoachingExtensions.", StringComparison.Ordinal) && !name.EndsWith(".Model", StringComparison.Ordinal)).Distinct().Order(StringComparer.Ordinal)];
}
