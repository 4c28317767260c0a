using Mono.Cecil;
using Mono.Cecil.Cil;

namespace CoachingExtensions.Packer.Checking.Assemblies;

/// <summary>An exception that the DLL throws itself, and where.</summary>
internal sealed record Thrown(TypeReference Type, MethodDefinition Method, Instruction Instruction)
{
    public string Name => Inheritance.NameOf(Type);
}

/// <summary>Which of the exceptions that a DLL throws leave Execute: those that no handler on the way catches.</summary>
internal sealed class Escapes
{
    private readonly PluginAssembly assembly;
    private readonly Dictionary<MethodDefinition, HashSet<Thrown>> escaping = [];

    public Escapes(PluginAssembly assembly)
    {
        this.assembly = assembly;
        var graph = assembly.Graph;
        foreach (var method in graph.Reached)
            escaping[method] = [.. Throws(method).Where(thrown => Leaves(method, thrown.Instruction, thrown))];
        Spread(graph);
    }

    /// <summary>From each method to those that call it, until nothing is new: methods may call each other in a circle.</summary>
    private void Spread(CallGraph graph)
    {
        var callers = graph.Reached.SelectMany(method => graph.CallsOf(method).SelectMany(call => call.Targets, (call, target) => (Caller: method, call.Instruction, Target: target)))
            .ToLookup(edge => edge.Target);
        var waiting = new Queue<(MethodDefinition Method, Thrown Thrown)>(escaping.SelectMany(pair => pair.Value, (pair, thrown) => (pair.Key, thrown)));
        while (waiting.TryDequeue(out var next))
            foreach (var edge in callers[next.Method])
                if (!escaping[edge.Caller].Contains(next.Thrown) && Leaves(edge.Caller, edge.Instruction, next.Thrown))
                {
                    escaping[edge.Caller].Add(next.Thrown);
                    waiting.Enqueue((edge.Caller, next.Thrown));
                }
    }

    public IEnumerable<Thrown> FromEntries() => assembly.Graph.Entries.Where(escaping.ContainsKey).SelectMany(entry => escaping[entry]).Distinct();

    private static IEnumerable<Thrown> Throws(MethodDefinition method) =>
        from instruction in method.Body.Instructions
        where instruction.OpCode.Code == Code.Throw && !IsRethrow(method, instruction)
        let source = Il.Before(instruction)
        let type = TypeOf(method, source)
        // An Exception that was not made here, such as the inner one of another, may be of any kind.
        where type != null && (source.OpCode.Code == Code.Newobj || Inheritance.NameOf(type) != "System.Exception")
        select new Thrown(type, method, instruction);

    /// <summary>What kind of exception is on the stack, as far as the instruction before says.</summary>
    private static TypeReference? TypeOf(MethodDefinition method, Instruction? source) => source?.Operand switch
    {
        MethodReference made when source.OpCode.Code == Code.Newobj => made.DeclaringType,
        MethodReference { ReturnType: { IsGenericParameter: false } returned } when source.OpCode.Code is Code.Call or Code.Callvirt => returned,
        _ => Local(method, source)?.VariableType,
    };

    private bool Leaves(MethodDefinition method, Instruction at, Thrown thrown)
    {
        foreach (var handler in method.Body.ExceptionHandlers.Where(handler => handler.HandlerType is ExceptionHandlerType.Catch or ExceptionHandlerType.Filter && Within(at, handler.TryStart, handler.TryEnd)))
            if ((handler.HandlerType == ExceptionHandlerType.Filter || assembly.Inheritance.Of(thrown.Type).Contains(Inheritance.NameOf(handler.CatchType))) && !PassesOn(method, handler))
                return false;
        return true;
    }

    /// <summary>A handler that only looks, and throws again what it caught.</summary>
    private static bool PassesOn(MethodDefinition method, ExceptionHandler handler) =>
        method.Body.Instructions.Any(instruction => Within(instruction, handler.HandlerStart, handler.HandlerEnd)
            && (instruction.OpCode.Code == Code.Rethrow || (instruction.OpCode.Code == Code.Throw && IsRethrow(method, instruction))));

    private static bool IsRethrow(MethodDefinition method, Instruction thrown) =>
        Local(method, Il.Before(thrown)) is { } variable
        && method.Body.ExceptionHandlers.Any(handler => handler.HandlerType == ExceptionHandlerType.Catch && Within(thrown, handler.HandlerStart, handler.HandlerEnd) && Stored(method, handler.HandlerStart) == variable);

    private static bool Within(Instruction instruction, Instruction start, Instruction? end) =>
        instruction.Offset >= start.Offset && (end == null || instruction.Offset < end.Offset);

    private static VariableDefinition? Local(MethodDefinition method, Instruction? load) => load?.OpCode.Code switch
    {
        Code.Ldloc_0 => method.Body.Variables[0],
        Code.Ldloc_1 => method.Body.Variables[1],
        Code.Ldloc_2 => method.Body.Variables[2],
        Code.Ldloc_3 => method.Body.Variables[3],
        Code.Ldloc or Code.Ldloc_S => (VariableDefinition)load.Operand,
        _ => null,
    };

    private static VariableDefinition? Stored(MethodDefinition method, Instruction store) => store.OpCode.Code switch
    {
        Code.Stloc_0 => method.Body.Variables[0],
        Code.Stloc_1 => method.Body.Variables[1],
        Code.Stloc_2 => method.Body.Variables[2],
        Code.Stloc_3 => method.Body.Variables[3],
        Code.Stloc or Code.Stloc_S => (VariableDefinition)store.Operand,
        _ => null,
    };
}
