namespace CoachingExtensions.Verify.SignIn;

/// <summary>How to sign in at an address: only what runs on this machine is reached without a token.</summary>
internal static class SignIns
{
    /// <summary>The environment variable that has a connection string: it may hold a secret, and belongs on no command line.</summary>
    public const string ConnectionVariable = "DATAVERSE_CONNECTION";

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
        if (variable(ConnectionVariable) is { Length: > 0 } connection) return ByConnection(organisation, connection);
        return new EntraSignIn(organisation, AppRegistration.Read(variable), tell);
    }

#if OFFICIAL_SDK
    private static ConnectionStringSignIn ByConnection(Uri organisation, string connection) => new(organisation, connection);
#else
    private static ISignIn ByConnection(Uri organisation, string _) =>
        throw new SignInException($"{ConnectionVariable} is for ServiceClient, which this build has not: to sign in at {organisation.Host} with it, build it with -p:DataverseSdk=official, or unset it and set {AppRegistration.ClientIdVariable}.");
#endif
}
