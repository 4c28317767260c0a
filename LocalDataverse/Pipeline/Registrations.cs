using System.Collections.Concurrent;
using LocalDataverse.Pipeline.CustomApis;
using LocalDataverse.Metadata;
using Microsoft.Data.Sqlite;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Pipeline;

/// <summary>An image a step asked for. Without columns it has all of them.</summary>
internal sealed record ImageRegistration(string Alias, int Type, IReadOnlySet<string>? Columns)
{
    public bool IsPre => Type is 0 or 2;

    public bool IsPost => Type is 1 or 2;

    public bool Has(string column) => Columns is null || Columns.Contains(column);
}

/// <summary>A plug-in class in a registered assembly.</summary>
internal sealed record PluginClass(Guid AssemblyId, string TypeName);

/// <summary>A step: when which class runs.</summary>
internal sealed record StepRegistration
{
    public required Guid Id { get; init; }

    public required string Name { get; init; }

    public required string Message { get; init; }

    /// <summary>Null: every table.</summary>
    public string? Table { get; init; }

    public required int Stage { get; init; }

    public required bool IsAsynchronous { get; init; }

    public bool DeleteWhenDone { get; init; }

    public int Rank { get; init; }

    public IReadOnlySet<string>? FilteringColumns { get; init; }

    public Guid? ImpersonatingUserId { get; init; }

    public string? Configuration { get; init; }

    public string? SecureConfiguration { get; init; }

    public required PluginClass Class { get; init; }

    public IReadOnlyList<ImageRegistration> Images { get; init; } = [];

    /// <summary>Whether the request wakes the step as it is now: a filtering column counts when it is in Target, sent by the caller or put there by an earlier step, whether or not its value changes.</summary>
    public bool WakesOn(OrganizationRequest request) =>
        FilteringColumns is null
        || !request.Parameters.TryGetValue("Target", out var target)
        || target is not Entity entity
        || entity.Attributes.Keys.Any(FilteringColumns.Contains);
}

/// <summary>A snapshot of the steps and custom APIs that are registered.</summary>
internal sealed class Registrations
{
    private readonly ILookup<string, StepRegistration> steps;
    private readonly Dictionary<Guid, StepRegistration> byId;
    private readonly Dictionary<string, CustomApiMessage> customApis;
    private readonly ConcurrentDictionary<Guid, RegisteredAssembly?> assemblies = new();

    public Registrations(IEnumerable<StepRegistration> steps, IEnumerable<CustomApiMessage> customApis)
    {
        var ordered = steps.OrderBy(step => step.Rank).ThenBy(step => step.Name, StringComparer.Ordinal).ThenBy(step => step.Id).ToList();
        this.steps = ordered.ToLookup(step => step.Message, StringComparer.OrdinalIgnoreCase);
        byId = ordered.ToDictionary(step => step.Id);
        this.customApis = customApis.ToDictionary(api => api.Message, StringComparer.OrdinalIgnoreCase);
    }

    /// <summary>The tables whose rows a snapshot is made of.</summary>
    public static IReadOnlySet<string> Tables { get; } = new HashSet<string>(StringComparer.OrdinalIgnoreCase)
    {
        "sdkmessageprocessingstep", "sdkmessageprocessingstepimage", "sdkmessageprocessingstepsecureconfig", "sdkmessage", "sdkmessagefilter",
        "plugintype", "pluginassembly", "customapi", "customapirequestparameter", "customapiresponseproperty",
    };

    public static Registrations Load(SqliteConnection connection, MetadataCatalogue metadata) => new RegistrationReader(connection, metadata).Read();

    public IEnumerable<CustomApiMessage> CustomApis => customApis.Values;

    public IMessageHandler? CustomApi(string? message) => message is null ? null : customApis.GetValueOrDefault(message);

    /// <summary>An assembly with its content; null when it is not registered.</summary>
    public RegisteredAssembly? Assembly(Execution execution, Guid id) => assemblies.GetOrAdd(id, _ => RegistrationReader.Assembly(execution.Connection, execution.Metadata, id));

    public StepRegistration? Step(Guid id) => byId.GetValueOrDefault(id);

    /// <summary>The steps on a message and a table, in the order of their rank.</summary>
    public IReadOnlyList<StepRegistration> StepsFor(string message, string? table)
    {
        List<StepRegistration>? found = null;
        foreach (var step in steps[message])
        {
            if (step.Table is not null && !string.Equals(step.Table, table, StringComparison.OrdinalIgnoreCase)) continue;
            (found ??= []).Add(step);
        }

        return found ?? (IReadOnlyList<StepRegistration>)[];
    }
}
