namespace Microsoft.Xrm.Sdk.Client;

/// <summary>Names the table of an early-bound class.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class EntityLogicalNameAttribute(string logicalName) : Attribute
{
    public string LogicalName { get; } = Contracts.Named(logicalName, nameof(logicalName));
}

/// <summary>Names the message of an early-bound request.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class RequestProxyAttribute(string name) : Attribute
{
    public string Name { get; } = name;
}

/// <summary>Names the message of an early-bound response.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class ResponseProxyAttribute(string name) : Attribute
{
    public string Name { get; } = name;
}

/// <summary>Marks an assembly that has early-bound classes.</summary>
[AttributeUsage(AttributeTargets.Assembly)]
public sealed class ProxyTypesAssemblyAttribute : Attribute
{
}
