namespace Microsoft.Xrm.Sdk;

/// <summary>What the data contracts share: XML namespaces (the year or version of a type), and names.</summary>
internal static class Contracts
{
    internal const string V2011 = "http://schemas.microsoft.com/xrm/2011/Contracts";
    internal const string V2012 = "http://schemas.microsoft.com/xrm/2012/Contracts";
    internal const string V71 = "http://schemas.microsoft.com/xrm/7.1/Contracts";
    internal const string V81 = "http://schemas.microsoft.com/xrm/8.1/Contracts";
    internal const string V90 = "http://schemas.microsoft.com/xrm/9.0/Contracts";
    internal const string Metadata2011 = "http://schemas.microsoft.com/xrm/2011/Metadata";
    internal const string Metadata2013 = "http://schemas.microsoft.com/xrm/2013/Metadata";
    internal const string Metadata71 = "http://schemas.microsoft.com/xrm/7.1/Metadata";
    internal const string Metadata90 = "http://schemas.microsoft.com/xrm/9.0/Metadata";
    internal const string MetadataQuery2011 = "http://schemas.microsoft.com/xrm/2011/Metadata/Query";
    internal const string MetadataQuery80 = "http://schemas.microsoft.com/xrm/8.0";
    internal const string V2014 = "http://schemas.microsoft.com/xrm/2014/Contracts";
    internal const string Services2011 = "http://schemas.microsoft.com/xrm/2011/Contracts/Services";

    /// <summary>A name that must be there; Dataverse's SDK calls a blank one null too.</summary>
    internal static string Named(string name, string parameter) =>
        string.IsNullOrWhiteSpace(name) ? throw new ArgumentNullException(parameter) : name;
}
