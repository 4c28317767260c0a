using System.Xml.Linq;
using CoachingExtensions.Packer.Checking.Reading;
using CoachingExtensions.Packer.Checking.Scripts;

namespace CoachingExtensions.Packer.Checking.Rules.Registrations;

/// <summary>
/// A form that calls what is not there shows an error to whoever opens it. A library that is not in the solution may be in another,
/// and a bundle may make its names as it goes: only a script that nowhere has the name lacks the function.
/// </summary>
internal sealed class RemoveInvalidFormHandler() : CheckRule("meta-remove-invalid-form-handler", Severity.Medium, Pages.List)
{
    public override IEnumerable<Violation> Check(CheckedSolution solution)
    {
        var scripts = solution.Scripts.Where(script => script.Tree != null).DistinctBy(script => script.File)
            .ToDictionary(script => script.File, script => new Functions(script), StringComparer.OrdinalIgnoreCase);
        return
            from form in solution.Forms
            from handler in form.Xml.Descendants("Handler")
            let library = FormLibraries.Name((string?)handler.Attribute("libraryName") ?? "")
            let function = (string?)handler.Attribute("functionName") ?? ""
            where IsEnabled(handler) && scripts.TryGetValue("WebResources/" + library, out var known) && function.Length > 0 && !function.Split('.').All(known.Knows)
            select new Violation(Place.Of(form.File, handler), function, $"the form calls {function} of {library}, which has no such function.", "Correct the name, or take the handler out.");
    }

    private static bool IsEnabled(XElement handler) => (string?)handler.Attribute("enabled") != "false";
}
