using System.Net.Http.Headers;

namespace CoachingExtensions.Verify.SignIn;

/// <summary>LocalDataverse listens on loopback only and takes everybody for whom they say they are, by e-mail address.</summary>
internal sealed class LocalSignIn(string email) : ISignIn
{
    /// <summary>The administrator of a new organisation.</summary>
    public const string Administrator = "admin@localhost.example";

    public Task<AuthenticationHeaderValue> SignAsync() => Task.FromResult(new AuthenticationHeaderValue("Bearer", email));
}
