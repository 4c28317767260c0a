using CoachingExtensions.Packer.Validation;

namespace CoachingExtensions.Packer.Checking.Rules.Registrations;

/// <summary>
/// What is off in a solution is off everywhere it is imported, and nobody knows why it is there. Templates of processes and the
/// states that a table's rows have are not meant: a template is never on.
/// </summary>
internal sealed class RemoveInactive() : CheckRule("meta-remove-inactive", Severity.Low, Pages.ModelDrivenPractice("business-logic/remove-deactivated-disabled-configurations"))
{
    private const string Fix = "Take it out of the solution, or turn it on.";

    // Definition, not activation or template.
    private const string Definition = "1";

    public override IEnumerable<Violation> Check(CheckedSolution solution) =>
    [
        .. solution.Steps.Where(step => step.IsOff).Select(step => step.Wrong("is off.", Fix)),
        .. solution.Processes.Where(process => process.Text("StateCode") == "0" && process.Text("Type") is Definition or "")
            .Select(process => Off(process, $"the process \"{process.Attribute("Name")}\"")),
        .. solution.Forms.Where(form => form.Text("FormActivationState") == "0").Select(form => Off(form, $"the form {NameOf(form)}")),
        .. solution.Views.Where(view => view.Text("statecode") == "1").Select(view => Off(view, $"the view {NameOf(view)}")),
    ];

    private static Violation Off(Component component, string what) => Violation.In(component, what, $"{what} is off.", Fix);

    private static string NameOf(Component component) =>
        component.Xml.Element("LocalizedNames")?.Element("LocalizedName") is { } name ? $"\"{(string?)name.Attribute("description")}\"" : component.Text("formid") + component.Text("savedqueryid");
}
