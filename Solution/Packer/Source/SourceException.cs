namespace CoachingExtensions.Packer.Source;

/// <summary>The solution source cannot be read; the message names the file.</summary>
internal sealed class SourceException(string message) : Exception(message);
