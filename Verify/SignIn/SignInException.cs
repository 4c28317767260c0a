namespace CoachingExtensions.Verify.SignIn;

/// <summary>Nobody is signed in: what is missing, or what Entra said.</summary>
internal sealed class SignInException(string message, Exception? inner = null) : Exception(message, inner);
