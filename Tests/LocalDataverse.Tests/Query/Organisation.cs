using LocalDataverse.Metadata;
using LocalDataverse.Query;
using LocalDataverse.Security;
using LocalDataverse.Storage;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Tests.Query;

/// <summary>A small organisation in a file of its own: a few tables, filled by the test.</summary>
internal sealed class Organisation : IDisposable
{
    public static readonly Guid Ada = new("aaaaaaaa-0000-0000-0000-000000000001");
    public static readonly Guid Bob = new("aaaaaaaa-0000-0000-0000-000000000002");
    public static readonly Guid Head = new("bbbbbbbb-0000-0000-0000-000000000001");
    public static readonly Guid North = new("bbbbbbbb-0000-0000-0000-000000000002");
    public static readonly Guid Euro = new("cccccccc-0000-0000-0000-000000000001");

    private readonly string file = Path.Combine(Path.GetTempPath(), $"query-{Guid.NewGuid():N}.db");
    private readonly WriteSession session;

    public Organisation()
    {
        Database = new Database(file);
        Metadata = SmallModel.Catalogue();
        session = Database.BeginWrite();
        foreach (var table in Metadata.Tables)
        {
            TableStore.EnsureTable(session.Connection, table);
        }

        SecurityStamp.Watch(session.Connection, Metadata);

        Add("businessunit", Head, ("name", "Head office"));
        Add("businessunit", North, ("name", "North"), ("parentbusinessunitid", new EntityReference("businessunit", Head)));
        Add("systemuser", Ada, ("fullname", "Ada Lovelace"), ("businessunitid", new EntityReference("businessunit", Head)));
        Add("systemuser", Bob, ("fullname", "Bob Noyce"), ("businessunitid", new EntityReference("businessunit", North)), ("parentsystemuserid", new EntityReference("systemuser", Ada)));
        Add("transactioncurrency", Euro, ("currencyname", "Euro"), ("currencysymbol", "€"));
    }

    public Database Database { get; }

    public MetadataCatalogue Metadata { get; }

    /// <summary>A Wednesday, late in the evening in UTC.</summary>
    public DateTime Now { get; set; } = new(2026, 3, 18, 22, 30, 0, DateTimeKind.Utc);

    public Microsoft.Data.Sqlite.SqliteConnection Connection => session.Connection;

    public Guid Add(string table, params (string Column, object? Value)[] values) => Add(table, Guid.NewGuid(), values);

    public Guid Add(string table, Guid id, params (string Column, object? Value)[] values)
    {
        TableStore.Insert(Connection, Metadata.Table(table), id, values.ToDictionary(pair => pair.Column, pair => pair.Value));
        return id;
    }

    public Guid Account(string name, Guid? owner = null, Guid? unit = null, params (string Column, object? Value)[] more) => Add(
        "account",
        [("name", name), ("ownerid", new EntityReference("systemuser", owner ?? Ada)), ("owningbusinessunit", new EntityReference("businessunit", unit ?? Head)), .. more]);

    public QueryScope As(Guid user, Guid unit, bool isSystem = false) => new(Connection, Metadata, new Caller(user, unit, isSystem), Now);

    public QueryScope AsSystem() => As(Ada, Head, isSystem: true);

    public EntityCollection Fetch(string fetchXml, QueryScope? scope = null) => QueryEngine.Run(FetchXmlReader.Read(fetchXml), scope ?? AsSystem());

    /// <summary>The values of one column of the answer, in its order.</summary>
    public IEnumerable<object?> Values(string fetchXml, string column, QueryScope? scope = null) =>
        Fetch(fetchXml, scope).Entities.Select(row => row.Attributes.TryGetValue(column, out var value) ? (value is AliasedValue aliased ? aliased.Value : value) : null);

    /// <summary>The names of the accounts a condition finds.</summary>
    public string Names(string condition, string table = "account", QueryScope? scope = null) => string.Join(", ", Values(
        $"<fetch><entity name='{table}'><attribute name='name'/><filter>{condition}</filter><order attribute='name'/></entity></fetch>", "name", scope));

    /// <summary>Puts a user into a time zone by its Windows name.</summary>
    public void LivesIn(Guid user, string zone)
    {
        Add("timezonedefinition", ("timezonecode", 110), ("standardname", zone));
        Add("usersettings", user, ("timezonecode", 110));
    }

    public void Dispose()
    {
        session.Dispose();
        Database.Dispose();
        File.Delete(file);
        File.Delete(file + "-wal");
        File.Delete(file + "-shm");
    }
}
