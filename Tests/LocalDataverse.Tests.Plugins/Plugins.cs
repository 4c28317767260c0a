using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Tests.Plugins;

/// <summary>Notes when it ran.</summary>
public sealed class Recorder(string configuration) : TestPlugin(configuration)
{
    protected override void Run(IPluginExecutionContext context, IOrganizationService service, ITracingService tracing) =>
        Note(service, $"{Configuration}{context.MessageName} {context.Stage} depth {context.Depth}");
}

/// <summary>Notes which operation caused its own.</summary>
public sealed class CauseRecorder(string configuration) : TestPlugin(configuration)
{
    protected override void Run(IPluginExecutionContext context, IOrganizationService service, ITracingService tracing) =>
        Note(service, $"{context.MessageName} of {context.PrimaryEntityName} within {context.ParentContext?.MessageName} of {context.ParentContext?.PrimaryEntityName}");
}

/// <summary>Notes the columns of its images and of Target.</summary>
public sealed class ImageRecorder(string configuration) : TestPlugin(configuration)
{
    protected override void Run(IPluginExecutionContext context, IOrganizationService service, ITracingService tracing)
    {
        Note(service, $"pre {Images(context.PreEntityImages)} post {Images(context.PostEntityImages)}");
        if (context.InputParameters["Target"] is Entity target)
            Note(service, $"createdon {target.Contains("createdon")} ownerid {target.Contains("ownerid")}");
    }

    private static string Images(EntityImageCollection images) =>
        string.Join(";", images.Select(image => $"{image.Key}:{string.Join(",", image.Value.Attributes.Select(column => $"{column.Key}={Text(column.Value)}").OrderBy(text => text, StringComparer.Ordinal))}"));

    private static string Text(object value) => value is Guid ? "id" : value.ToString();
}

/// <summary>Refuses with a message for the user, after leaving a note and a trace.</summary>
public sealed class Refuser(string configuration) : TestPlugin(configuration)
{
    protected override void Run(IPluginExecutionContext context, IOrganizationService service, ITracingService tracing)
    {
        Note(service, "before the refusal");
        tracing.Trace("about to refuse {0}", context.PrimaryEntityName);
        throw new InvalidPluginExecutionException(Configuration);
    }
}

/// <summary>Has a defect.</summary>
public sealed class Crasher(string configuration) : TestPlugin(configuration)
{
    protected override void Run(IPluginExecutionContext context, IOrganizationService service, ITracingService tracing) =>
        throw new InvalidOperationException("a defect");
}

/// <summary>Changes the row it was called for, for ever.</summary>
public sealed class Endless(string configuration) : TestPlugin(configuration)
{
    protected override void Run(IPluginExecutionContext context, IOrganizationService service, ITracingService tracing) =>
        service.Update(new Entity(context.PrimaryEntityName, context.PrimaryEntityId) { ["description"] = $"depth {context.Depth}" });
}

/// <summary>Changes what is about to be written.</summary>
public sealed class TargetChanger(string configuration) : TestPlugin(configuration)
{
    protected override void Run(IPluginExecutionContext context, IOrganizationService service, ITracingService tracing) =>
        ((Entity)context.InputParameters["Target"])["description"] = Configuration;
}

/// <summary>Changes the row that its configuration names, as "table id".</summary>
public sealed class Describer(string configuration) : TestPlugin(configuration)
{
    protected override void Run(IPluginExecutionContext context, IOrganizationService service, ITracingService tracing)
    {
        var row = Configuration.Split(' ');
        service.Update(new Entity(row[0], Guid.Parse(row[1])) { ["description"] = $"{context.MessageName} of {context.PrimaryEntityId}" });
    }
}

/// <summary>Tells the later stages something, and notes what the earlier ones told.</summary>
public sealed class VariableSharer(string configuration) : TestPlugin(configuration)
{
    protected override void Run(IPluginExecutionContext context, IOrganizationService service, ITracingService tracing)
    {
        if (context.Stage != 40) context.SharedVariables[$"from{context.Stage}"] = Configuration;
        else Note(service, $"own {Names(context.SharedVariables)} parent {Names(context.ParentContext?.SharedVariables)}");
    }

