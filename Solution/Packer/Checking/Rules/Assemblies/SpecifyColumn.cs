using CoachingExtensions.Packer.Checking.Assemblies;

namespace CoachingExtensions.Packer.Checking.Rules.Assemblies;

/// <summary>Whoever asks for all columns reads what nobody needs, and writes it back in an update.</summary>
internal sealed class SpecifyColumn() : AssemblyRule("il-specify-column", Severity.High, Pages.Practice("work-with-data/retrieve-specific-columns-entity-via-query-apis"))
{
    private const string ColumnSet = "Microsoft.Xrm.Sdk.Query.ColumnSet";

    protected override IEnumerable<Violation> Check(PluginAssembly assembly) =>
        from at in assembly.Instructions()
        where IsAllColumns(at.Instruction)
        select assembly.Wrong(at.Method, "new ColumnSet(true)", "asks for all columns of a row.", "Name the columns it needs.");

    private static bool IsAllColumns(Mono.Cecil.Cil.Instruction instruction) =>
        (Il.Made(instruction) == ColumnSet && Il.Parameters(instruction) == 1 || Il.Called(instruction) == ColumnSet + "::set_AllColumns") && Il.IsTrue(Il.Before(instruction));
}
