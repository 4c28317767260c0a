using System.ServiceModel;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace Sdk.Tests.Plugin;

/// <summary>Reads a row and traces the fault, if that is the answer: touches what plug-ins mostly touch.</summary>
public sealed class FaultCatchingPlugin : IPlugin
{
    public void Execute(IServiceProvider serviceProvider)
    {
        var context = (IPluginExecutionContext)serviceProvider.GetService(typeof(IPluginExecutionContext))!;
        var service = (IOrganizationService)serviceProvider.GetService(typeof(IOrganizationService))!;
        var target = (Entity)context.InputParameters["Target"];
        try
        {
            var row = service.Retrieve(target.LogicalName, target.Id, new ColumnSet("name"));
            context.OutputParameters["Answer"] = row.GetAttributeValue<string>("name");
        }
        catch (FaultException<OrganizationServiceFault> fault)
        {
            context.OutputParameters["Answer"] = $"{fault.Detail.ErrorCode:X8} {fault.Message}";
        }
    }
}