    private static string Names(ParameterCollection variables) => variables == null ? "none" : string.Join(",", variables.Keys);
}

/// <summary>Asks to be run again until it has run as often as configured.</summary>
public sealed class Retrier(string configuration) : TestPlugin(configuration)
{
    protected override void Run(IPluginExecutionContext context, IOrganizationService service, ITracingService tracing)
    {
        Note(service, "attempt");
        var query = new Microsoft.Xrm.Sdk.Query.QueryExpression("annotation");
        query.Criteria.AddCondition("subject", Microsoft.Xrm.Sdk.Query.ConditionOperator.Equal, "attempt");
        if (service.RetrieveMultiple(query).Entities.Count < int.Parse(Configuration, System.Globalization.CultureInfo.InvariantCulture))
            throw new InvalidPluginExecutionException(OperationStatus.Retry, "not yet");
    }
}

/// <summary>Ignores the error of a call it made.</summary>
public sealed class Swallower(string configuration) : TestPlugin(configuration)
{
    protected override void Run(IPluginExecutionContext context, IOrganizationService service, ITracingService tracing)
    {
        try
        {
            service.Create(new Entity("account") { ["nosuchcolumn"] = 1 });
        }
        catch (System.ServiceModel.FaultException<OrganizationServiceFault>)
        {
            tracing.Trace("ignored");
        }
    }
}

/// <summary>Sends a batch, which a plug-in may not.</summary>
public sealed class Batcher(string configuration) : TestPlugin(configuration)
{
    protected override void Run(IPluginExecutionContext context, IOrganizationService service, ITracingService tracing) =>
        service.Execute(new OrganizationRequest("ExecuteMultiple") { ["Requests"] = new OrganizationRequestCollection() });
}

/// <summary>The main operation of a custom API: answers with its parameter.</summary>
public sealed class Echo : IPlugin
{
    public void Execute(IServiceProvider serviceProvider)
    {
        var context = (IPluginExecutionContext)serviceProvider.GetService(typeof(IPluginExecutionContext));
        context.OutputParameters["Answer"] = $"{context.InputParameters["Question"]} at stage {context.Stage}";
    }
}

/// <summary>Notes the columns it finds in Target.</summary>
public sealed class TargetRecorder(string configuration) : TestPlugin(configuration)
{
    protected override void Run(IPluginExecutionContext context, IOrganizationService service, ITracingService tracing) =>
        Note(service, $"{Configuration}{context.MessageName} {context.Stage} {string.Join(",", ((Entity)context.InputParameters["Target"]).Attributes.Keys.OrderBy(name => name, StringComparer.Ordinal))}");
}

/// <summary>Works as SYSTEM: writes a contact beside the row it was called for.</summary>
public sealed class SystemWorker(string configuration) : IPlugin
{
    public void Execute(IServiceProvider serviceProvider)
    {
        var factory = (IOrganizationServiceFactory)serviceProvider.GetService(typeof(IOrganizationServiceFactory));
        factory.CreateOrganizationService(null).Create(new Entity("contact") { ["lastname"] = configuration });
    }
}

/// <summary>Notes who runs it: by the context, and by the name that a service of nobody gives SYSTEM.</summary>
public sealed class WhoRecorder(string configuration) : IPlugin
{
    public void Execute(IServiceProvider serviceProvider)
    {
        var context = (IPluginExecutionContext3)serviceProvider.GetService(typeof(IPluginExecutionContext3));
        var system = ((IOrganizationServiceFactory)serviceProvider.GetService(typeof(IOrganizationServiceFactory))).CreateOrganizationService(null);
        string Name(Guid user) => (string)system.Retrieve("systemuser", user, new Microsoft.Xrm.Sdk.Query.ColumnSet("fullname"))["fullname"];
        var note = $"{configuration}{context.MessageName} {context.PrimaryEntityName}: user {Name(context.UserId)}, initiating {Name(context.InitiatingUserId)}, authenticated {Name(context.AuthenticatedUserId)}, depth {context.Depth}, parent {context.ParentContext?.MessageName ?? "none"}";
        system.Create(new Entity("annotation") { ["subject"] = note });
    }
}

