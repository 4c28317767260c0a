using System.ServiceModel;
using System.Xml.Linq;
using CoachingExtensions.Platform;
using Microsoft.Xrm.Sdk;

namespace CoachingExtensions.Alignment.Dataverse;

/// <summary>
/// Asks the platform which of several queries return one row. Queries about the row alone share one request, each
/// as an outer join of the row to itself; the others cost a request each.
/// </summary>
internal sealed class RowMatcher(IOrganizationService service, Guid rowId, SourceTable table)
{
    /// <summary>A query may have fifteen joins; some are the caller's.</summary>
    private const int ProbesAtOnce = 9;

    private readonly string id = table.Id;

    /// <summary>The row as read with the first probes, one for each combination of the caller's joins; empty when it is gone.</summary>
    public IReadOnlyList<Entity> Found { get; private set; } = [];

    /// <param name="queries">The queries by id.</param>
    /// <param name="joins">What to read with the row.</param>
    /// <param name="columns">The row's columns to read; none for all.</param>
    public HashSet<Guid> Matching(
        IEnumerable<KeyValuePair<Guid, UserQuery>> queries, IReadOnlyList<XElement>? joins = null, IReadOnlyCollection<string>? columns = null)
    {
        var all = queries.ToList();
        var plain = all.Where(query => query.Value.IsPlain).ToList();
        var matching = new HashSet<Guid>();

        Found = Probe([.. plain.Take(ProbesAtOnce)], joins ?? [], columns ?? [id], matching);
        if (Found.Count == 0) return matching;

        for (var next = ProbesAtOnce; next < plain.Count; next += ProbesAtOnce)
        {
            Probe([.. plain.Skip(next).Take(ProbesAtOnce)], [], [id], matching);
        }

        foreach (var query in all.Where(query => !query.Value.IsPlain))
        {
            if (Run(query.Value.With([ThisRow()], []), [query.Value]).Count > 0) matching.Add(query.Key);
        }

        return matching;
    }

    /// <summary>The row once more, with other joins.</summary>
    public IReadOnlyList<Entity> Read(IReadOnlyList<XElement> joins) => service.Run(Query([], joins, [id]));

    private IReadOnlyList<Entity> Probe(
        List<KeyValuePair<Guid, UserQuery>> queries, IReadOnlyList<XElement> joins, IReadOnlyCollection<string> columns, HashSet<Guid> matching)
    {
        var rows = Run(Query(queries.Select((query, index) => query.Value.AsProbe($"probe{index}")), joins, columns), queries.Select(query => query.Value));
        for (var index = 0; index < queries.Count && rows.Count > 0; index++)
        {
            if (rows[0].Value($"probe{index}.{id}") is not null) matching.Add(queries[index].Key);
        }

        return rows;
    }

    /// <summary>Joins that repeat the row bring an order of their own, so that pages tell the repetitions apart.</summary>
    private XElement Query(IEnumerable<XElement> probes, IReadOnlyList<XElement> joins, IReadOnlyCollection<string> columns) => new("fetch", new XElement(
        "entity",
        new XAttribute("name", table.Name),
        columns.Count == 0
            ? [new XElement("all-attributes")]
            : columns.Select(column => new XElement("attribute", new XAttribute("name", column))).ToArray(),
        new XElement("order", new XAttribute("attribute", id)),
        new XElement("filter", ThisRow()),
        probes,
        joins));

    /// <summary>A person's query that cannot run must say whose it is: the platform knows only the column it misses.</summary>
    private IReadOnlyList<Entity> Run(XElement fetch, IEnumerable<UserQuery> queries)
    {
        try
        {
            return service.Run(fetch);
        }
        catch (FaultException<OrganizationServiceFault> fault)
        {
            throw new InvalidPluginExecutionException(
                $"The FetchXML of {string.Join(" or ", queries.Select(query => query.Owner))} cannot run: {fault.Message} Correct it on the record.", fault);
        }
    }

    private XElement ThisRow() => new(
        "condition", new XAttribute("attribute", id), new XAttribute("operator", "eq"), new XAttribute("value", rowId));
}
