namespace Rdl;

/// <summary>A report that cannot be read or worked out: says what it is about and why.</summary>
public sealed class RdlException : Exception
{
    /// <summary>With no more to say.</summary>
    public RdlException()
    {
    }

    /// <summary>What is wrong.</summary>
    public RdlException(string message)
        : base(message)
    {
    }

    /// <summary>What is wrong, and what it comes from.</summary>
    public RdlException(string message, Exception inner)
        : base(message, inner)
    {
    }

    internal static RdlException NotSupported(string what) => new($"not supported here: {what}");
}
