namespace CoachingExtensions.Packer.Checking;

/// <summary>How much a finding weighs, in the words of Microsoft's list of rules.</summary>
internal enum Severity
{
    /// <summary>A managed environment that enforces the checker refuses the import.</summary>
    Critical,

    /// <summary>To be mended before the solution is submitted.</summary>
    High,

    /// <summary>Costs users or makers something.</summary>
    Medium,

    /// <summary>Good to know.</summary>
    Low,
}
