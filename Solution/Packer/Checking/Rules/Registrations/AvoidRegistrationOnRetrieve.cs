namespace CoachingExtensions.Packer.Checking.Rules.Registrations;

/// <summary>What runs with every read slows every form and every list. An asynchronous step runs afterwards and slows nobody.</summary>
internal sealed class AvoidRegistrationOnRetrieve() : CheckRule("meta-avoid-reg-retrieve", Severity.Medium, Pages.Practice("business-logic/limit-registration-plugins-retrieve-retrievemultiple"))
{
    public override IEnumerable<Violation> Check(CheckedSolution solution) =>
        solution.Steps.Where(step => step is { IsOff: false, IsSynchronous: true, Message: "Retrieve" or "RetrieveMultiple" })
            .Select(step => step.Wrong("runs with every read.", "Do without it: use views, roles or calculated columns; for data from elsewhere, a virtual table."));
}
