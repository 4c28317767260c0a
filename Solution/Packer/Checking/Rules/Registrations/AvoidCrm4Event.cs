namespace CoachingExtensions.Packer.Checking.Rules.Registrations;

/// <summary>Stages 5 and 50 are those of CRM 4.0, outside of the transaction.</summary>
internal sealed class AvoidCrm4Event() : CheckRule("meta-avoid-crm4-event", Severity.Medium, Pages.ModelDrivenPractice(""))
{
    public override IEnumerable<Violation> Check(CheckedSolution solution) =>
        solution.Steps.Where(step => step.Stage is "5" or "50")
            .Select(step => step.Wrong($"is registered in stage {step.Stage}, which is CRM 4.0's.", "Register it in stage 20 or 40."));
}
