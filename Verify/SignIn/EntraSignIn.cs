using System.Net.Http.Headers;
using Microsoft.Identity.Client;

namespace CoachingExtensions.Verify.SignIn;

/// <summary>
/// Signs in at Microsoft Entra: as an application with its secret, or as a person with a device code. MSAL keeps the tokens in memory, as
/// long as this program runs, and gets a new one before one ends.
/// </summary>
internal sealed class EntraSignIn : ISignIn
{
    private readonly string[] scopes;
    private readonly Func<Task<AuthenticationResult>> acquire;

    /// <param name="organisation">The address of the organisation, which is the resource that is asked for.</param>
    /// <param name="registration">Who asks.</param>
    /// <param name="tell">Shows a person where to enter the code.</param>
    /// <param name="http">How Entra is reached; null for the usual way.</param>
    public EntraSignIn(Uri organisation, AppRegistration registration, Action<string> tell, IMsalHttpClientFactory? http = null)
    {
        scopes = [$"{organisation.GetLeftPart(UriPartial.Authority)}/.default"];
        acquire = registration.Secret is { } secret ? AsApplication(registration, secret, http) : AsPerson(registration, tell, http);
    }

    public async Task<AuthenticationHeaderValue> SignAsync()
    {
        try
        {
            return new AuthenticationHeaderValue("Bearer", (await acquire()).AccessToken);
        }
        catch (MsalException refusal)
        {
            throw new SignInException($"Signing in failed: {refusal.Message}", refusal);
        }
    }

    private Func<Task<AuthenticationResult>> AsApplication(AppRegistration registration, string secret, IMsalHttpClientFactory? http)
    {
        var builder = ConfidentialClientApplicationBuilder.Create(registration.ClientId).WithClientSecret(secret).WithAuthority(registration.Authority);
        var application = (http is null ? builder : builder.WithHttpClientFactory(http).WithInstanceDiscovery(false)).Build();
        return () => application.AcquireTokenForClient(scopes).ExecuteAsync();
    }

    private Func<Task<AuthenticationResult>> AsPerson(AppRegistration registration, Action<string> tell, IMsalHttpClientFactory? http)
    {
        var builder = PublicClientApplicationBuilder.Create(registration.ClientId).WithAuthority(registration.Authority);
        var application = (http is null ? builder : builder.WithHttpClientFactory(http).WithInstanceDiscovery(false)).Build();
        IAccount? account = null;
        return async () =>
        {
            if (account is not null) return await application.AcquireTokenSilent(scopes, account).ExecuteAsync();
            var result = await application.AcquireTokenWithDeviceCode(scopes, code =>
            {
                tell(code.Message);
                return Task.CompletedTask;
            }).ExecuteAsync();
            account = result.Account;
            return result;
        };
    }
}
