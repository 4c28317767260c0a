namespace Microsoft.Xrm.Sdk;

/// <summary>Code that Dataverse runs at a step of the event pipeline.</summary>
public interface IPlugin
{
    void Execute(IServiceProvider serviceProvider);
}
