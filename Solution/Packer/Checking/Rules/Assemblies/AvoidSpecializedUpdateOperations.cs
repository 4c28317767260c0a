using CoachingExtensions.Packer.Checking.Assemblies;

namespace CoachingExtensions.Packer.Checking.Rules.Assemblies;

/// <summary>Owner, state and business unit are columns: Update writes them. A step may still be registered on these messages.</summary>
internal sealed class AvoidSpecializedUpdateOperations()
    : AssemblyRule("il-avoid-specialized-update-ops", Severity.Medium, "https://learn.microsoft.com/power-apps/developer/data-platform/special-update-operation-behavior")
{
    private static readonly Dictionary<string, string> Columns = new()
    {
        ["Assign"] = "ownerid",
        ["SetState"] = "statecode and statuscode",
        ["SetParentSystemUser"] = "parentsystemuserid",
        ["SetParentTeam"] = "businessunitid of the team",
        ["SetParentBusinessUnit"] = "parentbusinessunitid",
        ["SetBusinessEquipment"] = "businessunitid of the equipment",
        ["SetBusinessSystemUser"] = "businessunitid of the user",
    };

    protected override IEnumerable<Violation> Check(PluginAssembly assembly) =>
        from at in assembly.Instructions()
        let message = Il.Requested(at.Instruction)
        where message != null && Columns.ContainsKey(message)
        select assembly.Wrong(at.Method, message, $"sends the deprecated message {message}.", $"Update {Columns[message]}.");
}
