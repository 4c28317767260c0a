namespace CoachingExtensions.Platform;

/// <summary>Somebody is refused something, and told why and what to do: the message is for a person.</summary>
internal sealed class RefusedException(string message) : Exception(message);
