namespace CoachingExtensions.Packer.Validation.Rules;

/// <summary>Every entry of a site map leads somewhere: a table, a web resource or a dashboard.</summary>
internal sealed class SiteMapTargetsResolve : IRule
{
    public IEnumerable<Finding> Check(SolutionSource source)
    {
        foreach (var map in source.SiteMaps)
            foreach (var entry in map.Xml.Descendants("SubArea"))
            {
                var id = (string?)entry.Attribute("Id");
                var table = (string?)entry.Attribute("Entity");
                var dashboard = (string?)entry.Attribute("DefaultDashboard");
                if (table == null && entry.Attribute("Url") == null)
                    yield return map.Wrong($"the entry {id} leads nowhere.", "Give it an Entity or a Url.");
                if (table != null && source.Platform.Count > 0 && !source.IsKnown(table))
                    yield return map.Wrong($"the entry {id} leads to the table {table}, which does not exist.", "Correct Entity.");
                if (dashboard != null && !source.Dashboards.Any(d => Same(d.Text("FormId"), dashboard)))
                    yield return map.Wrong($"the entry {id} leads to the dashboard {dashboard}, which is not in the solution.", "Correct DefaultDashboard.");
            }
    }

    private static bool Same(string a, string b) => string.Equals(a.Trim('{', '}'), b.Trim('{', '}'), StringComparison.OrdinalIgnoreCase);
}
