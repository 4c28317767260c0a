using System.Globalization;
using LocalDataverse.Import;
using Microsoft.Data.Sqlite;

namespace CoachingExtensions.Benchmarks.Beside;

/// <summary>The least that the same work costs: prepared statements on a file of the same tables, each transaction on the disk before it is done.</summary>
internal sealed class PlainSqlite : IDisposable
{
    private readonly SqliteConnection connection;
    private readonly SqliteCommand begin, commit, version, insert, update;
    private readonly int id;

    /// <param name="file">A copy of the organisation's file.</param>
    /// <param name="like">The row that others are made like: the columns that are filled in it are filled in them.</param>
    /// <param name="of">The contact that a step of the create changes.</param>
    public PlainSqlite(string file, Guid like, Guid of)
    {
        connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = file, Pooling = false }.ToString());
        connection.Open();
        connection.CreateCollation("DATAVERSE", (left, right) => string.Compare(left, right, StringComparison.OrdinalIgnoreCase));
        Run("PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA cache_size = -64000");
        (begin, commit) = (Prepared("BEGIN IMMEDIATE"), Prepared("COMMIT"));
        version = Prepared("UPDATE \"$counter\" SET value = value + 1 WHERE name = 'rowversion' RETURNING value");
        insert = Insert(like);
        id = insert.Parameters.IndexOf("$accountid");
        update = Update(of);
    }

    /// <summary>One row in one transaction.</summary>
    public void Create()
    {
        begin.ExecuteNonQuery();
        Insert();
        commit.ExecuteNonQuery();
    }

    /// <summary>One row, and a change of another, in one transaction.</summary>
    public void CreateAndUpdate()
    {
        begin.ExecuteNonQuery();
        var created = Insert();
        update.Parameters[0].Value = $"Create of {created}";
        update.Parameters[1].Value = DateTime.UtcNow.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);
        update.Parameters[2].Value = version.ExecuteScalar();
        update.ExecuteNonQuery();
        commit.ExecuteNonQuery();
    }

    /// <summary>Reads every value of what a query finds; returns the rows.</summary>
    public int Read(string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        using var reader = command.ExecuteReader();
        var values = new object[reader.FieldCount];
        var rows = 0;
        for (; reader.Read(); rows++) reader.GetValues(values);
        return rows;
    }

    public void Dispose() => connection.Dispose();

    private string Insert()
    {
        version.ExecuteScalar();
        var created = Guid.CreateVersion7().ToString("D");
        insert.Parameters[id].Value = created;
        insert.ExecuteNonQuery();
        return created;
    }

    private SqliteCommand Update(Guid contact)
    {
        var change = Prepared("UPDATE contact SET description = $description, modifiedon = $modifiedon, modifiedby = $modifiedby, versionnumber = $version WHERE contactid = $id", prepare: false);
        change.Parameters.AddWithValue("$description", "");
        change.Parameters.AddWithValue("$modifiedon", "");
        change.Parameters.AddWithValue("$version", 0L);
        change.Parameters.AddWithValue("$modifiedby", SeedIds.Administrator.ToString("D"));
        change.Parameters.AddWithValue("$id", contact.ToString("D"));
        change.Prepare();
        return change;
    }

    private SqliteCommand Insert(Guid like)
    {
        using var command = connection.CreateCommand();
        command.CommandText = "SELECT * FROM account WHERE accountid = $0";
        command.Parameters.AddWithValue("$0", like.ToString("D"));
        using var reader = command.ExecuteReader();
        if (!reader.Read()) throw new InvalidOperationException($"There is no account {like} to copy.");
        var filled = Enumerable.Range(0, reader.FieldCount).Where(column => !reader.IsDBNull(column)).ToList();
        var names = filled.Select(reader.GetName).ToList();
        var insertion = Prepared($"INSERT INTO account ({string.Join(", ", names.Select(name => $"\"{name}\""))}) VALUES ({string.Join(", ", names.Select(name => $"${name}"))})", prepare: false);
        foreach (var column in filled) insertion.Parameters.AddWithValue($"${reader.GetName(column)}", reader.GetValue(column));
        insertion.Prepare();
        return insertion;
    }

    private SqliteCommand Prepared(string sql, bool prepare = true)
    {
        var command = connection.CreateCommand();
        command.CommandText = sql;
        if (prepare) command.Prepare();
        return command;
    }

    private void Run(string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }
}
