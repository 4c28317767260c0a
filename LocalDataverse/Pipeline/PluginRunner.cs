using System.ServiceModel;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Pipeline;

/// <summary>Runs one plug-in and turns what it throws into what the caller may see.</summary>
internal static class PluginRunner
{
    public static void Run(Execution execution, StepRegistration step, PluginContext context) =>
        Run(execution, step.Class, context, step.Name, step.Id, step.Configuration, step.SecureConfiguration);

    public static void Run(Execution execution, PluginClass type, PluginContext context, string name, Guid? stepId = null, string? configuration = null, string? secureConfiguration = null)
    {
        var tracing = new PluginTracing();
        Exception? failure = null;
        var started = execution.Engine.Clock.GetTimestamp();
        try
        {
            var plugin = execution.Engine.Plugins.Instance(execution, type, stepId, configuration, secureConfiguration);
            execution.Root.Plugins.Run(context.MessageName, () => plugin.Execute(new PluginServices(execution, context, tracing)));
        }
        catch (Exception exception)
        {
            failure = exception;
            if (Translate(type, exception) is not { } fault) throw;
            fault.Detail.TraceText = tracing.Text;
            throw fault;
        }
        finally
        {
            execution.Root.Traces.Add(new TraceEntry(
                type.TypeName, name, stepId, context, tracing.Text, failure, execution.UtcNow, execution.Engine.Clock.GetElapsedTime(started)));
        }
    }

    // A refusal reaches the user word for word; a fault of a nested call keeps its own code; anything else is a defect of the plug-in.
    private static FaultException<OrganizationServiceFault>? Translate(PluginClass type, Exception exception) => exception switch
    {
        InvalidPluginExecutionException refusal => Refusal(refusal),
        FaultException<OrganizationServiceFault> => null,
        _ => Errors.PluginFailed(type.TypeName, exception),
    };

    private static FaultException<OrganizationServiceFault> Refusal(InvalidPluginExecutionException refusal)
    {
        var fault = Errors.PluginRefused(refusal.Message, refusal.HttpStatus == PluginHttpStatusCode.NotSet ? null : (int)refusal.HttpStatus);
        fault.Detail.ErrorDetails[StatusDetail] = (int)refusal.Status;
        fault.Detail.ErrorDetails[SubErrorDetail] = refusal.ErrorCode;
        return fault;
    }

    /// <summary>The detail that tells the asynchronous queue a refusal asked to be tried again.</summary>
    public const string StatusDetail = "OperationStatus";

    /// <summary>The detail with the number a plug-in gave its refusal.</summary>
    public const string SubErrorDetail = "SubErrorCode";
}
