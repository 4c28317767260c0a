using CoachingExtensions.Alignment;
using CoachingExtensions.Platform.Model;
using Microsoft.Xrm.Sdk;

namespace CoachingExtensions.Platform;

/// <summary>One run of a plug-in: what happened, and the routines it can call.</summary>
internal sealed class Step
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(80);

    private readonly ITracingService tracing;
    private readonly IOrganizationServiceFactory services;

    public Step(IServiceProvider provider)
    {
        Context = Get<IPluginExecutionContext>(provider);
        tracing = Get<ITracingService>(provider);
        services = Get<IOrganizationServiceFactory>(provider);
    }

    public IPluginExecutionContext Context { get; }

    /// <summary>As the system: figures must not depend on who caused them.</summary>
    public IOrganizationService System => field ??= services.CreateOrganizationService(null);

    /// <summary>As the caller: what is shown is filtered by the caller's security.</summary>
    public IOrganizationService Caller => field ??= services.CreateOrganizationService(Context.UserId);

    public DateTime Now => Context.OperationCreatedOn;

    public AlignmentRoutines Alignment => field ??= new AlignmentRoutines(new AlignmentStore(System, Now));

    public UsedColumns UsedColumns => field ??= new UsedColumns(System);

    public AfterCommit AfterCommit => field ??= new AfterCommit(System, Patience);

    public Conversations Conversations => field ??= new Conversations(this);

    public CoachingContextReader CoachingContext => field ??= new CoachingContextReader(this);

    public GapReportReader GapReport => field ??= new GapReportReader(this);

    /// <summary>The row the message is about.</summary>
    public RecordReference Row => new(Context.PrimaryEntityName, Context.PrimaryEntityId);

    /// <summary>The deal that the activity of this step closes.</summary>
    public RecordReference? ClosedDeal =>
        Target.GetAttributeValue<EntityReference>(OpportunityClose.Fields.OpportunityId) is { } deal
            ? new RecordReference(Opportunity.EntityLogicalName, deal.Id)
            : null;

    public Entity Target => (Entity)Context.InputParameters["Target"];

    public Entity? Before => Context.PreEntityImages.TryGetValue("before", out var image) ? image : null;

    public bool Is(string message) => Context.MessageName == message;

    public Guid? BeforeId(string column) => Before?.GetAttributeValue<EntityReference>(column)?.Id;

    public int? BeforeChoice(string column) => Before?.GetAttributeValue<OptionSetValue>(column)?.Value;

    /// <summary>Whether the operation sends one of these columns, separated by commas.</summary>
    public bool Sends(string columns) => columns.Split(',').Any(Target.Contains);

    /// <summary>A day as it was and as it is sent.</summary>
    public IReadOnlyCollection<DateTime> DaysBeforeAndAfter(string column) =>
        [.. new[] { Before?.Date(column), Is("Delete") ? null : Target.Date(column) }.OfType<DateTime>().Select(day => day.Date).Distinct()];

    /// <summary>The rows that this one goes with: those whose deletion has reached it. They are still there, but not for long.</summary>
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

    /// <summary>The accounts a deal was with before this operation; null when the operation has no earlier image.</summary>
    public IReadOnlyList<Guid>? CustomersBefore() => Before is null ? null : [.. Customers.Of(Before).Except(Going)];

    public Guid Id(string parameter) => OptionalId(parameter) ?? throw Missing(parameter);

    public Guid? OptionalId(string parameter) => Parameter(parameter) is Guid id && id != Guid.Empty ? id : null;

    public string Text(string parameter) => OptionalText(parameter) ?? throw Missing(parameter);

    public string? OptionalText(string parameter) => Parameter(parameter) is string { Length: > 0 } text ? text : null;

    public int Number(string parameter) => OptionalNumber(parameter) ?? throw Missing(parameter);

    public int? OptionalNumber(string parameter) => Parameter(parameter) is int number ? number : null;

    public decimal? OptionalAmount(string parameter) => Parameter(parameter) is decimal amount ? amount : null;

    public DateTime? OptionalDate(string parameter) =>
        Parameter(parameter) is DateTime date && date != default ? date : null;

    /// <summary>A record named by its table and its id; null when neither is given.</summary>
    public RecordReference? OptionalRecord(string table, string id) =>
        OptionalText(table) is null && OptionalId(id) is null ? null : new RecordReference(Text(table), Id(id));

    public bool Flag(string parameter) => Parameter(parameter) is true;

    /// <summary>Which plans to go through, and where to go on.</summary>
    public SweepRequest Sweep() => new(
        OptionalId("PlanId"),
        OptionalId("TargetId"),
        OptionalId("TeamId"),
        SweepCursor.Parse(OptionalText("Cursor")) ?? throw AlignmentStore.UnknownCursor(),
        SweepRequest.SizeOf(OptionalNumber("PageSize")));

    public void Answer(string property, object value) => Context.OutputParameters[property] = value;

    public void Trace(string message) => tracing.Trace(message);

    private static T Get<T>(IServiceProvider provider) => (T)provider.GetService(typeof(T));

    private static InvalidPluginExecutionException Missing(string parameter) =>
        new($"The parameter {parameter} has no value: give it one.");

    private object? Parameter(string name) => Context.InputParameters.TryGetValue(name, out var value) ? value : null;
}
