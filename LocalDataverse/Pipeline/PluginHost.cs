using System.Collections.Concurrent;
using System.Reflection;
using System.Runtime.Loader;
using System.Security.Cryptography;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Pipeline;

/// <summary>
/// Loads plug-in assemblies from their rows, each in a load context of its own, and keeps one instance of a class for each
/// step: plug-ins are stateless, Dataverse keeps them too.
/// </summary>
internal sealed class PluginHost
{
    private readonly ConcurrentDictionary<string, Assembly> assemblies = new();
    private readonly ConcurrentDictionary<(string Assembly, string Type, Guid? Step, string? Configuration, string? Secure), IPlugin> instances = new();

    public IPlugin Instance(Execution execution, PluginClass type, Guid? stepId, string? configuration, string? secureConfiguration)
    {
        var registered = execution.Root.Registrations.Assembly(execution, type.AssemblyId)
            ?? throw Errors.PluginNotLoadable(type.TypeName, $"the assembly {type.AssemblyId:D} is not registered or has no content");
        return instances.GetOrAdd((registered.Hash, type.TypeName, stepId, configuration, secureConfiguration), _ =>
        {
            var assembly = assemblies.GetOrAdd(registered.Hash, _ => Load(registered, type));
            var found = assembly.GetType(type.TypeName) ?? throw Errors.PluginNotLoadable(type.TypeName, $"{assembly.GetName().Name} has no such type");
            return Create(found, configuration, secureConfiguration);
        });
    }

    /// <summary>A plug-in was ended in the middle: what its classes keep may be half made, so they are loaded anew.</summary>
    public void StartAgain()
    {
        instances.Clear();
        assemblies.Clear();
    }

    /// <summary>Whether the code is a plug-in's.</summary>
    public static bool IsPlugin(Assembly? assembly) => assembly is not null && AssemblyLoadContext.GetLoadContext(assembly) is PluginLoadContext;

    private static Assembly Load(RegisteredAssembly registered, PluginClass type)
    {
        Assembly assembly;
        try
        {
            assembly = new PluginLoadContext(registered.Name).LoadFromStream(new MemoryStream(registered.Content));
        }
        catch (Exception exception) when (exception is BadImageFormatException or FileLoadException)
        {
            throw Errors.PluginNotLoadable(type.TypeName, $"the content of {registered.Name} is no .NET assembly");
        }

        var token = Convert.ToHexStringLower(assembly.GetName().GetPublicKeyToken() ?? []);
        if (token.Length == 0) throw Errors.PluginNotLoadable(type.TypeName, $"{registered.Name} has no strong name");
        if (registered.PublicKeyToken is { Length: > 0 } expected && !string.Equals(expected, token, StringComparison.OrdinalIgnoreCase))
            throw Errors.PluginNotLoadable(type.TypeName, $"{registered.Name} has the public key token {token}, registered is {expected}");
        return assembly;
    }

    private static IPlugin Create(Type type, string? configuration, string? secureConfiguration)
    {
        if (!type.IsAssignableTo(typeof(IPlugin))) throw Errors.PluginNotLoadable(type.FullName!, "it does not implement IPlugin");
        object?[][] choices = [[configuration, secureConfiguration], [configuration], []];
        foreach (var arguments in choices)
        {
            if (type.GetConstructor([.. arguments.Select(_ => typeof(string))]) is not { } constructor) continue;
            try
            {
                return (IPlugin)constructor.Invoke(arguments);
            }
            catch (TargetInvocationException exception)
            {
                throw Errors.PluginFailed(type.FullName!, exception.InnerException!);
            }
        }

        throw Errors.PluginNotLoadable(type.FullName!, "it has no constructor without parameters or with its configuration");
    }

    /// <summary>The SDK is shared with the host, or the plug-in's IPlugin would not be ours.</summary>
    private sealed class PluginLoadContext(string name) : AssemblyLoadContext(name)
    {
        protected override Assembly? Load(AssemblyName assemblyName) => null;
    }
}

/// <summary>An assembly as its row has it.</summary>
internal sealed record RegisteredAssembly(string Name, string? PublicKeyToken, byte[] Content)
{
    public string Hash { get; } = Convert.ToHexString(SHA256.HashData(Content));
}
