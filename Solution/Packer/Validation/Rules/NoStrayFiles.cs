using System.Text.RegularExpressions;

namespace CoachingExtensions.Packer.Validation.Rules;

/// <summary>Only files that mean something are in the source: others land in the zip, or are silently left out.</summary>
internal sealed partial class NoStrayFiles : IRule
{
    public IEnumerable<Finding> Check(SolutionSource source) =>
        from file in source.Folder.Files("")
        where !Known().IsMatch(file) && !IsDescribed(source, file)
        select new Finding(file, "this file has no place in a solution.", "Move it out of Solution/src.");

    // A web resource or assembly kept in the source stands beside its description.
    private static bool IsDescribed(SolutionSource source, string file) => source.Folder.Has(file + ".data.xml");

    [GeneratedRegex("""
        ^(
          Entities/[^/]+/(Entity|RibbonDiff)\.xml
        | Entities/[^/]+/FormXml/(main|quick|quickCreate|card|mainInteractive)/\{[0-9A-Fa-f-]{36}\}\.xml
        | Entities/[^/]+/(SavedQueries|Visualizations)/\{[0-9A-Fa-f-]{36}\}\.xml
        | OptionSets/[^/]+\.xml
        | Other/(Customizations|Solution|Relationships)\.xml
        | Other/Relationships/[^/]+\.xml
        | Roles/[^/]+\.xml
        | (Dashboards|SdkMessageProcessingSteps)/\{[0-9A-Fa-f-]{36}\}\.xml
        | Reports/[0-9]{4,5}/\{[0-9A-Fa-f-]{36}\}/[^/]+\.rdl\.data\.xml
        | Reports/Report(SignatureIdMappings|Links)\.xml
        | (WebResources|PluginAssemblies)/.+\.data\.xml
        | AppModuleSiteMaps/[^/]+/AppModuleSiteMap\.xml
        | AppModules/[^/]+/AppModule\.xml
        | customapis/[^/]+/customapi\.xml
        | customapis/[^/]+/customapirequestparameters/[^/]+/customapirequestparameter\.xml
        | customapis/[^/]+/customapiresponseproperties/[^/]+/customapiresponseproperty\.xml
        | environmentvariabledefinitions/[^/]+/environmentvariabledefinition\.xml
        )$
        """, RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex Known();
}