/// <summary>Notes what a service of nobody says of itself and what the organisation says of SYSTEM.</summary>
public sealed class SystemFinder : IPlugin
{
    public void Execute(IServiceProvider serviceProvider)
    {
        var system = ((IOrganizationServiceFactory)serviceProvider.GetService(typeof(IOrganizationServiceFactory))).CreateOrganizationService(null);
        var who = (Guid)system.Execute(new OrganizationRequest("WhoAmI"))["UserId"];
        var organization = system.RetrieveMultiple(new Microsoft.Xrm.Sdk.Query.QueryExpression("organization") { ColumnSet = new Microsoft.Xrm.Sdk.Query.ColumnSet("systemuserid") }).Entities[0];
        system.Create(new Entity("annotation") { ["subject"] = $"the same: {who == organization.GetAttributeValue<Guid>("systemuserid")}" });
    }
}

/// <summary>Does not come back in time, in the way it is configured for.</summary>
public sealed class Looper(string configuration) : TestPlugin(configuration)
{
    /// <summary>Later than any test waits; but the test's process shall not be busy for ever.</summary>
    private static readonly TimeSpan Late = TimeSpan.FromSeconds(6);

    protected override void Run(IPluginExecutionContext context, IOrganizationService service, ITracingService tracing)
    {
        var watch = System.Diagnostics.Stopwatch.StartNew();
        if (Configuration == "sleeps") System.Threading.Thread.Sleep(Late);
        while (watch.Elapsed < Late)
        {
            if (Configuration == "asks") service.RetrieveMultiple(new Microsoft.Xrm.Sdk.Query.QueryExpression("account"));
            if (Configuration == "ignores") Ignore(() => service.RetrieveMultiple(new Microsoft.Xrm.Sdk.Query.QueryExpression("account")));
        }

        Ignore(() => service.Create(new Entity("annotation") { ["subject"] = "too late" }));
    }

    private static void Ignore(Action call)
    {
        try
        {
            call();
        }
        catch (System.ServiceModel.FaultException<OrganizationServiceFault>)
        {
            System.Threading.Thread.Sleep(1);
        }
    }
}

/// <summary>Notes how often its class has run since it was loaded.</summary>
public sealed class RunCounter(string configuration) : TestPlugin(configuration)
{
    private static int runs;

    protected override void Run(IPluginExecutionContext context, IOrganizationService service, ITracingService tracing) => Note(service, $"run {++runs}");
}

/// <summary>Starts a thread that throws.</summary>
public sealed class ThreadThrower(string configuration) : TestPlugin(configuration)
{
    protected override void Run(IPluginExecutionContext context, IOrganizationService service, ITracingService tracing)
    {
        var thread = new System.Threading.Thread(() => throw new InvalidOperationException("nobody catches this"));
        thread.Start();
        thread.Join();
    }
}

/// <summary>Notes its secure configuration.</summary>
public sealed class SecureRecorder(string configuration, string secure) : TestPlugin(configuration)
{
    protected override void Run(IPluginExecutionContext context, IOrganizationService service, ITracingService tracing) => Note(service, $"secure: {secure}");
}

/// <summary>Lets a query find the rows of one name only, in whichever form it came.</summary>
public sealed class QueryNarrower(string configuration) : TestPlugin(configuration)
{
    protected override void Run(IPluginExecutionContext context, IOrganizationService service, ITracingService tracing)
    {
        if (context.InputParameters["Query"] is Microsoft.Xrm.Sdk.Query.FetchExpression fetch)
            context.InputParameters["Query"] = new Microsoft.Xrm.Sdk.Query.FetchExpression(fetch.Query.Replace("</entity>", $"<filter><condition attribute='name' operator='eq' value='{Configuration}' /></filter></entity>"));
        else
            ((Microsoft.Xrm.Sdk.Query.QueryExpression)context.InputParameters["Query"]).Criteria.AddCondition("name", Microsoft.Xrm.Sdk.Query.ConditionOperator.Equal, Configuration);
    }
}

/// <summary>A class that no step can run.</summary>
public sealed class NoPlugin
{
    public string Text { get; } = "none";
}
