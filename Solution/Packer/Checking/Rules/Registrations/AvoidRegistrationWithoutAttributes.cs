namespace CoachingExtensions.Packer.Checking.Rules.Registrations;

/// <summary>Without filtering attributes a step runs with every save, autosave included.</summary>
internal sealed class AvoidRegistrationWithoutAttributes() : CheckRule("meta-avoid-reg-no-attribute", Severity.Medium, Pages.Practice("business-logic/include-filtering-attributes-plugin-registration"))
{
    public override IEnumerable<Violation> Check(CheckedSolution solution) =>
        solution.Steps.Where(step => !step.IsOff && step.Message == "Update" && step.FilteringAttributes.Count == 0)
            .Select(step => step.Wrong("runs with every update, whatever changed.", step.Table.Length > 0
                ? "Name the columns it is about as filtering attributes."
                : "Register it on the tables it is about, with the columns as filtering attributes."));
}
