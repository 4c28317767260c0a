using System.Diagnostics.CodeAnalysis;
using System.Reflection;
using Microsoft.Xrm.Sdk;

namespace Sdk.Tests;

/// <summary>As much of a host as one plug-in needs: a context with a Target, and a service with one answer.</summary>
internal sealed class PluginHost : IServiceProvider
{
    public Entity? Answer { get; init; }

    public Exception? Error { get; init; }

    public ParameterCollection OutputParameters { get; } = [];

    public object? GetService(Type serviceType)
    {
        if (serviceType == typeof(IPluginExecutionContext)) return Proxy<IPluginExecutionContext>(Read);
        return serviceType == typeof(IOrganizationService) ? Proxy<IOrganizationService>(Serve) : null;
    }

    private static object Proxy<T>(Func<string, object?> answer)
        where T : class
    {
        var proxy = DispatchProxy.Create<T, Handler>();
        ((Handler)(object)proxy).Answer = answer;
        return proxy;
    }

    private object? Read(string member) => member switch
    {
        "get_InputParameters" => new ParameterCollection { ["Target"] = new Entity("account", Guid.NewGuid()) },
        "get_OutputParameters" => OutputParameters,
        _ => throw new InvalidOperationException($"The test has no {member}."),
    };

    private object? Serve(string member) =>
        member != "Retrieve" ? throw new InvalidOperationException($"The test has no {member}.")
        : Error != null ? throw Error
        : Answer;

    [SuppressMessage("Performance", "CA1852", Justification = "DispatchProxy derives from it at run time.")]
    internal class Handler : DispatchProxy
    {
        public Func<string, object?> Answer { get; set; } = _ => null;

        protected override object? Invoke(MethodInfo? targetMethod, object?[]? args) => Answer(targetMethod!.Name);
    }
}
