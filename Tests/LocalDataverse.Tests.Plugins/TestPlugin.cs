using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Tests.Plugins;

/// <summary>What the test plug-ins share: the context, a service, and a note as the trace of their having run.</summary>
public abstract class TestPlugin(string configuration) : IPlugin
{
    protected string Configuration { get; } = configuration;

    public void Execute(IServiceProvider serviceProvider)
    {
        var context = (IPluginExecutionContext)serviceProvider.GetService(typeof(IPluginExecutionContext));
        var factory = (IOrganizationServiceFactory)serviceProvider.GetService(typeof(IOrganizationServiceFactory));
        Run(context, factory.CreateOrganizationService(context.UserId), (ITracingService)serviceProvider.GetService(typeof(ITracingService)));
    }

    protected abstract void Run(IPluginExecutionContext context, IOrganizationService service, ITracingService tracing);

    protected static void Note(IOrganizationService service, string text) => service.Create(new Entity("annotation") { ["subject"] = text });
}
