namespace CoachingExtensions.Packer.Validation;

/// <summary>One known cause of a failed import, looked for in the source.</summary>
internal interface IRule
{
    IEnumerable<Finding> Check(SolutionSource source);
}
