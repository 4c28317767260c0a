using LocalDataverse.Pipeline.CustomApis;
using LocalDataverse.Query;
using LocalDataverse.Storage;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Pipeline;

/// <summary>One message with the steps registered on it: runs them stage by stage with the context each may see.</summary>
internal sealed class EventCall
{
    private readonly IMessageHandler handler;
    private readonly OrganizationRequest request;
    private readonly Execution execution;
    private readonly string? table;
    private readonly IReadOnlyList<StepRegistration> steps;
    private Dictionary<string, object?>? preImage;
    private Dictionary<string, object?>? postImage;

    public EventCall(IMessageHandler handler, OrganizationRequest request, Execution execution)
    {
        this.handler = handler;
        this.request = request;
        this.execution = execution;
        table = handler.TableOf(request);
        steps = execution.Root.Registrations.StepsFor(handler.StepMessage, table);
        if (handler is CustomApiMessage api) steps = [.. steps.Where(step => api.AllowsStep(step.IsAsynchronous))];
        if (execution.Bypass != Bypass.Nothing) steps = [.. steps.Where(step => !execution.Bypass.Covers(step))];
        execution.HasSteps = HasSteps;
        TakeTag();
    }

    public bool HasSteps => steps.Count > 0;

    public OrganizationResponse Response { get; set; } = new();

    public OrganizationRequest Request => request;

    public Execution Execution => execution;

    /// <summary>Runs pre-validation, which has variables of its own; they are the parent's to the stages that follow.</summary>
    public void PreValidate()
    {
        if (!steps.Any(step => step.Stage == Stage.PreValidation && step.WakesOn(request))) return;
        Run(Stage.PreValidation);
        preImage = null; // it may have changed until the writer's turn comes
        execution.Parent = new PluginContext(execution, Describe(Stage.PreValidation), execution.SharedVariables, execution.Parent);
        execution.SharedVariables = [];
    }

    /// <summary>The main operation. What it sends has this operation for its parent.</summary>
    public void Execute()
    {
        ReadPreImage();
        IPluginExecutionContext? own = null;
        execution.Own = () => own ??= new PluginContext(execution, Describe(Stage.MainOperation), execution.SharedVariables, execution.Parent);
        Response = handler.Execute(request, execution);
        execution.Own = null;
    }

    /// <summary>The row before it changes, once, as soon as a step that has asked for it is awake: the last time is right before the main operation.</summary>
    public void ReadPreImage()
    {
        if (preImage is not null || handler.StepMessage == "Create" || !steps.Any(step => step.Images.Any(image => image.IsPre) && step.WakesOn(request))) return;
        preImage = ReadRow();
    }

    public void ReadPostImage()
    {
        if (handler.StepMessage == "Delete" || !steps.Any(step => step.Images.Any(image => image.IsPost) && step.WakesOn(request))) return;
        postImage = ReadRow();
    }

    public void Run(int stage)
    {
        foreach (var step in steps)
        {
            if (step.Stage != stage || step.IsAsynchronous || !step.WakesOn(request)) continue;
            if (stage != Stage.PostOperation) ReadPreImage();
            execution.Root.DemandTime(request.RequestName);
            PluginRunner.Run(execution, step, ContextFor(step));
            execution.Root.DemandTime(request.RequestName);
        }
    }

    /// <summary>Writes what waits into the same transaction: it is queued exactly when the change is committed.</summary>
    public void Queue()
    {
        foreach (var step in steps.Where(step => step.IsAsynchronous && step.WakesOn(request)))
        {
            AsyncJobs.Add(execution, step, ContextFor(step));
        }
    }

    private PluginContext ContextFor(StepRegistration step)
    {
        var context = new PluginContext(execution, Describe(step.Stage), execution.SharedVariables, execution.Parent)
        {
            UserId = step.ImpersonatingUserId ?? execution.Caller.UserId,
            BusinessUnitId = step.ImpersonatingUserId is { } other ? execution.Root.CallerFor(other).BusinessUnitId : execution.Caller.BusinessUnitId,
            OwningExtension = new EntityReference("sdkmessageprocessingstep", step.Id) { Name = step.Name },
            Mode = step.IsAsynchronous ? 1 : 0,
        };
        foreach (var image in step.Images)
        {
            if (image.IsPre && preImage is not null) context.PreEntityImages[image.Alias] = ImageOf(preImage, image);
            if (image.IsPost && step.Stage == Stage.PostOperation && postImage is not null) context.PostEntityImages[image.Alias] = ImageOf(postImage, image);
        }

        return context;
    }

    private OperationDescription Describe(int stage) => new(handler.StepMessage, table ?? "none", RowId() ?? Guid.Empty, stage, request, Response.Results);

    private Guid? RowId() => Response.Results.TryGetValue("id", out var created) && created is Guid id ? id : handler.RowOf(request);

    private Dictionary<string, object?>? ReadRow() =>
        table is not null && RowId() is { } id && execution.Metadata.TryTable(table, out var definition)
            ? TableStore.Find(execution.Connection, definition, id)
            : null;

    private Entity ImageOf(Dictionary<string, object?> row, ImageRegistration image)
    {
        var entity = new Entity(table!, RowId()!.Value);
        foreach (var (column, value) in row)
        {
            if (value is null || !image.Has(column)) continue;
            entity[column] = value;
            // A choice comes with its label, as in an answer.
            if (value is OptionSetValue && execution.Metadata.Table(table!).FindColumn(column) is { } choice && new ValueFormatter(execution.Caller, () => TimeZoneInfo.Utc).Format(choice, value) is { } label) entity.FormattedValues[column] = label;
        }

        // The key is always there, whichever columns are registered.
        var key = execution.Metadata.Table(table!).PrimaryIdColumn;
        if (row.GetValueOrDefault(key) is { } keyValue) entity[key] = keyValue;
        return entity;
    }

    // The optional request parameter "tag" is how a client speaks to the steps: it arrives as a shared variable.
    private void TakeTag()
    {
        if (execution.Depth != 1 || !request.Parameters.TryGetValue("tag", out var tag)) return;
        request.Parameters.Remove("tag");
        execution.SharedVariables["tag"] = tag;
    }
}
