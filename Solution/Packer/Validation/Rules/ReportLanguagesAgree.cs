using System.Xml.Linq;
using CoachingExtensions.Packer.Packing;

namespace CoachingExtensions.Packer.Validation.Rules;

/// <summary>A report in another language is the same report: the same queries, parameters, groups and items. Its texts alone differ.</summary>
internal sealed class ReportLanguagesAgree : IRule
{
    private const string English = "1033";

    public IEnumerable<Finding> Check(SolutionSource source)
    {
        if (!source.Folder.Has(Customizations.ReportSignatures)) yield break;
        var signatures = source.Folder.Xml(Customizations.ReportSignatures).Elements("ReportSignatureIdMapping")
            .ToLookup(mapping => Id(mapping, "reportid"), mapping => Id(mapping, "signatureid"));
        foreach (var same in ReportFile.Of(source).GroupBy(report => signatures[report.Id].FirstOrDefault()).Where(group => group.Key is not null))
        {
            // The solution is written in English first.
            var first = same.OrderBy(report => report.Language != English).ThenBy(report => report.Language, StringComparer.Ordinal).First();
            foreach (var other in same.Where(report => report != first))
            {
                if (Difference(Skeleton(source, first), Skeleton(source, other)) is { } difference)
                    yield return other.Wrong($"it differs from {first.File} by more than its texts: {difference}.", "Change both alike.");
            }
        }
    }

    /// <summary>All that is no text: the elements in their order with their names, the queries, and what is read of them.</summary>
    private static List<string> Skeleton(SolutionSource source, ReportFile report) =>
    [
        .. source.Folder.Xml(report.File).DescendantsAndSelf().Select(element => element.Name.LocalName switch
        {
            "CommandText" or "DataField" or "DataSetName" or "GroupExpression" or "ValueField" => $"{element.Name.LocalName} {element.Value.Trim()}",
            var name => $"{name} {(string?)element.Attribute("Name")}".TrimEnd(),
        }),
    ];

    private static string? Difference(List<string> one, List<string> other)
    {
        var at = one.Zip(other).ToList().FindIndex(pair => pair.First != pair.Second);
        if (at < 0) return one.Count == other.Count ? null : $"it has {other.Count} elements, and not {one.Count}";
        return $"{Short(other[at])} stands where {Short(one[at])} is";
    }

    private static string Short(string text) => text.Length <= 80 ? text : text[..80] + "…";

    private static string Id(XElement mapping, string attribute) => ((string?)mapping.Attribute(attribute) ?? "").Trim('{', '}').ToLowerInvariant();
}
