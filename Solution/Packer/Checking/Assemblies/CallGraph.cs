using Mono.Cecil;
using Mono.Cecil.Cil;

namespace CoachingExtensions.Packer.Checking.Assemblies;

/// <summary>
/// Which methods of the DLL run when the platform calls it. As Microsoft says of its checker, a rule that only matters in a plug-in
/// starts at the plug-in and follows the calls. A call through a base class or an interface may reach every class that is made on the way.
/// </summary>
internal sealed class CallGraph
{
    private readonly PluginAssembly assembly;
    private readonly VirtualCalls virtualCalls;
    private readonly HashSet<TypeDefinition> made = [];
    private readonly Dictionary<MethodDefinition, List<Call>> calls = [];
    private readonly Queue<MethodDefinition> waiting = new();

    public CallGraph(PluginAssembly assembly)
    {
        this.assembly = assembly;
        virtualCalls = new VirtualCalls(assembly.Inheritance);
        Entries = [.. assembly.EntryTypes.SelectMany(EntryPoints).Distinct()];
        foreach (var type in assembly.EntryTypes)
            Make(type);
        foreach (var entry in Entries)
            Reach(entry);
        while (waiting.TryDequeue(out var method))
            Follow(method);
    }

    /// <summary>Execute of each plug-in and activity.</summary>
    public IReadOnlyList<MethodDefinition> Entries { get; }

    public IReadOnlyCollection<MethodDefinition> Reached => calls.Keys;

    public IEnumerable<(MethodDefinition Method, Instruction Instruction)> Instructions =>
        Reached.SelectMany(method => method.Body.Instructions.Select(instruction => (method, instruction)));

    /// <summary>The calls of a method into the DLL, each with what it may reach.</summary>
    public IReadOnlyList<Call> CallsOf(MethodDefinition method) => calls[method];

    private void Reach(MethodDefinition method)
    {
        if (method.HasBody && calls.TryAdd(method, []))
            waiting.Enqueue(method);
    }

    private void Follow(MethodDefinition method)
    {
        foreach (var stateMachine in StateMachines(method))
            Add(method, new Call(method.Body.Instructions[0], [stateMachine]));
        foreach (var instruction in method.Body.Instructions)
            if (instruction.Operand is MethodReference called)
                Follow(method, instruction, called);
            else if (instruction.Operand is FieldReference field && assembly.Inheritance.Own(field.DeclaringType) is { } owner)
                Initialise(owner);
    }

    private void Follow(MethodDefinition caller, Instruction instruction, MethodReference called)
    {
        var owner = assembly.Inheritance.Own(called.DeclaringType);
        if (owner != null)
            Initialise(owner);
        if (instruction.OpCode.Code == Code.Newobj && owner != null)
        {
            Make(owner);
            Add(caller, new Call(instruction, virtualCalls.CalledFromOutside(owner)));
        }
        var target = owner?.Methods.FirstOrDefault(method => Same(method, called));
        var call = new Call(instruction, target is { HasBody: true } ? [target] : []);
        if (instruction.OpCode.Code is Code.Callvirt or Code.Ldvirtftn)
            call.Targets.UnionWith(virtualCalls.Add(call, called));
        Add(caller, call);
    }

    private void Add(MethodDefinition caller, Call call)
    {
        calls[caller].Add(call);
        foreach (var target in call.Targets)
            Reach(target);
    }

    /// <summary>A class that is made from now on answers the calls through its base classes and interfaces.</summary>
    private void Make(TypeDefinition type)
    {
        if (!made.Add(type))
            return;
        foreach (var target in virtualCalls.AnswerWith(type))
            Reach(target);
        Initialise(type);
    }

    private void Initialise(TypeDefinition type)
    {
        if (type.Methods.FirstOrDefault(method => method is { IsConstructor: true, IsStatic: true }) is { } initialiser)
            Reach(initialiser);
    }

    private IEnumerable<MethodDefinition> EntryPoints(TypeDefinition type)
    {
        for (var current = type; current != null; current = current.BaseType == null ? null : assembly.Inheritance.Own(current.BaseType))
            foreach (var method in current.Methods.Where(method => method is { HasBody: true, IsStatic: false, IsConstructor: false } && (method.Name == "Execute" || method.Name.EndsWith(".IPlugin.Execute", StringComparison.Ordinal))))
                yield return method;
    }

    /// <summary>Iterators and async methods are written as classes of the compiler's, which run when the method's result is used.</summary>
    private IEnumerable<MethodDefinition> StateMachines(MethodDefinition method) =>
        from attribute in method.CustomAttributes
        where attribute.AttributeType.Name.EndsWith("StateMachineAttribute", StringComparison.Ordinal) && attribute.ConstructorArguments.Count > 0
        let type = attribute.ConstructorArguments[0].Value as TypeReference
        where type != null
        let machine = assembly.Inheritance.Own(type)
        where machine != null
        from moveNext in machine.Methods
        where moveNext.Name == "MoveNext"
        select moveNext;

    private static bool Same(MethodDefinition method, MethodReference called) =>
        method.Name == called.Name && method.Parameters.Count == called.Parameters.Count && method.GenericParameters.Count == (called is GenericInstanceMethod generic ? generic.GenericArguments.Count : called.GenericParameters.Count)
        && (called.DeclaringType.IsGenericInstance || called is GenericInstanceMethod || method.Parameters.Select(parameter => parameter.ParameterType.FullName).SequenceEqual(called.Parameters.Select(parameter => parameter.ParameterType.FullName)));
}

/// <summary>A call in a method's body, or a method that is handed on to be called.</summary>
internal sealed class Call(Instruction instruction, IEnumerable<MethodDefinition> targets)
{
    public Instruction Instruction => instruction;

    public HashSet<MethodDefinition> Targets { get; } = [.. targets];
}
