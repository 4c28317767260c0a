using CoachingExtensions.Platform;
using Microsoft.Xrm.Sdk;

namespace CoachingExtensions.Practice.Dataverse;

/// <summary>What the organisation has settled about practice.</summary>
internal static class PracticeSettings
{
    private const decimal Longest = 100000;

    private static readonly EnvironmentNumber Threshold = new("coach_ReadinessThreshold", PracticeTerms.Usual.Threshold);
    private static readonly EnvironmentNumber Spacing = new("coach_PracticeSpacing", PracticeTerms.Usual.Spacing);
    private static readonly EnvironmentNumber Expiry = new("coach_ReadinessExpiry", PracticeTerms.Usual.Expiry);

    public static PracticeTerms Read(IOrganizationService service)
    {
        var numbers = EnvironmentNumber.Read(service, Threshold, Spacing, Expiry);
        return new PracticeTerms(Whole(numbers[0]), Whole(numbers[1]), Whole(numbers[2]));
    }

    private static int Whole(decimal number) => (int)Math.Min(number, Longest);
}
