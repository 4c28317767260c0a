namespace CoachingExtensions.Platform;

/// <summary>The words a text of a contract can be: the client's type names them, so that none is misspelt there.</summary>
[AttributeUsage(AttributeTargets.Property)]
internal sealed class OneOfAttribute(params string[] words) : Attribute
{
    public IReadOnlyList<string> Words { get; } = words;
}
