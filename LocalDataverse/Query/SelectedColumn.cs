using LocalDataverse.Metadata;

namespace LocalDataverse.Query;

/// <summary>What a column of the statement becomes in the answer.</summary>
internal enum SelectedKind
{
    /// <summary>The column's own value.</summary>
    Value,

    /// <summary>A number of rows, a part of a date: a plain int.</summary>
    Number,

    /// <summary>A fiscal year, which people read as FY2026.</summary>
    FiscalYear,

    /// <summary>A fiscal period, which people read as Quarter 1 FY2026.</summary>
    FiscalPeriod,

    /// <summary>A sum in the column's type.</summary>
    Sum,

    /// <summary>A sum and, beside it, by how many to divide.</summary>
    Average,
}

/// <summary>One column of the answer and where in the statement's row its parts are.</summary>
internal sealed record SelectedColumn(string Key, Source Source, ColumnDefinition Column, string Sql, SelectedKind Kind, int Ordinal)
{
    /// <summary>Comes back as an AliasedValue.</summary>
    public bool IsAliased { get; init; }

    /// <summary>Where the lookup's table, or the average's divisor, is.</summary>
    public int? Beside { get; init; }

    /// <summary>Where the name of the row a lookup refers to is.</summary>
    public int? Name { get; init; }

    /// <summary>Where the currency's symbol is.</summary>
    public int? Symbol { get; init; }

    /// <summary>The expression of the average's divisor.</summary>
    public string? Divisor { get; init; }

    /// <summary>An empty aggregate comes back as an AliasedValue of null, an empty column not at all.</summary>
    public bool KeepNull { get; init; }
}
