using System.ServiceModel;
using System.Xml.Linq;
using CoachingExtensions.Platform;
using Microsoft.Xrm.Sdk;

namespace CoachingExtensions.Alignment.Dataverse;

/// <summary>
/// Asks the platform which of several queries return one row. Queries about the row alone share one request, each
/// as an outer join of the row to itself; the others cost a request each.
/// </summary>
internal sealed class RowMatcher(IOrganizationService service, Guid rowId, SourceTable table, RecordJoins? joins = null)
{
    /// <summary>As many as a query may have.</summary>
    private const int MostJoins = 15;

    private static readonly Fetch.Parts AllColumns = new([new XElement("all-attributes")]);

    private readonly string id = table.Id;

    /// <summary>What is read with the row, and how many probes there is room for beside it.</summary>
    private readonly IReadOnlyList<FetchText> beside = joins?.Elements ?? [];
    private readonly int room = MostJoins - (joins?.Count ?? 0);

    /// <summary>The row as read with the first probes, one for each combination of the joins; empty when it is gone.</summary>
    public IReadOnlyList<Entity> Found { get; private set; } = [];

    /// <param name="queries">The queries by id.</param>
    /// <param name="columns">The row's columns to read; none for all.</param>
    public HashSet<Guid> Matching(IEnumerable<KeyValuePair<Guid, UserQuery>> queries, IReadOnlyCollection<string>? columns = null)
    {
        var all = queries.ToList();
        var plain = all.Where(query => query.Value.IsPlain).ToList();
        var matching = new HashSet<Guid>();

        Found = Probe([.. plain.Take(room)], beside, columns ?? [id], matching);
        if (Found.Count == 0) return matching;

        foreach (var some in plain.Skip(room).InParts(MostJoins)) Probe(some, [], [id], matching);

        foreach (var query in all.Where(query => !query.Value.IsPlain))
        {
            if (Run(Fetch.Text($"{query.Value.With([ThisRow()], [])}"), [query.Value]).Count > 0) matching.Add(query.Key);
        }

        return matching;
    }

    /// <summary>The row once more, with other joins.</summary>
    public IReadOnlyList<Entity> Read(RecordJoins others) => service.Run(Query([], others.Elements, [id]));

    private IReadOnlyList<Entity> Probe(
        IReadOnlyList<KeyValuePair<Guid, UserQuery>> queries, IReadOnlyList<FetchText> with, IReadOnlyCollection<string> columns, HashSet<Guid> matching)
    {
        var rows = Run(Query(queries.Select((query, index) => query.Value.AsProbe($"probe{index}")), with, columns), queries.Select(query => query.Value));
        for (var index = 0; index < queries.Count && rows.Count > 0; index++)
        {
            if (rows[0].Value($"probe{index}.{id}") is not null) matching.Add(queries[index].Key);
        }

        return rows;
    }

    /// <summary>Joins that repeat the row bring an order of their own, so that pages tell the repetitions apart.</summary>
    private FetchText Query(IEnumerable<XElement> probes, IReadOnlyList<FetchText> with, IReadOnlyCollection<string> columns) => Fetch.Text($"""
        <fetch><entity name="{table.Name}">
          {(columns.Count == 0 ? AllColumns : Fetch.Columns(columns))}
          <order attribute="{id}" />
          <filter>{ThisRow()}</filter>
          {new Fetch.Parts(probes)}
          {new Fetch.Parts(with)}
        </entity></fetch>
        """);

    /// <summary>A person's query that cannot run must say whose it is: the platform knows only the column it misses.</summary>
    private IReadOnlyList<Entity> Run(FetchText fetch, IEnumerable<UserQuery> queries)
    {
        try
        {
            return service.Run(fetch);
        }
        catch (FaultException<OrganizationServiceFault> fault)
        {
            throw new RefusedException(DefinitionWords.CannotRun(queries.Select(query => query.Owner), fault.Message));
        }
    }

    private XElement ThisRow() => new(
        "condition", new XAttribute("attribute", id), new XAttribute("operator", "eq"), new XAttribute("value", rowId));
}
