namespace Contoso.Plugins;

/// <summary>The class is reported under the rule's id.</summary>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = true)]
public sealed class BreaksAttribute(string rule) : Attribute
{
    public string Rule => rule;
}

/// <summary>The class only looks as if it broke the rule.</summary>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = true)]
public sealed class KeepsAttribute(string rule) : Attribute
{
    public string Rule => rule;
}

/// <summary>A plug-in of which only what it does matters.</summary>
public abstract class Case : IPlugin
{
    public void Execute(IServiceProvider serviceProvider) => Do((IOrganizationService)serviceProvider.GetService(typeof(IOrganizationService)));

    protected abstract void Do(IOrganizationService service);
}
