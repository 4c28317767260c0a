using System.Globalization;

namespace Rdl.Processing;

/// <summary>Who runs a report, when, and with which parameters.</summary>
public sealed record ReportRequest
{
    /// <summary>What whoever runs it has chosen, as text by the names of the parameters. What is not here has its default.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<string>> Chosen { get; init; } = new Dictionary<string, IReadOnlyList<string>>();

    /// <summary>What the platform says, such as CRM_FilterText.</summary>
    public IReadOnlyDictionary<string, string> OfPlatform { get; init; } = new Dictionary<string, string>();

    /// <summary>The moment it is run, where it is run.</summary>
    public required DateTime Now { get; init; }

    /// <summary>What the report is called.</summary>
    public required string ReportName { get; init; }

    /// <summary>Who runs it.</summary>
    public string UserId { get; init; } = "";

    /// <summary>The language of dates and numbers where the report does not say one.</summary>
    public CultureInfo Culture { get; init; } = CultureInfo.GetCultureInfo("en-US");
}
