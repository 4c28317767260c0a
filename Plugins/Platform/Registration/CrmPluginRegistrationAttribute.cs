#pragma warning disable CA1050, CA1711 // spkl finds these types by their bare names.

/// <summary>
/// Says when a plug-in runs. The name, the shape and the missing namespace are what spkl looks for, so that one
/// declaration serves spkl, the solution's XML and the test that keeps the two from drifting apart.
/// </summary>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = true)]
public sealed class CrmPluginRegistrationAttribute : Attribute
{
    /// <summary>Registers a step of the event pipeline.</summary>
    public CrmPluginRegistrationAttribute(
        string message,
        string entityLogicalName,
        StageEnum stage,
        ExecutionModeEnum executionMode,
        string filteringAttributes,
        string stepName,
        int executionOrder,
        IsolationModeEnum isolationModel)
    {
        Message = message;
        EntityLogicalName = entityLogicalName;
        Stage = stage;
        ExecutionMode = executionMode;
        FilteringAttributes = filteringAttributes;
        Name = stepName;
        ExecutionOrder = executionOrder;
        IsolationMode = isolationModel;
    }

    /// <summary>Registers the main operation of a custom API.</summary>
    public CrmPluginRegistrationAttribute(string message)
    {
        Message = message;
    }

    /// <summary>The message, or the unique name of the custom API.</summary>
    public string Message { get; }

    /// <summary>The table of the step; null for a custom API.</summary>
    public string? EntityLogicalName { get; }

    /// <summary>The stage of the pipeline; null for a custom API.</summary>
    public StageEnum? Stage { get; }

    /// <summary>Synchronous or not.</summary>
    public ExecutionModeEnum ExecutionMode { get; }

    /// <summary>The columns that fire an Update step, separated by commas; empty for all.</summary>
    public string? FilteringAttributes { get; }

    /// <summary>The step's name.</summary>
    public string? Name { get; }

    /// <summary>The rank among the steps of one stage.</summary>
    public int ExecutionOrder { get; }

    /// <summary>Where the assembly runs.</summary>
    public IsolationModeEnum IsolationMode { get; } = IsolationModeEnum.Sandbox;

    /// <summary>The step's id, the same in every environment.</summary>
    public string? Id { get; set; }

    /// <summary>What the step is for.</summary>
    public string? Description { get; set; }

    /// <summary>Whether a successful asynchronous operation is deleted.</summary>
    public bool DeleteAsyncOperation { get; set; }

    /// <summary>The kind of the first image.</summary>
    public ImageTypeEnum Image1Type { get; set; }

    /// <summary>The name of the first image; null for none.</summary>
    public string? Image1Name { get; set; }

    /// <summary>The columns of the first image, separated by commas.</summary>
    public string? Image1Attributes { get; set; }

    /// <summary>The kind of the second image.</summary>
    public ImageTypeEnum Image2Type { get; set; }

    /// <summary>The name of the second image; null for none.</summary>
    public string? Image2Name { get; set; }

    /// <summary>The columns of the second image, separated by commas.</summary>
    public string? Image2Attributes { get; set; }
}
