using System.Reflection.Emit;
using System.Reflection.Metadata;
using System.Reflection.Metadata.Ecma335;
using System.Reflection.PortableExecutable;
using System.Text.RegularExpressions;
using CoachingExtensions.Packer.Source;
using OpCode = System.Reflection.Emit.OpCode;

namespace CoachingExtensions.Packer.Languages;

/// <summary>A message that a method makes.</summary>
/// <param name="Key">What translators and tools call it.</param>
/// <param name="English">Its text.</param>
/// <param name="Values">How many values are given for its places.</param>
internal sealed record MessageMade(string Key, string English, int Values);

/// <summary>Finds the messages a compiled method makes: a call of the constructor, before it the key and the text as constants.</summary>
internal static partial class MessagesMade
{
    private static readonly Dictionary<int, OpCode> Codes = typeof(OpCodes).GetFields().Select(field => (OpCode)field.GetValue(null)!).ToDictionary(code => (int)(ushort)code.Value);

    public static IEnumerable<MessageMade> In(PEReader image, MetadataReader metadata, MethodDefinitionHandle handle, string type)
    {
        var method = metadata.GetMethodDefinition(handle);
        if (method.RelativeVirtualAddress == 0) return [];
        var instructions = Instructions(image.GetMethodBody(method.RelativeVirtualAddress).GetILReader());
        var declared = Declared(metadata, instructions).ToList();
        var calls = instructions.Count(instruction => instruction.Code == OpCodes.Newobj && TypeOf(metadata, instruction.Operand) == type);
        if (calls != declared.Count && NameOf(metadata, method.GetDeclaringType()) != type)
            throw new SourceException($"{NameOf(metadata, method.GetDeclaringType())}.{metadata.GetString(method.Name)} makes {calls} messages, and {declared.Count} of them name key and text as constants. Write both where the message is made: new Message(\"Room.What\", \"…\", …).");
        foreach (var message in declared)
            Check(message);
        return declared;
    }

    private static IEnumerable<MessageMade> Declared(MetadataReader metadata, List<(OpCode Code, int Operand)> instructions)
    {
        for (var at = 0; at + 2 < instructions.Count; at++)
            if (Text(metadata, instructions[at]) is { } key && Key().IsMatch(key) && Text(metadata, instructions[at + 1]) is { } english)
                yield return new MessageMade(key, english, ValuesAfter(instructions, at + 2));
    }

    /// <summary>The values are an array made at the spot: its length, then newarr; without values, one call of Array.Empty.</summary>
    private static int ValuesAfter(List<(OpCode Code, int Operand)> instructions, int at) =>
        instructions[at].Code == OpCodes.Call ? 0
        : instructions[at].Code == OpCodes.Ldc_I4_S ? instructions[at].Operand
        : instructions[at].Code.Name!.StartsWith("ldc.i4.", StringComparison.Ordinal) ? instructions[at].Code.Value - OpCodes.Ldc_I4_0.Value
        : throw new SourceException("A message was given its values as an array: give them one by one.");

    private static void Check(MessageMade message)
    {
        var places = Places.Of(message.English).ToHashSet();
        if (!places.SetEquals(Enumerable.Range(0, message.Values).Select(place => $"{{{place}}}")))
            throw new SourceException($"The message {message.Key} is given {message.Values} values, and its text \"{message.English}\" has the places {string.Join(", ", places.Order(StringComparer.Ordinal))}. Each value has its place.");
    }

    private static string? Text(MetadataReader metadata, (OpCode Code, int Operand) instruction) =>
        instruction.Code == OpCodes.Ldstr ? metadata.GetUserString((UserStringHandle)MetadataTokens.Handle(instruction.Operand)) : null;

    private static string? TypeOf(MetadataReader metadata, int token) => MetadataTokens.EntityHandle(token) is var handle && handle.Kind == HandleKind.MethodDefinition
        ? NameOf(metadata, metadata.GetMethodDefinition((MethodDefinitionHandle)handle).GetDeclaringType())
        : null;

    private static string NameOf(MetadataReader metadata, TypeDefinitionHandle handle)
    {
        var type = metadata.GetTypeDefinition(handle);
        return $"{metadata.GetString(type.Namespace)}.{metadata.GetString(type.Name)}".TrimStart('.');
    }

    private static List<(OpCode Code, int Operand)> Instructions(BlobReader il)
    {
        List<(OpCode Code, int Operand)> read = [];
        while (il.RemainingBytes > 0)
        {
            int value = il.ReadByte();
            var code = Codes[value == 0xFE ? 0xFE00 | il.ReadByte() : value];
            read.Add((code, Operand(ref il, code)));
        }
        return read;
    }

    private static int Operand(ref BlobReader il, OpCode code)
    {
        switch (code.OperandType)
        {
            case OperandType.InlineNone: return 0;
            case OperandType.ShortInlineI or OperandType.ShortInlineVar or OperandType.ShortInlineBrTarget: return il.ReadSByte();
            case OperandType.InlineVar: return il.ReadInt16();
            case OperandType.InlineI8 or OperandType.InlineR: il.ReadInt64(); return 0;
            case OperandType.InlineSwitch:
                for (var targets = il.ReadInt32(); targets > 0; targets--) il.ReadInt32();
                return 0;
            default: return il.ReadInt32();
        }
    }

    [GeneratedRegex(@"^[A-Z]\w*(\.\w+)+$")]
    private static partial Regex Key();
}
