namespace CoachingExtensions.Tests.Questions;

/// <summary>What a column holds.</summary>
internal enum Kind
{
    Text,
    Number,
    Amount,
    Date,
    Choice,
    Flag,
}

/// <summary>A column that is asked about.</summary>
/// <param name="Name">Its logical name.</param>
/// <param name="Kind">What it holds.</param>
/// <param name="OfAccount">Whether it is the account's, and not the deal's.</param>
internal sealed record Column(string Name, Kind Kind, bool OfAccount = false)
{
    public static readonly IReadOnlyList<Column> All =
    [
        new("name", Kind.Text), new("stepname", Kind.Text), new("closeprobability", Kind.Number), new("budgetamount", Kind.Amount), new("estimatedclosedate", Kind.Date),
        new("budgetstatus", Kind.Choice), new("decisionmaker", Kind.Flag), new("name", Kind.Text, OfAccount: true), new("numberofemployees", Kind.Number, OfAccount: true),
    ];

    /// <summary>Those by which numbers and days are sorted.</summary>
    public static readonly IReadOnlyList<Column> Sortable = [.. All.Where(column => !column.OfAccount && column.Kind is Kind.Number or Kind.Amount or Kind.Date)];
}
