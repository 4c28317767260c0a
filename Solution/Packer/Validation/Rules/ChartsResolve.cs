using System.Xml.Linq;

namespace CoachingExtensions.Packer.Validation.Rules;

/// <summary>A chart's series use aliases of its query, whose columns exist.</summary>
internal sealed class ChartsResolve : IRule
{
    public IEnumerable<Finding> Check(SolutionSource source)
    {
        foreach (var chart in source.Tables.SelectMany(source.Charts))
        {
            var aliases = chart.Xml.Descendants("fetch").Descendants("attribute").Select(attribute => (string?)attribute.Attribute("alias")).ToHashSet();
            foreach (var used in chart.Xml.Descendants().Where(e => e.Name.LocalName is "category" or "measure").Select(e => (string?)e.Attribute("alias")))
                if (used != null && !aliases.Contains(used))
                    yield return chart.Wrong($"the alias {used} is not in its query.", "Give an attribute of the query that alias.");
            foreach (var column in chart.Xml.Descendants("fetch").SelectMany(fetch => FetchXml.Unknown(source, fetch)))
                yield return chart.Wrong($"its query asks for {column}, which does not exist.", "Correct the fetch.");
        }
    }
}
