using System.Buffers;
using System.Globalization;
using System.Text;
using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace LocalDataverse.Storage;

/// <summary>One SQL statement as SQLite keeps it ready. Its parameters are called $0, $1… as their values stand in the list.</summary>
internal sealed class PreparedStatement : IDisposable
{
    private readonly sqlite3 connection;
    private readonly sqlite3_stmt statement;
    // Where SQLite counts the parameter $0, $1…; 0 for one the SQL does not mention.
    private readonly List<int> places = [];

    public PreparedStatement(SqliteConnection connection, string sql)
    {
        (this.connection, Sql) = (connection.Handle!, sql);
        Demand(raw.sqlite3_prepare_v3(this.connection, sql, raw.SQLITE_PREPARE_PERSISTENT, out statement));
        ColumnCount = raw.sqlite3_column_count(statement);
    }

    public string Sql { get; }

    /// <summary>How many columns a row has.</summary>
    public int ColumnCount { get; }

    /// <summary>Gives the parameters their values.</summary>
    public void Bind(IReadOnlyList<object?> values)
    {
        for (var index = 0; index < values.Count; index++)
        {
            if (index == places.Count) places.Add(raw.sqlite3_bind_parameter_index(statement, $"${index.ToString(CultureInfo.InvariantCulture)}"));
            // The same SQL can come with more values than it mentions: a count shares them with its query, whose paging it leaves out.
            if (places[index] is > 0 and var place) Demand(Bind(place, values[index]));
        }
    }

    /// <summary>Goes to the next row; false when there is none.</summary>
    public bool Step()
    {
        var result = raw.sqlite3_step(statement);
        if (result == raw.SQLITE_ROW) return true;
        if (result != raw.SQLITE_DONE) Demand(result);
        return false;
    }

    /// <summary>Runs it to its end; returns how many rows it wrote.</summary>
    public int Run()
    {
        while (Step())
        {
            // A statement that also answers, such as a pragma: nobody asked.
        }

        return raw.sqlite3_stmt_readonly(statement) == 0 ? raw.sqlite3_changes(connection) : 0;
    }

    public bool IsNull(int column) => raw.sqlite3_column_type(statement, column) == raw.SQLITE_NULL;

    public long Whole(int column) => raw.sqlite3_column_int64(statement, column);

    public string Text(int column) => raw.sqlite3_column_text(statement, column).utf8_to_string();

    public string Name(int column) => raw.sqlite3_column_name(statement, column).utf8_to_string();

    /// <summary>A value as SQLite holds it: long, double, string, bytes or DBNull.</summary>
    public object Value(int column) => raw.sqlite3_column_type(statement, column) switch
    {
        raw.SQLITE_INTEGER => Whole(column),
        raw.SQLITE_FLOAT => raw.sqlite3_column_double(statement, column),
        raw.SQLITE_TEXT => Text(column),
        raw.SQLITE_BLOB => raw.sqlite3_column_blob(statement, column).ToArray(),
        _ => DBNull.Value,
    };

    /// <summary>Makes it ready for its next use and lets go of what it held. How its last use ended, that use was told.</summary>
    public void Reset()
    {
        raw.sqlite3_reset(statement);
        raw.sqlite3_clear_bindings(statement);
    }

    public void Dispose() => statement.Dispose();

    private void Demand(int result)
    {
        if (result != raw.SQLITE_OK) SqliteException.ThrowExceptionForRC(result, connection);
    }

    private int Bind(int place, object? value) => value switch
    {
        null or DBNull => raw.sqlite3_bind_null(statement, place),
        string text => BindText(place, text),
        long whole => raw.sqlite3_bind_int64(statement, place, whole),
        int whole => raw.sqlite3_bind_int64(statement, place, whole),
        bool flag => raw.sqlite3_bind_int64(statement, place, flag ? 1 : 0),
        double number => raw.sqlite3_bind_double(statement, place, number),
        byte[] { Length: 0 } => raw.sqlite3_bind_zeroblob(statement, place, 0),
        byte[] bytes => raw.sqlite3_bind_blob(statement, place, bytes),
        _ => throw new InvalidOperationException($"A {value.GetType().Name} is not stored as such: StoredValue says how."),
    };

    private int BindText(int place, string text)
    {
        // An empty span has no address, which SQLite takes for null.
        if (text.Length == 0) return raw.sqlite3_bind_text(statement, place, text);
        var buffer = ArrayPool<byte>.Shared.Rent(Encoding.UTF8.GetMaxByteCount(text.Length));
        try
        {
            return raw.sqlite3_bind_text(statement, place, buffer.AsSpan(0, Encoding.UTF8.GetBytes(text, buffer)));
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }
}
