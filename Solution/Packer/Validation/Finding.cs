namespace CoachingExtensions.Packer.Validation;

/// <summary>Something that would make an import fail: where it is, what is wrong, and what to do.</summary>
internal sealed record Finding(string File, string Problem, string Fix)
{
    public override string ToString() => $"{File}: {Problem} {Fix}";
}
