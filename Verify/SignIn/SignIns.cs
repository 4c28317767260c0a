namespace CoachingExtensions.Verify.SignIn;

/// <summary>How to sign in at an address: only what runs on this machine is reached without a token.</summary>
internal static class SignIns
{
    /// <param name="organisation">The address.</param>
    /// <param name="user">As whom, for LocalDataverse; null for its administrator.</param>
    /// <param name="variable">Reads the environment.</param>
    /// <param name="tell">Shows a person where to enter the code.</param>
    public static ISignIn For(Uri organisation, string? user, Func<string, string?> variable, Action<string> tell)
    {
        if (organisation is { Scheme: "http", IsLoopback: true }) return new LocalSignIn(user ?? LocalSignIn.Administrator);
        // A token is as good as a password: it never travels unencrypted.
        if (organisation.Scheme != "https") throw new SignInException($"{organisation} is not encrypted: a token is sent over https only.");
        if (user is not null) throw new SignInException("--user is for LocalDataverse on this machine: at Dataverse you sign in as yourself.");
        return new EntraSignIn(organisation, AppRegistration.Read(variable), tell);
    }
}
