using LocalDataverse.Metadata;
using LocalDataverse.Security;
using LocalDataverse.Storage;

namespace LocalDataverse.Query;

/// <summary>What the writers of one statement share: parameters, the tables in it by alias, and the caller's facts.</summary>
internal sealed class SqlScope(QueryScope scope)
{
    private const int MostJoins = 15;

    private readonly Dictionary<string, Source> byAlias = new(StringComparer.OrdinalIgnoreCase);
    // People also name a table by its own name when no alias is the same.
    private readonly Dictionary<string, Source> byTable = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<JoinNode, Source> byJoin = [];
    private TimeZoneInfo? zone;
    private FiscalCalendar? fiscal;
    private int sources;
    private int joins;

    public QueryScope Scope => scope;

    public MetadataCatalogue Metadata => scope.Metadata;

    public SqlText Text { get; } = new();

    /// <summary>The caller's time zone, asked for only when a date needs it.</summary>
    public TimeZoneInfo Zone => zone ??= UserTimeZone.Of(scope);

    /// <summary>How the organisation cuts its years, asked for only when a condition or a group needs it.</summary>
    public FiscalCalendar Fiscal => fiscal ??= FiscalSettings.Of(scope);

    /// <summary>Values as the caller reads them.</summary>
    public ValueFormatter Formatter => field ??= new ValueFormatter(Scope.Caller, () => Zone);

    public TableDefinition Table(string name) =>
        Metadata.TryTable(name, out var table) ? table : throw QueryErrors.UnknownTable(name);

    /// <summary>Puts the root and all its joins under their aliases, before anything is written: a filter may speak of any of them.</summary>
    public Source Declare(TableQuery query)
    {
        var root = Fresh(Table(query.Table), query.Table);
        byTable[query.Table] = root;
        DeclareJoins(query.Joins);
        return root;
    }

    /// <summary>The joins of a filter's own join test.</summary>
    public Source DeclareTest(JoinNode join)
    {
        DeclareJoins([join]);
        return byJoin[join];
    }

    public Source Of(JoinNode join) => byJoin[join];

    public Source Find(string alias) =>
        byAlias.TryGetValue(alias, out var source) || byTable.TryGetValue(alias, out source) ? source : throw QueryErrors.UnknownAlias(alias);

    /// <summary>A source under an SQL alias nobody else has.</summary>
    public Source Fresh(TableDefinition table, string alias) => new($"t{sources++}", table, alias);

    /// <summary>The condition that leaves the rows the caller may read; null when there is nothing to leave out.</summary>
    public string? Readable(Source source)
    {
        var filter = RowFilter.For(scope, source.Table, Privilege.Read, source.SqlName, Text);
        if (filter.IsNothing) Access.DemandAnyReading(scope, source.Table);
        return filter.IsEverything ? null : filter.Sql;
    }

    private void DeclareJoins(IEnumerable<JoinNode> nodes)
    {
        foreach (var join in nodes)
        {
            if (++joins > MostJoins)
            {
                throw QueryErrors.TooManyJoins(joins);
            }

            var alias = join.Alias ?? $"{join.Table}{joins}";
            var source = Fresh(Table(join.Table), alias);
            byJoin[join] = source;
            if (!byAlias.TryAdd(alias, source))
            {
                throw QueryErrors.DuplicateAlias(alias);
            }

            byTable.TryAdd(join.Table, source);
            DeclareJoins(join.Joins);
        }
    }
}
