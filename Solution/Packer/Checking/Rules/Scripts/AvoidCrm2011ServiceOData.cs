using Acornima.Ast;
using CoachingExtensions.Packer.Checking.Scripts;

namespace CoachingExtensions.Packer.Checking.Rules.Scripts;

/// <summary>The OData service of 2011 goes; the Web API has taken its place.</summary>
internal sealed class AvoidCrm2011ServiceOData() : TextRule("web-avoid-crm2011-service-odata", Severity.Critical, Pages.WebRule("avoid-crm2011-service-odata"))
{
    protected override Violation? Check(ScriptFile script, Node node, string text) =>
        text.Contains("/xrmservices/2011/organizationdata.svc", StringComparison.OrdinalIgnoreCase)
            ? script.Wrong(node, "is the OData service of 2011.", "Use Xrm.WebApi, or the Web API at /api/data/.")
            : null;
}
