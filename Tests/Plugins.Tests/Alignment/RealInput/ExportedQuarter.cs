namespace CoachingExtensions.Tests.RealInput;

/// <summary>A calendar quarter of 2017, the year the export covers.</summary>
internal sealed record ExportedQuarter(int Number)
{
    public const int Year = 2017;

    public static readonly IReadOnlyList<ExportedQuarter> All = [new(1), new(2), new(3), new(4)];

    public DateOnly Start => new(Year, Number * 3 - 2, 1);

    public DateOnly End => Start.AddMonths(3).AddDays(-1);

    public bool Contains(DateOnly? day) => day >= Start && day <= End;
}
