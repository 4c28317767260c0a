using CoachingExtensions.Verify.Expected;
using CoachingExtensions.Verify.Web;

namespace CoachingExtensions.Verify.Compare;

/// <summary>One kind of component: what the zip says of it, and what the organisation says, in the same words.</summary>
internal interface ICheck
{
    /// <summary>What one of them is called.</summary>
    string Kind { get; }

    IEnumerable<Part> Expected(Package package);

    /// <summary>What the organisation has of what is expected.</summary>
    Task<IEnumerable<Part>> FoundAsync(DataverseApi api, IReadOnlyList<Part> expected);
}
