using System.Runtime.Loader;
using System.ServiceModel;
using Microsoft.Xrm.Sdk;

namespace Sdk.Tests;

/// <summary>The DLL built for .NET Framework is what runs, on .NET 10 as in Dataverse.</summary>
public sealed class NetFrameworkPluginTests
{
    private static readonly string PluginPath = Path.Combine(AppContext.BaseDirectory, "Sdk.Tests.Plugin.dll");

    [Fact]
    public void A_net462_plug_in_reads_a_row_on_this_runtime()
    {
        var host = new PluginHost { Answer = new Entity("account") { ["name"] = "Contoso" } };

        LoadPlugin().Execute(host);

        Assert.Equal("Contoso", host.OutputParameters["Answer"]);
    }

    [Fact]
    public void A_net462_plug_in_catches_the_service_fault_on_this_runtime()
    {
        var fault = new OrganizationServiceFault { ErrorCode = unchecked((int)0x80040217), Message = "Not there" };
        var host = new PluginHost { Error = new FaultException<OrganizationServiceFault>(fault, fault.Message) };

        LoadPlugin().Execute(host);

        Assert.Equal("80040217 Not there", host.OutputParameters["Answer"]);
    }

    [Fact]
    public void The_plug_in_looks_for_faults_where_NET_Framework_has_them()
    {
        var references = LoadPlugin().GetType().Assembly.GetReferencedAssemblies().Select(name => name.FullName);

        Assert.Contains(
            "System.ServiceModel, Version=4.0.0.0, Culture=neutral, PublicKeyToken=b77a5c561934e089", references);
    }

    private static IPlugin LoadPlugin()
    {
        var assembly = new AssemblyLoadContext("plug-in", isCollectible: true).LoadFromAssemblyPath(PluginPath);
        return (IPlugin)Activator.CreateInstance(assembly.GetType("Sdk.Tests.Plugin.FaultCatchingPlugin", true)!)!;
    }
}
