using Mono.Cecil;

namespace CoachingExtensions.Packer.Checking.Assemblies;

/// <summary>Base classes and interfaces by their full names, as far as the DLL tells; of exceptions of the framework, as far as the runtime tells.</summary>
internal sealed class Inheritance
{
    private readonly Dictionary<string, TypeDefinition> own;
    private readonly Dictionary<string, HashSet<string>> known = [];

    public Inheritance(IReadOnlyList<TypeDefinition> types) => own = types.GroupBy(type => type.FullName).ToDictionary(group => group.Key, group => group.First());

    public TypeDefinition? Own(TypeReference type) => own.GetValueOrDefault(NameOf(type));

    /// <summary>The type, its base classes and all their interfaces.</summary>
    public IReadOnlySet<string> Of(TypeReference type) => Of(NameOf(type));

    public static string NameOf(TypeReference type) => type.GetElementType().FullName;

    private HashSet<string> Of(string type)
    {
        if (known.TryGetValue(type, out var all))
            return all;
        known[type] = all = [type];
        if (own.TryGetValue(type, out var definition))
        {
            if (definition.BaseType != null)
                all.UnionWith(Of(NameOf(definition.BaseType)));
            foreach (var implemented in definition.Interfaces)
                all.UnionWith(Of(NameOf(implemented.InterfaceType)));
        }
        else
            for (var parent = OfRuntime(type)?.BaseType; parent != null; parent = parent.BaseType)
                all.Add(parent.FullName!);
        // Whatever else an exception is, it is one.
        if (type.EndsWith("Exception", StringComparison.Ordinal))
            all.UnionWith(["System.Exception", "System.Object"]);
        return all;
    }

    private static Type? OfRuntime(string type) =>
        type.StartsWith("System.", StringComparison.Ordinal) ? typeof(object).Assembly.GetType(type) ?? Type.GetType($"{type}, System.Private.Xml") ?? Type.GetType($"{type}, System.Net.Requests") : null;
}
