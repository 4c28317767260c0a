namespace CoachingExtensions.Practice;

/// <summary>What an organisation has settled about practice.</summary>
/// <param name="Threshold">The least score that shows somebody is ready, from 1 to 5.</param>
/// <param name="Spacing">Days from one practice to the next.</param>
/// <param name="Expiry">Days after the last attempt for which readiness holds; the last of them still counts.</param>
internal sealed record PracticeTerms(int Threshold, int Spacing, int Expiry)
{
    public static readonly PracticeTerms Usual = new(4, 7, 90);
}
