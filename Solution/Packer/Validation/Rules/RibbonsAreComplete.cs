using System.Xml.Linq;

namespace CoachingExtensions.Packer.Validation.Rules;

/// <summary>A ribbon has the parts the import demands even when empty, and its buttons name commands and rules that are defined.</summary>
internal sealed class RibbonsAreComplete : IRule
{
    private static readonly string[] RuleParts = ["TabDisplayRules", "DisplayRules", "EnableRules"];
    private static readonly string[] CommandParts = ["EnableRules", "DisplayRules", "Actions"];

    public IEnumerable<Finding> Check(SolutionSource source) => source.Ribbons.SelectMany(Check);

    private static IEnumerable<Finding> Check(Component ribbon)
    {
        var rules = ribbon.Xml.Element("RuleDefinitions");
        foreach (var part in RuleParts.Where(part => rules?.Element(part) == null))
            yield return ribbon.Wrong($"RuleDefinitions has no {part}.", "Add it, empty if need be.");
        if ((string?)ribbon.Xml.Element("Templates")?.Element("RibbonTemplates")?.Attribute("Id") != "Mscrm.Templates")
            yield return ribbon.Wrong("Templates/RibbonTemplates with Id Mscrm.Templates is missing.", "Add it.");
        var commands = ribbon.Xml.Descendants("CommandDefinition").ToList();
        foreach (var command in commands)
            foreach (var part in CommandParts.Where(part => command.Element(part) == null))
                yield return ribbon.Wrong($"the command {(string?)command.Attribute("Id")} has no {part}.", "Add it, empty if need be.");
        var defined = commands.Select(command => (string?)command.Attribute("Id")).ToHashSet();
        foreach (var used in ribbon.Xml.Descendants().Attributes("Command").Select(attribute => attribute.Value).Distinct())
            if (!IsPlatforms(used) && !defined.Contains(used))
                yield return ribbon.Wrong($"the command {used} is not defined.", "Add a CommandDefinition.");
        foreach (var (kind, use) in new[] { ("EnableRules", "EnableRule"), ("DisplayRules", "DisplayRule") })
        {
            var known = (rules?.Element(kind)?.Elements(use) ?? []).Select(rule => (string?)rule.Attribute("Id")).ToHashSet();
            foreach (var id in commands.Elements(kind).Elements(use).Select(rule => (string?)rule.Attribute("Id") ?? ""))
                if (!IsPlatforms(id) && !known.Contains(id))
                    yield return ribbon.Wrong($"the rule {id} is not defined.", $"Add it to RuleDefinitions/{kind}.");
        }
    }

    private static bool IsPlatforms(string id) => id.StartsWith("Mscrm.", StringComparison.Ordinal);
}
