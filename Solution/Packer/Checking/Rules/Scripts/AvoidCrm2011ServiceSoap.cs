using Acornima.Ast;
using CoachingExtensions.Packer.Checking.Scripts;

namespace CoachingExtensions.Packer.Checking.Rules.Scripts;

/// <summary>The SOAP services of 2011 go; the Web API has taken their place.</summary>
internal sealed class AvoidCrm2011ServiceSoap() : TextRule("web-avoid-crm2011-service-soap", Severity.Critical, Pages.WebRule("avoid-crm2011-service-soap"))
{
    private static readonly string[] Services = ["/xrmservices/2011/organization.svc", "/xrmservices/2011/discovery.svc"];

    protected override Violation? Check(ScriptFile script, Node node, string text) =>
        Services.Any(service => text.Contains(service, StringComparison.OrdinalIgnoreCase))
            ? script.Wrong(node, "is a SOAP service of 2011.", "Use Xrm.WebApi, or the Web API at /api/data/.")
            : null;
}
