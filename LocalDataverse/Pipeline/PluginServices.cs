using LocalDataverse.Security;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Pipeline;

/// <summary>What a plug-in may ask its service provider for.</summary>
internal sealed class PluginServices(Execution execution, PluginContext context, PluginTracing tracing) : IServiceProvider, IOrganizationServiceFactory
{
    public object? GetService(Type serviceType)
    {
        if (serviceType == typeof(ITracingService)) return tracing;
        if (serviceType == typeof(IOrganizationServiceFactory)) return this;
        return serviceType.IsInstanceOfType(context) ? context : null;
    }

    /// <summary>Null is SYSTEM, an empty id the user the step runs as.</summary>
    public IOrganizationService CreateOrganizationService(Guid? userId)
    {
        var id = userId is null ? WellKnown.SystemUserId : userId == Guid.Empty ? context.UserId : userId.Value;
        return new NestedService(execution, context, execution.Root.CallerFor(id));
    }
}
