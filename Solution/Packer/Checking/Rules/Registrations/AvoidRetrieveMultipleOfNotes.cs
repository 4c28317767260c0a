namespace CoachingExtensions.Packer.Checking.Rules.Registrations;

/// <summary>The app reads notes all the time, attachments included.</summary>
internal sealed class AvoidRetrieveMultipleOfNotes() : CheckRule("meta-avoid-retrievemultiple-annotation", Severity.High, Pages.Practice(""))
{
    public override IEnumerable<Violation> Check(CheckedSolution solution) =>
        solution.Steps.Where(step => step is { IsOff: false, Message: "RetrieveMultiple", Table: "annotation" })
            .Select(step => step.Wrong("runs whenever notes are listed.", "Take it out."));
}
