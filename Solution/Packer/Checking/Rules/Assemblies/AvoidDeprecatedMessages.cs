using CoachingExtensions.Packer.Checking.Assemblies;

namespace CoachingExtensions.Packer.Checking.Rules.Assemblies;

/// <summary>Messages that were deprecated with CRM 2011, as far as Microsoft's old pages still name them.</summary>
internal sealed class AvoidDeprecatedMessages()
    : AssemblyRule("il-avoid-crm2011-depr-message", Severity.Medium, "https://learn.microsoft.com/archive/technet-wiki/3477.deprecated-sdk-messages-in-crm-2011")
{
    private static readonly Dictionary<string, string> Instead = new()
    {
        ["AddSubstituteProduct"] = "Associate the products.",
        ["AssociateEntities"] = "Use Associate.",
        ["CompoundCreate"] = "Use Create with related rows.",
        ["CompoundUpdate"] = "Use Update with related rows.",
        ["DisassociateEntities"] = "Use Disassociate.",
        ["ExecuteFetch"] = "Use RetrieveMultiple with a FetchExpression.",
        ["IsBackOfficeInstalled"] = "Do without.",
        ["MakeAvailableToOrganizationReport"] = "Share the report, or give it to the organisation.",
        ["MakeAvailableToOrganizationTemplate"] = "Share the template, or give it to the organisation.",
    };

    protected override IEnumerable<Violation> Check(PluginAssembly assembly) =>
        from at in assembly.Instructions()
        let message = Il.Requested(at.Instruction)
        where message != null && Instead.ContainsKey(message)
        select assembly.Wrong(at.Method, message, $"sends the deprecated message {message}.", Instead[message]);
}
