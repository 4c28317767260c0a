using CoachingExtensions.Packer.Source;

namespace CoachingExtensions.Packer.Validation.Rules;

/// <summary>The plug-in assembly's description agrees with the DLL that goes into the zip.</summary>
internal sealed class PluginTypesExist : IRule
{
    private const int LargestAssembly = 16 * 1024 * 1024;

    public IEnumerable<Finding> Check(SolutionSource source) => source.Assemblies.SelectMany(assembly => Check(source, assembly));

    private static List<Finding> Check(SolutionSource source, Component assembly)
    {
        string path;
        PluginAssemblyFile dll;
        try
        {
            path = source.Map.Resolve(assembly.File[..^".data.xml".Length]);
            dll = PluginAssemblyFile.Read(path);
        }
        catch (SourceException error)
        {
            return [assembly.Wrong("its DLL is missing.", error.Message)];
        }
        catch (BadImageFormatException)
        {
            return [assembly.Wrong("its DLL is no .NET assembly.", "Build the plug-ins again.")];
        }
        var findings = new List<Finding>();
        if (new FileInfo(path).Length > LargestAssembly)
            findings.Add(assembly.Wrong("the DLL is larger than 16 MB.", "Dataverse refuses it: make it smaller."));
        if (assembly.Attribute("FullName") != dll.FullName)
            findings.Add(assembly.Wrong($"FullName is \"{assembly.Attribute("FullName")}\".", $"The DLL is \"{dll.FullName}\"."));
        foreach (var type in assembly.Xml.Descendants("PluginType"))
        {
            var name = (string?)type.Attribute("Name") ?? "";
            if (!dll.AllTypes.Contains(name))
                findings.Add(assembly.Wrong($"the DLL has no type {name}.", "Take the PluginType out, or add the class."));
            else if (!dll.PublicTypes.Contains(name))
                findings.Add(assembly.Wrong($"the type {name} is not public.", "Make it public: Dataverse registers public types only."));
            if ((string?)type.Attribute("AssemblyQualifiedName") != $"{name}, {dll.FullName}")
                findings.Add(assembly.Wrong($"AssemblyQualifiedName of {name} differs from the DLL.", $"Write \"{name}, {dll.FullName}\"."));
        }
        return findings;
    }
}
