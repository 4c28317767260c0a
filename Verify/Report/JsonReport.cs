using CoachingExtensions.Verify.Compare;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace CoachingExtensions.Verify.Report;

/// <summary>The findings for a program: every one, uncut.</summary>
internal static class JsonReport
{
    public static string Of(Uri organisation, DateTime on, IEnumerable<Finding> findings) => new JObject
    {
        ["organisation"] = organisation.ToString(),
        ["on"] = on.ToString("O"),
        ["findings"] = new JArray(findings.Select(finding => new JObject
        {
            ["kind"] = finding.Kind,
            ["what"] = finding.What,
            ["expected"] = finding.Expected,
            ["found"] = finding.Found,
            ["result"] = Table.Name(finding.Outcome),
            ["why"] = finding.Why,
        })),
    }.ToString(Formatting.Indented);
}
