namespace CoachingExtensions.Packer.Checking.Rules.Registrations;

/// <summary>No browser runs Silverlight.</summary>
internal sealed class AvoidSilverlight() : CheckRule("meta-avoid-silverlight", Severity.Medium, Pages.ChangesComing)
{
    // The number of the type XAP.
    private const string Silverlight = "8";

    public override IEnumerable<Violation> Check(CheckedSolution solution) =>
        solution.WebResources.Where(resource => resource.Text("WebResourceType") == Silverlight)
            .Select(resource => Violation.In(resource, resource.Text("Name"), $"{resource.Text("Name")} is a Silverlight application.", "Build it anew as HTML, or as a code component."));
}
