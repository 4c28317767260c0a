using CoachingExtensions.Verify.Compare;
using CoachingExtensions.Verify.Expected;
using CoachingExtensions.Verify.Web;

namespace CoachingExtensions.Verify.Checks;

/// <summary>The solution itself: its version, and whether it is managed.</summary>
internal sealed class SolutionCheck : ICheck
{
    public string Kind => "Solution";

    public IEnumerable<Part> Expected(Package package) =>
        [new Part(package.Manifest.Need("UniqueName"), package.Manifest.Need("UniqueName")).Is("version", package.Manifest.Need("Version")).Is("managed", package.Manifest.Text("Managed").YesNo())];

    public async Task<IEnumerable<Part>> FoundAsync(DataverseApi api, IReadOnlyList<Part> expected) =>
        (await api.ListAsync("solutions?$select=uniquename,version,ismanaged", "uniquename", expected.Select(part => part.Key.Quoted())))
            .Select(row => new Part(row.Said("uniquename") ?? "", "").Is("version", row.Said("version")).Is("managed", row.YesNo("ismanaged")));
}
