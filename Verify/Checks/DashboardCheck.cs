using System.Xml.Linq;
using CoachingExtensions.Verify.Compare;
using CoachingExtensions.Verify.Expected;
using CoachingExtensions.Verify.Web;

namespace CoachingExtensions.Verify.Checks;

/// <summary>Dashboards: to the platform they are forms of no table.</summary>
internal sealed class DashboardCheck : ICheck
{
    public string Kind => "Dashboard";

    public IEnumerable<Part> Expected(Package package) => package.Customizations.Elements("Dashboards").Elements("Dashboard")
        .Select(dashboard => new Part(dashboard.Need("FormId").Id(), dashboard.Label()).Is("type", "0").Is("on", "yes"));

    public Task<IEnumerable<Part>> FoundAsync(DataverseApi api, IReadOnlyList<Part> expected) => FormCheck.RowsAsync(api, expected);
}
