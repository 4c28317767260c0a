using CoachingExtensions.Packer.Checking.Assemblies;
using Mono.Cecil.Cil;

namespace CoachingExtensions.Packer.Checking.Rules.Assemblies;

/// <summary>A lock on something static lets all plug-ins of the process wait for each other. One on a variable of the call harms nobody.</summary>
internal sealed class AvoidLockPlugin() : AssemblyRule("il-avoid-lock-plugin", Severity.Medium, Pages.Practice(""))
{
    private const string Problem = "locks something static.";
    private const string Fix = "Do without the lock: keep no state between calls, or use Lazy and ConcurrentDictionary.";

    protected override IEnumerable<Violation> Check(PluginAssembly assembly) =>
    [
        .. from at in assembly.Graph.Instructions
           where Il.Called(at.Instruction) is "System.Threading.Monitor::Enter" or "System.Threading.Monitor::TryEnter" && IsStatic(Locked(at.Instruction))
           select assembly.Wrong(at.Method, "lock", Problem, Fix),
        .. from method in assembly.Graph.Reached
           where method.IsStatic && method.IsSynchronized
           select assembly.Wrong(method, "MethodImplOptions.Synchronized", Problem, Fix),
    ];

    /// <summary>The compiler keeps what is locked in a variable, from just before.</summary>
    private static Instruction? Locked(Instruction enter)
    {
        for (var at = enter.Previous; at != null; at = at.Previous)
            if (at.OpCode.Code is Code.Ldsfld or Code.Ldfld or Code.Ldarg_0 or Code.Ldarg_1 or Code.Newobj || Il.Called(at) != null)
                return at;
        return null;
    }

    private static bool IsStatic(Instruction? locked) =>
        locked?.OpCode.Code == Code.Ldsfld || (locked != null && Il.Called(locked) == "System.Type::GetTypeFromHandle");
}
