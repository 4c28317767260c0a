namespace LocalDataverse.Soap;

/// <summary>The names of the organisation service on the wire.</summary>
internal static class SoapNames
{
    public const string Envelope = "http://schemas.xmlsoap.org/soap/envelope/";
    public const string Services = "http://schemas.microsoft.com/xrm/2011/Contracts/Services";
    public const string Contracts = "http://schemas.microsoft.com/xrm/2011/Contracts";
    public const string Serialization = "http://schemas.microsoft.com/2003/10/Serialization/";

    /// <summary>What the SOAPAction of every operation begins with.</summary>
    public const string Action = Services + "/IOrganizationService/";

    public const string ContentType = "text/xml";
}
