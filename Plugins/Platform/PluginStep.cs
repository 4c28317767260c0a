using System.ServiceModel;
using Microsoft.Xrm.Sdk;

namespace CoachingExtensions.Platform;

/// <summary>A plug-in of this solution: its attributes say when it runs, its one method what it calls.</summary>
public abstract class PluginStep : IPlugin
{
    private const int Asynchronous = 1;

    /// <inheritdoc />
    public void Execute(IServiceProvider serviceProvider)
    {
        var step = new Step(serviceProvider);
        step.Trace($"{GetType().Name}: {step.Context.MessageName} of {step.Context.PrimaryEntityName} {step.Context.PrimaryEntityId}, depth {step.Context.Depth}");
        try
        {
            Run(step);
        }
        catch (RefusedException refusal)
        {
            throw refusal.IsRetried ? new InvalidPluginExecutionException(OperationStatus.Retry, Said(refusal, step)) : new InvalidPluginExecutionException(Said(refusal, step));
        }
        catch (FaultException<OrganizationServiceFault> fault) when (step.Context.Mode == Asynchronous)
        {
            // Nobody waits for the answer who could try again: the platform does.
            throw new InvalidPluginExecutionException(OperationStatus.Retry, fault.Message);
        }
    }

    /// <summary>A refusal in the language of whoever is refused.</summary>
    private static string Said(RefusedException refusal, Step step)
    {
        try
        {
            return step.Said(refusal.Refusal);
        }
        catch (Exception unsaid) when (unsaid is not InvalidPluginExecutionException)
        {
            // Whatever goes wrong here, whoever is refused is told why: a question that failed before has ended the transaction, and nothing
            // more can be asked in it. English is better than nothing.
            step.Trace($"The language of {step.Context.InitiatingUserId} is not known: {unsaid.Message}");
            return refusal.Message;
        }
    }

    /// <summary>What happens.</summary>
    private protected abstract void Run(Step step);
}
