namespace CoachingExtensions.Verify.SignIn;

/// <summary>The application that is registered in Microsoft Entra, from the environment; a secret belongs on no command line.</summary>
/// <param name="ClientId">Its application (client) id.</param>
/// <param name="Secret">Its secret; null signs a person in.</param>
/// <param name="Authority">Where to sign in: the cloud's address and the tenant.</param>
internal sealed record AppRegistration(string ClientId, string? Secret, string Authority)
{
    public const string ClientIdVariable = "DATAVERSE_CLIENT_ID";
    public const string SecretVariable = "DATAVERSE_CLIENT_SECRET";
    public const string TenantVariable = "DATAVERSE_TENANT_ID";
    public const string CloudVariable = "DATAVERSE_AUTHORITY";

    private const string PublicCloud = "https://login.microsoftonline.com";

    /// <summary>Whatever tenant of an organisation the person belongs to.</summary>
    private const string AnyOrganisation = "organizations";

    public static AppRegistration Read(Func<string, string?> variable)
    {
        string? Said(string name) => variable(name) is { } value && !string.IsNullOrWhiteSpace(value) ? value.Trim() : null;
        var client = Said(ClientIdVariable)
            ?? throw new SignInException($"Set {ClientIdVariable} to the application (client) id of an app registration in Microsoft Entra, see docs/verifying.md.");
        var (secret, tenant) = (Said(SecretVariable), Said(TenantVariable));
        if (secret is not null && tenant is null)
            throw new SignInException($"An application signs in at its own tenant: set {TenantVariable} beside {SecretVariable}.");
        return new AppRegistration(client, secret, $"{(Said(CloudVariable) ?? PublicCloud).TrimEnd('/')}/{tenant ?? AnyOrganisation}");
    }
}
