using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace CoachingExtensions.Benchmarks.Beside;

/// <summary>A plug-in after the create of an account that updates a contact in the same transaction, registered until it is disposed.</summary>
internal sealed class UpdatingStep : IDisposable
{
    private readonly IOrganizationService service;
    private readonly Guid step;

    private UpdatingStep(IOrganizationService service, Guid step) => (this.service, this.step) = (service, step);

    public static UpdatingStep Register(IOrganizationService service, Guid contact)
    {
        var content = File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, "LocalDataverse.Tests.Plugins.dll"));
        var assembly = service.Create(new Entity("pluginassembly") { ["name"] = "LocalDataverse.Tests.Plugins", ["content"] = Convert.ToBase64String(content), ["version"] = "1.0.0.0", ["culture"] = "neutral" });
        var type = service.Create(new Entity("plugintype") { ["typename"] = "LocalDataverse.Tests.Plugins.Describer", ["name"] = "Describer", ["friendlyname"] = "Describer", ["pluginassemblyid"] = new EntityReference("pluginassembly", assembly) });
        var message = Message(service);
        var filter = service.Create(new Entity("sdkmessagefilter") { ["sdkmessageid"] = message, ["primaryobjecttypecode"] = "account" });
        return new UpdatingStep(service, service.Create(new Entity("sdkmessageprocessingstep")
        {
            ["name"] = "Describe the contact of a new account",
            ["sdkmessageid"] = message,
            ["sdkmessagefilterid"] = new EntityReference("sdkmessagefilter", filter),
            ["eventhandler"] = new EntityReference("plugintype", type),
            ["stage"] = new OptionSetValue(40),
            ["mode"] = new OptionSetValue(0),
            ["rank"] = 1,
            ["configuration"] = $"contact {contact:D}",
        }));
    }

    /// <summary>What a plug-in traces is forgotten from now on (https://learn.microsoft.com/power-apps/developer/data-platform/logging-tracing#enable-trace-logging).</summary>
    public void KeepNoTraces()
    {
        var organization = service.RetrieveMultiple(new QueryExpression("organization")).Entities.Single();
        organization["plugintracelogsetting"] = new OptionSetValue(0);
        service.Update(organization);
    }

    public void Dispose() => service.Delete("sdkmessageprocessingstep", step);

    private static EntityReference Message(IOrganizationService service)
    {
        var query = new QueryExpression("sdkmessage");
        query.Criteria.AddCondition("name", ConditionOperator.Equal, "Create");
        return service.RetrieveMultiple(query).Entities is [var known, ..] ? known.ToEntityReference() : new EntityReference("sdkmessage", service.Create(new Entity("sdkmessage") { ["name"] = "Create" }));
    }
}
