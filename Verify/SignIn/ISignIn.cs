using System.Net.Http.Headers;

namespace CoachingExtensions.Verify.SignIn;

/// <summary>Says to the organisation who asks.</summary>
internal interface ISignIn
{
    /// <summary>The header of a request; whatever it is made of is kept in memory only.</summary>
    Task<AuthenticationHeaderValue> SignAsync();
}
