using Microsoft.Xrm.Sdk;

namespace CoachingExtensions.Platform;

/// <summary>One run of a plug-in: what happened, what was sent, and the services to answer with.</summary>
internal sealed class Step
{
    private readonly ITracingService tracing;
    private readonly IOrganizationServiceFactory services;

    public Step(IServiceProvider provider)
    {
        Context = Get<IPluginExecutionContext>(provider);
        tracing = Get<ITracingService>(provider);
        services = Get<IOrganizationServiceFactory>(provider);
    }

    private Step(Step step)
    {
        Context = step.Context;
        tracing = step.tracing;
        services = step.services;
        Caller = step.System;
    }

    public IPluginExecutionContext Context { get; }

    /// <summary>As the system: what is worked out must not depend on who caused it.</summary>
    public IOrganizationService System => field ??= services.CreateOrganizationService(null);

    /// <summary>As the caller: what is shown is filtered by the caller's security.</summary>
    public IOrganizationService Caller
    {
        get => field ??= services.CreateOrganizationService(Context.UserId);
        private init;
    }

    /// <summary>What people read, in their languages; nothing is asked before something is said.</summary>
    public Languages Languages => field ??= new Languages(System);

    public Guid UserId => Context.UserId;

    public DateTime Now => Context.OperationCreatedOn;

    /// <summary>The row the message is about.</summary>
    public RecordReference Row => new(Context.PrimaryEntityName, Context.PrimaryEntityId);

    public Entity Target => (Entity)Context.InputParameters["Target"];

    /// <summary>What is to become of the row, whichever message says it: the old ones name the state or the owner alone.</summary>
    public Entity Sent => Context.InputParameters.TryGetValue("Target", out var target) && target is Entity row ? row : OldMessage();

    public Entity? Before => Context.PreEntityImages.TryGetValue("before", out var image) ? image : null;

    /// <summary>The rows whose deletion has reached this one: they are still there, but not for long.</summary>
    public ICollection<Guid> Going
    {
        get
        {
            var going = new HashSet<Guid>();
            for (var cause = Context.ParentContext; cause is not null; cause = cause.ParentContext)
            {
                if (cause.MessageName == "Delete") going.Add(cause.PrimaryEntityId);
            }

            return going;
        }
    }

    /// <summary>
    /// Whether the solution itself does this: one of its steps, by the service of nobody. Such a call is never a request of its
    /// own, and nobody else can make one; docs/decisions/2026-11-29-what-only-the-product-writes.md says why.
    /// </summary>
    public bool IsOwnWork => Context.Depth > 1 && Context.UserId == SystemIdentity.Of(Context.OrganizationId, () => System);

    public bool Is(string message) => Context.MessageName == message;

    /// <summary>The same step with the system for its caller: for what must not depend on who asks.</summary>
    public Step AsSystem() => new(this);

    /// <summary>Whether the operation sends one of these columns, separated by commas.</summary>
    public bool Sends(string columns) => columns.Split(',').Any(Target.Contains);

    /// <summary>A column as it will be: what is sent, and what was there where nothing is sent.</summary>
    public object? After(string column) => Sent.Attributes.TryGetValue(column, out var sent) ? sent : Before?.Value(column);

    /// <summary>The columns that are sent with another value than they have.</summary>
    /// <param name="before">The row as it is.</param>
    public IReadOnlyList<string> Changed(Entity before) => [.. Sent.Attributes.Where(column => !Rows.Same(column.Value, before.Value(column.Key))).Select(column => column.Key)];

    /// <summary>The row as it will be, as far as it was sent or stands in the image.</summary>
    public Entity RowAfter()
    {
        var row = new Entity(Row.Table, Row.Id);
        foreach (var column in (Before?.Attributes ?? []).Concat(Target.Attributes)) row[column.Key] = column.Value;
        return row;
    }

    public Guid Id(string parameter) => OptionalId(parameter) ?? throw Missing(parameter);

    public Guid? OptionalId(string parameter) => Parameter(parameter) is Guid id && id != Guid.Empty ? id : null;

    public string Text(string parameter) => OptionalText(parameter) ?? throw Missing(parameter);

    public string? OptionalText(string parameter) => Parameter(parameter) is string { Length: > 0 } text ? text : null;

    public int Number(string parameter) => OptionalNumber(parameter) ?? throw Missing(parameter);

    public int? OptionalNumber(string parameter) => Parameter(parameter) is int number ? number : null;

    public decimal? OptionalAmount(string parameter) => Parameter(parameter) is decimal amount ? amount : null;

    public DateTime Date(string parameter) => OptionalDate(parameter) ?? throw Missing(parameter);

    public DateTime? OptionalDate(string parameter) =>
        Parameter(parameter) is DateTime date && date != default ? date : null;

    /// <summary>A record named by its table and its id; null when neither is given.</summary>
    public RecordReference? OptionalRecord(string table, string id) =>
        OptionalText(table) is null && OptionalId(id) is null ? null : new RecordReference(Text(table), Id(id));

    public bool Flag(string parameter) => Parameter(parameter) is true;

    public void Answer(string property, object value) => Context.OutputParameters[property] = value;

    public void Trace(string message) => tracing.Trace(message);

    private static T Get<T>(IServiceProvider provider) => (T)provider.GetService(typeof(T));

    /// <summary>A message as the caller reads it.</summary>
    public string Said(Message message) => message.In(Languages.Of(Context.InitiatingUserId));

    private static RefusedException Missing(string parameter) => new(new Message("Step.NoValue", "The parameter {0} has no value: give it one.", parameter));

    private Entity OldMessage()
    {
        var row = new Entity(Row.Table, Row.Id);
        if (Parameter("State") is { } state) row[ActivityRow.StateCode] = state;
        if (Parameter("Status") is { } status) row[ActivityRow.StatusCode] = status;
        if (Parameter("Assignee") is { } owner) row[ActivityRow.OwnerId] = owner;
        return row;
    }

    private object? Parameter(string name) => Context.InputParameters.TryGetValue(name, out var value) ? value : null;
}
