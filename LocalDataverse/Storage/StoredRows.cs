namespace LocalDataverse.Storage;

/// <summary>The rows of a statement, one at a time, read by the place of a column.</summary>
internal readonly struct StoredRows(PreparedStatement statement)
{
    /// <summary>How many columns each has.</summary>
    public int FieldCount => statement.ColumnCount;

    /// <summary>Goes to the next row, at first to the first; false when there is none.</summary>
    public bool Read() => statement.Step();

    /// <summary>Whether the column is empty.</summary>
    public bool IsDBNull(int column) => statement.IsNull(column);

    /// <summary>A whole number.</summary>
    public long GetInt64(int column) => statement.Whole(column);

    /// <summary>A whole number that is known to be small.</summary>
    public int GetInt32(int column) => checked((int)statement.Whole(column));

    /// <summary>A text that is not empty.</summary>
    public string GetString(int column) => statement.Text(column);

    /// <summary>The column's name.</summary>
    public string GetName(int column) => statement.Name(column);

    /// <summary>Whatever is there: long, double, string, bytes or DBNull.</summary>
    public object GetValue(int column) => statement.Value(column);
}
