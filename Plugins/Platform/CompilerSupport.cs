#pragma warning disable CA1018 // The compiler looks for these types by name only.
namespace System.Runtime.CompilerServices;

/// <summary>The compiler asks for this type to allow records; .NET Framework 4.6.2 lacks it.</summary>
internal static class IsExternalInit;

/// <summary>The compiler asks for this type to allow required members; .NET Framework 4.6.2 lacks it.</summary>
internal sealed class RequiredMemberAttribute : Attribute;

/// <summary>The compiler marks types with required members with it.</summary>
internal sealed class CompilerFeatureRequiredAttribute(string featureName) : Attribute
{
    public string FeatureName { get; } = featureName;
}
