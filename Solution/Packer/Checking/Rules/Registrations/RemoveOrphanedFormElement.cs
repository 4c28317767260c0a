using System.Xml.Linq;

namespace CoachingExtensions.Packer.Checking.Rules.Registrations;

/// <summary>A handler of a column that is not on the form is never called. System handlers are the platform's own.</summary>
internal sealed class RemoveOrphanedFormElement() : CheckRule("meta-remove-orphaned-form-element", Severity.Medium, Pages.List)
{
    public override IEnumerable<Violation> Check(CheckedSolution solution) =>
        from form in solution.Forms
        let shown = form.Xml.Descendants("control").Attributes("datafieldname").Select(attribute => attribute.Value).ToHashSet(StringComparer.OrdinalIgnoreCase)
        from change in form.Xml.Descendants("event")
        let column = (string?)change.Attribute("attribute") ?? ""
        where string.Equals((string?)change.Attribute("name"), "onchange", StringComparison.OrdinalIgnoreCase) && column.Length > 0 && HasOwnHandler(change) && !shown.Contains(column)
        select new Violation(Place.Of(form.File, change), column, $"the form has a handler for {column}, which is not on it.", "Take the handler out, or put the column on the form.");

    private static bool HasOwnHandler(XElement change) => change.Elements("Handlers").Elements("Handler").Any();
}
