namespace Microsoft.Xrm.Sdk;

/// <summary>XML namespaces of the data contracts: the year or version in which Dataverse gained the type.</summary>
internal static class Contracts
{
    internal const string V2011 = "http://schemas.microsoft.com/xrm/2011/Contracts";
    internal const string V2012 = "http://schemas.microsoft.com/xrm/2012/Contracts";
    internal const string V71 = "http://schemas.microsoft.com/xrm/7.1/Contracts";
    internal const string V90 = "http://schemas.microsoft.com/xrm/9.0/Contracts";
    internal const string Metadata2011 = "http://schemas.microsoft.com/xrm/2011/Metadata";
    internal const string Services2011 = "http://schemas.microsoft.com/xrm/2011/Contracts/Services";
}
