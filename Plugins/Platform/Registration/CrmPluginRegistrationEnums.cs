#pragma warning disable CA1050, CA1711 // spkl finds these types by their bare names.

/// <summary>The stage of the event pipeline.</summary>
public enum StageEnum
{
    /// <summary>Before the transaction and the security checks.</summary>
    PreValidation = 10,

    /// <summary>Inside the transaction, before the main operation.</summary>
    PreOperation = 20,

    /// <summary>After the main operation.</summary>
    PostOperation = 40,
}

/// <summary>Whether the step runs in the transaction. The values are spkl's, not those of the step's XML.</summary>
public enum ExecutionModeEnum
{
    /// <summary>After the commit.</summary>
    Asynchronous = 0,

    /// <summary>In the transaction.</summary>
    Synchronous = 1,
}

/// <summary>Where the assembly runs. The values are spkl's, not those of the assembly's XML.</summary>
public enum IsolationModeEnum
{
    /// <summary>In the platform's own process: on-premises only.</summary>
    None = 0,

    /// <summary>In the sandbox.</summary>
    Sandbox = 1,
}

/// <summary>The kind of a step's image.</summary>
public enum ImageTypeEnum
{
    /// <summary>The row before the operation.</summary>
    PreImage = 0,

    /// <summary>The row after the operation.</summary>
    PostImage = 1,

    /// <summary>Both.</summary>
    Both = 2,
}
