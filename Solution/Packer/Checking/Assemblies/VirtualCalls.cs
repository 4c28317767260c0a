using Mono.Cecil;

namespace CoachingExtensions.Packer.Checking.Assemblies;

/// <summary>Which methods answer which calls through a base class or an interface: those of the classes that are made.</summary>
internal sealed class VirtualCalls(Inheritance inheritance)
{
    private static readonly HashSet<string> OfEveryObject = ["Equals", "GetHashCode", "ToString", "Finalize"];

    private readonly Dictionary<(string Type, string Name, int Parameters), List<Call>> calls = [];
    private readonly Dictionary<(string Type, string Name, int Parameters), List<MethodDefinition>> answers = [];

    /// <summary>The methods that answer the call as far as is known by now.</summary>
    public IReadOnlyList<MethodDefinition> Add(Call call, MethodReference called)
    {
        var key = (Inheritance.NameOf(called.DeclaringType), called.Name, called.Parameters.Count);
        List(calls, key).Add(call);
        return List(answers, key);
    }

    /// <summary>The methods of the class that are called from now on.</summary>
    public IEnumerable<MethodDefinition> AnswerWith(TypeDefinition type)
    {
        foreach (var (key, method) in Answers(type))
        {
            List(answers, key).Add(method);
            foreach (var call in List(calls, key))
                if (call.Targets.Add(method))
                    yield return method;
        }
    }

    /// <summary>
    /// What others call when an object is handed to them: methods that answer to a class or an interface from outside of the DLL. Which
    /// of them the others call is not known, nor when; it is as if they ran where the object is made.
    /// </summary>
    public IEnumerable<MethodDefinition> CalledFromOutside(TypeDefinition type)
    {
        var isForOthers = type.Interfaces.Any(implemented => inheritance.Own(implemented.InterfaceType) == null);
        return type.Methods.Where(method => method is { HasBody: true, IsVirtual: true } && !OfEveryObject.Contains(method.Name)
            && (method.IsNewSlot ? isForOthers && method.IsFinal : !OverridesOwn(type, method)));
    }

    private bool OverridesOwn(TypeDefinition type, MethodDefinition method)
    {
        for (var parent = type.BaseType == null ? null : inheritance.Own(type.BaseType); parent != null; parent = parent.BaseType == null ? null : inheritance.Own(parent.BaseType))
            if (parent.Methods.Any(candidate => candidate.IsVirtual && candidate.Name == method.Name && candidate.Parameters.Count == method.Parameters.Count))
                return true;
        return false;
    }

    private IEnumerable<((string, string, int) Key, MethodDefinition Method)> Answers(TypeDefinition type)
    {
        var names = new HashSet<(string, int)>();
        for (var current = type; current != null; current = current.BaseType == null ? null : inheritance.Own(current.BaseType))
            foreach (var method in current.Methods.Where(method => method is { HasBody: true, IsVirtual: true }))
                // An explicit implementation is called by the interface's name of it; what a class overrides, its base class no longer answers.
                foreach (var name in method.Overrides.Select(implemented => implemented.Name).Append(method.Name).Distinct().Where(name => names.Add((name, method.Parameters.Count)) || current == type))
                    foreach (var declaring in inheritance.Of(type))
                        yield return ((declaring, name, method.Parameters.Count), method);
    }

    private static List<T> List<T>(Dictionary<(string, string, int), List<T>> lists, (string, string, int) key)
    {
        if (!lists.TryGetValue(key, out var list))
            lists[key] = list = [];
        return list;
    }
}
