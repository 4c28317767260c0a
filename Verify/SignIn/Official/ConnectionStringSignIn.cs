using System.Net.Http.Headers;
using Microsoft.PowerPlatform.Dataverse.Client;

namespace CoachingExtensions.Verify.SignIn;

/// <summary>Signs in with Microsoft's ServiceClient, by a connection string as other tools of an organisation use it: with a certificate too.</summary>
internal sealed class ConnectionStringSignIn : ISignIn, IDisposable
{
    private readonly ServiceClient client;

    /// <param name="organisation">The address that is asked: no token for another one is ever sent there.</param>
    /// <param name="connection">The connection string.</param>
    public ConnectionStringSignIn(Uri organisation, string connection)
    {
        client = new ServiceClient(connection);
        if (!client.IsReady) throw new SignInException($"Signing in with {SignIns.ConnectionVariable} failed: {client.LastError}", client.LastException);
        if (!string.Equals(client.ConnectedOrgUriActual.Host, organisation.Host, StringComparison.OrdinalIgnoreCase))
            throw new SignInException($"{SignIns.ConnectionVariable} connects to {client.ConnectedOrgUriActual.Host}, and --url is {organisation.Host}: name the same organisation in both.");
    }

    /// <summary>ServiceClient gets a new token before the old one ends.</summary>
    public Task<AuthenticationHeaderValue> SignAsync() => client.CurrentAccessToken is { Length: > 0 } token
        ? Task.FromResult(new AuthenticationHeaderValue("Bearer", token))
        : throw new SignInException($"{SignIns.ConnectionVariable} signs in without a token: use AuthType OAuth, ClientSecret or Certificate.");

    public void Dispose() => client.Dispose();
}
