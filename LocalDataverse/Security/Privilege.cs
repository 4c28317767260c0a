namespace LocalDataverse.Security;

/// <summary>What one may do with a row.</summary>
public enum Privilege
{
    /// <summary>Make a new row.</summary>
    Create,

    /// <summary>Read.</summary>
    Read,

    /// <summary>Change columns.</summary>
    Write,

    /// <summary>Delete.</summary>
    Delete,

    /// <summary>Attach the row to another one.</summary>
    Append,

    /// <summary>Attach others to the row.</summary>
    AppendTo,

    /// <summary>Give the row to another owner.</summary>
    Assign,

    /// <summary>Share the row.</summary>
    Share,
}
