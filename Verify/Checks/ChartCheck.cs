using System.Xml.Linq;
using CoachingExtensions.Verify.Compare;
using CoachingExtensions.Verify.Expected;
using CoachingExtensions.Verify.Web;

namespace CoachingExtensions.Verify.Checks;

/// <summary>Charts of the tables.</summary>
internal sealed class ChartCheck : ICheck
{
    public string Kind => "Chart";

    public IEnumerable<Part> Expected(Package package) => package.Entities.SelectMany(entity => entity.Elements("Visualizations").Elements("visualization")
        .Select(chart => new Part(chart.Need("savedqueryvisualizationid").Id(), $"{entity.Need("Name").ToLowerInvariant()}: {chart.Label()}").Is("table", entity.Need("Name"))));

    public async Task<IEnumerable<Part>> FoundAsync(DataverseApi api, IReadOnlyList<Part> expected) =>
        (await api.ListAsync("savedqueryvisualizations?$select=savedqueryvisualizationid,primaryentitytypecode", "savedqueryvisualizationid", expected.Select(part => part.Key)))
            .Select(row => new Part(row.Said("savedqueryvisualizationid") ?? "", "").Is("table", row.Said("primaryentitytypecode")));
}
