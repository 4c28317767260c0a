using System.Xml.Linq;
using LocalDataverse.Pipeline;

namespace LocalDataverse.Export;

/// <summary>Writes plug-in assemblies with their types, and steps with their images.</summary>
internal sealed class PluginXml(SolutionContent content, IDictionary<string, byte[]> files)
{
    private const int PluginType = 4602;

    public XElement Assemblies() => new("SolutionPluginAssemblies", content.Rows("pluginassembly").Select(assembly =>
    {
        var (name, fullName) = (assembly.Text("name") ?? "", FullName(assembly));
        var file = $"PluginAssemblies/{name}-{assembly.Id.ToString("D").ToUpperInvariant()}/{name}.dll";
        files[file] = Convert.FromBase64String(assembly.Text("content") ?? "");
        return new XElement(
            "PluginAssembly",
            new XAttribute("FullName", fullName),
            new XAttribute("PluginAssemblyId", assembly.Id),
            new XAttribute("CustomizationLevel", assembly.Number("customizationlevel") ?? 1),
            Xml.Text("IsolationMode", assembly.Number("isolationmode") ?? 2),
            Xml.Text("SourceType", assembly.Number("sourcetype") ?? 0),
            Xml.Text("IntroducedVersion", "1.0.0.0"),
            Xml.Text("FileName", $"/{file}"),
            new XElement("PluginTypes", content.Belonging("plugintype", "pluginassemblyid", assembly.Id).OrderBy(type => type.Text("typename"), StringComparer.Ordinal).Select(type => new XElement(
                "PluginType",
                new XAttribute("AssemblyQualifiedName", $"{type.Text("typename")}, {fullName}"),
                new XAttribute("PluginTypeId", type.Id),
                new XAttribute("Name", type.Text("typename") ?? ""),
                Xml.Text("FriendlyName", type.Text("friendlyname"))))));
    }));

    public XElement Steps()
    {
        var filters = SystemRow.All(content.Connection, content.Metadata, "sdkmessagefilter").ToDictionary(filter => filter.Id, filter => filter.Text("primaryobjecttypecode"));
        var types = SystemRow.All(content.Connection, content.Metadata, "plugintype").ToDictionary(type => type.Id);
        var assemblies = SystemRow.Some(content.Connection, content.Metadata, "pluginassembly", ["name", "version", "culture", "publickeytoken"]).ToDictionary(assembly => assembly.Id, FullName);
        return new XElement("SdkMessageProcessingSteps", content.Rows("sdkmessageprocessingstep").Select(step =>
        {
            var type = (step.Guid("eventhandler") ?? step.Guid("plugintypeid")) is { } id ? types.GetValueOrDefault(id) : null;
            var table = step.Guid("sdkmessagefilterid") is { } filter ? filters.GetValueOrDefault(filter) : null;
            return new XElement(
                "SdkMessageProcessingStep",
                new XAttribute("Name", step.Text("name") ?? ""),
                new XAttribute("SdkMessageProcessingStepId", step.Id.ToString("B")),
                Xml.Text("SdkMessageId", step.Guid("sdkmessageid")?.ToString("D")),
                type is null ? null : Xml.Text("PluginTypeName", $"{type.Text("typename")}, {assemblies.GetValueOrDefault(type.Guid("pluginassemblyid") ?? Guid.Empty)}"),
                Xml.Text("PluginTypeId", type?.Id.ToString("D")),
                table is null or "none" ? null : Xml.Text("PrimaryEntity", table),
                Xml.Text("AsyncAutoDelete", step.Number("asyncautodelete") ?? 0),
                Xml.Maybe("Configuration", step.Text("configuration")),
                Xml.Maybe("Description", step.Text("description")),
                Xml.Maybe("FilteringAttributes", step.Text("filteringattributes")),
                Xml.Text("InvocationSource", step.Number("invocationsource") ?? 0),
                Xml.Text("Mode", step.Number("mode") ?? 0),
                Xml.Text("Rank", step.Number("rank") ?? 1),
                Xml.Text("EventHandlerTypeCode", PluginType),
                Xml.Text("Stage", step.Number("stage") ?? Stage.PostOperation),
                Xml.Text("IsCustomizable", true),
                Xml.Text("IsHidden", step.Number("ishidden") ?? 0),
                Xml.Text("SupportedDeployment", step.Number("supporteddeployment") ?? 0),
                Xml.Text("IntroducedVersion", "1.0.0.0"),
                new XElement("SdkMessageProcessingStepImages", content.ImagesOf(step.Id).Select(Image)));
        }));
    }

    private static XElement Image(SystemRow image) => new(
        "SdkMessageProcessingStepImage",
        new XAttribute("Name", image.Text("name") ?? ""),
        Xml.Text("SdkMessageProcessingStepImageId", image.Id),
        Xml.Maybe("Attributes", image.Text("attributes")),
        Xml.Text("EntityAlias", image.Text("entityalias")),
        Xml.Text("ImageType", image.Number("imagetype") ?? 0),
        Xml.Text("MessagePropertyName", image.Text("messagepropertyname") ?? "Target"),
        Xml.Text("IsCustomizable", true),
        Xml.Text("IntroducedVersion", "1.0.0.0"));

    private static string FullName(SystemRow assembly) =>
        $"{assembly.Text("name")}, Version={assembly.Text("version") ?? "1.0.0.0"}, Culture={assembly.Text("culture") ?? "neutral"}, PublicKeyToken={(assembly.Text("publickeytoken") is { Length: > 0 } token ? token : "null")}";
}
