using Mono.Cecil;
using Mono.Cecil.Cil;

namespace CoachingExtensions.Packer.Checking.Assemblies;

/// <summary>A plug-in DLL as its IL tells it.</summary>
internal sealed class PluginAssembly
{
    private const string Plugin = "Microsoft.Xrm.Sdk.IPlugin";
    private const string WorkflowActivity = "System.Activities.CodeActivity";

    private readonly IReadOnlySet<string> registered;
    private readonly Lazy<CallGraph> graph;

    private PluginAssembly(string file, ModuleDefinition module, IReadOnlySet<string> registered)
    {
        (File, this.registered) = (file, registered);
        Types = [.. module.GetTypes()];
        Inheritance = new Inheritance(Types);
        graph = new Lazy<CallGraph>(() => new CallGraph(this));
    }

    public string File { get; }

    public IReadOnlyList<TypeDefinition> Types { get; }

    public Inheritance Inheritance { get; }

    /// <summary>What runs when the platform calls a plug-in or a workflow activity of the DLL.</summary>
    public CallGraph Graph => graph.Value;

    public IEnumerable<MethodDefinition> Methods => Types.SelectMany(type => type.Methods).Where(method => method.HasBody);

    /// <summary>The classes that the platform runs: by what they are, or because the solution registers them.</summary>
    public IEnumerable<TypeDefinition> EntryTypes => Types.Where(type => type is { IsClass: true, IsAbstract: false } && (IsPlugin(type) || registered.Contains(type.FullName)));

    public static PluginAssembly Read(string file, byte[] content, IReadOnlySet<string> registered) =>
        new(file, ModuleDefinition.ReadModule(new MemoryStream(content), new ReaderParameters(ReadingMode.Immediate) { AssemblyResolver = new OwnTypesOnly() }), registered);

    public bool IsPlugin(TypeDefinition type) => Inheritance.Of(type) is var all && (all.Contains(Plugin) || all.Contains(WorkflowActivity));

    public Violation Wrong(MethodDefinition method, string statement, string problem, string fix) =>
        new(new Place(File, Member(method)), $"{Member(method)}: {statement}", $"{Member(method)} {problem}", fix);

    /// <summary>Every instruction of every method that is one of those.</summary>
    public IEnumerable<(MethodDefinition Method, Instruction Instruction)> Instructions() =>
        from method in Methods
        from instruction in method.Body.Instructions
        select (method, instruction);

    /// <summary>The member as the author knows it: a lambda, an iterator or an async method is a part of another.</summary>
    private static string Member(MethodDefinition method)
    {
        var (type, name) = (method.DeclaringType, method.Name);
        while (type.DeclaringType != null && type.Name.StartsWith('<'))
        {
            if (Inner(type.Name) is { Length: > 0 } outer && !name.StartsWith('<'))
                name = outer;
            type = type.DeclaringType;
        }
        return $"{type.FullName.Replace('/', '.')}.{(Inner(name) is { Length: > 0 } inner ? inner : name)}";
    }

    private static string? Inner(string name) => name.StartsWith('<') && name.IndexOf('>', StringComparison.Ordinal) is > 0 and var end ? name[1..end] : null;
}
