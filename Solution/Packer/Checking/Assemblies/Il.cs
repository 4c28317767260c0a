using Mono.Cecil;
using Mono.Cecil.Cil;

namespace CoachingExtensions.Packer.Checking.Assemblies;

/// <summary>Questions about single instructions.</summary>
internal static class Il
{
    /// <summary>The method that an instruction calls or constructs by, as Type::Name without its parameters.</summary>
    public static string? Called(Instruction instruction) =>
        instruction.OpCode.Code is Code.Call or Code.Callvirt or Code.Newobj && instruction.Operand is MethodReference method
            ? $"{Inheritance.NameOf(method.DeclaringType)}::{method.Name}"
            : null;

    /// <summary>The type that an instruction makes one of.</summary>
    public static string? Made(Instruction instruction) =>
        instruction.OpCode.Code == Code.Newobj ? Inheritance.NameOf(((MethodReference)instruction.Operand).DeclaringType) : null;

    public static int Parameters(Instruction instruction) => ((MethodReference)instruction.Operand).Parameters.Count;

    /// <summary>The instruction that runs before, if it does nothing but put a value there.</summary>
    public static Instruction? Before(Instruction instruction)
    {
        var previous = instruction.Previous;
        while (previous?.OpCode.Code == Code.Nop)
            previous = previous.Previous;
        return previous;
    }

    public static bool IsTrue(Instruction? instruction) => instruction?.OpCode.Code == Code.Ldc_I4_1;

    public static bool IsFalse(Instruction? instruction) => instruction?.OpCode.Code == Code.Ldc_I4_0;

    public static string? Text(Instruction? instruction) => instruction?.OpCode.Code == Code.Ldstr ? (string)instruction.Operand : null;

    /// <summary>The name of the message, when an instruction makes a request for one: by its own class, or by its name.</summary>
    public static string? Requested(Instruction instruction)
    {
        if (Made(instruction) is { } made && made.EndsWith("Request", StringComparison.Ordinal))
            return made switch
            {
                "Microsoft.Xrm.Sdk.OrganizationRequest" => Parameters(instruction) == 1 ? Text(Before(instruction)) : null,
                _ when made.StartsWith("Microsoft.Xrm.Sdk.Messages.", StringComparison.Ordinal) || made.StartsWith("Microsoft.Crm.Sdk.Messages.", StringComparison.Ordinal) =>
                    made[(made.LastIndexOf('.') + 1)..^"Request".Length],
                _ => null,
            };
        return Called(instruction) == "Microsoft.Xrm.Sdk.OrganizationRequest::set_RequestName" ? Text(Before(instruction)) : null;
    }
}
