using CoachingExtensions.Packer.Checking.Assemblies;

namespace CoachingExtensions.Packer.Checking.Rules.Assemblies;

/// <summary>
/// Users read the message of an InvalidPluginExecutionException only; of any other they are told that something unexpected happened.
/// One that is caught on the way and turned into that one is fine.
/// </summary>
internal sealed class UseStandardException() : AssemblyRule("il-use-standard-exception", Severity.Medium, Pages.Practice("business-logic/use-invalidpluginexecutionexception-plugin-workflow-activities"))
{
    private const string Standard = "Microsoft.Xrm.Sdk.InvalidPluginExecutionException";

    protected override IEnumerable<Violation> Check(PluginAssembly assembly) =>
        from thrown in new Escapes(assembly).FromEntries()
        where thrown.Name != Standard && !IsTheCompilers(thrown) && !GuardsTheServiceProvider(thrown)
        select assembly.Wrong(thrown.Method, thrown.Name, $"throws {thrown.Name}, and nothing turns it into an InvalidPluginExecutionException.", "Throw an InvalidPluginExecutionException that says what to do, or catch it in Execute.");

    // Execute is never called without one: such a guard throws in tests only.
    private static bool GuardsTheServiceProvider(Thrown thrown) =>
        thrown.Name == "System.ArgumentNullException"
        && Il.Before(thrown.Instruction) is { } made && Il.Text(Il.Before(made)) is { } guarded
        && thrown.Method.Parameters.Any(parameter => parameter.Name == guarded && parameter.ParameterType.FullName == "System.IServiceProvider");

    // The compiler throws by itself where a switch has no arm, and in iterators.
    private static bool IsTheCompilers(Thrown thrown) =>
        thrown.Method.DeclaringType.Name.StartsWith("<PrivateImplementationDetails>", StringComparison.Ordinal)
        || thrown.Name is "System.Runtime.CompilerServices.SwitchExpressionException"
        || (thrown.Method.DeclaringType.Name.StartsWith('<') && thrown.Name == "System.NotSupportedException" && thrown.Method.Name.EndsWith("Reset", StringComparison.Ordinal));
}
