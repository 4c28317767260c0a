using CoachingExtensions.Samples;

namespace CoachingExtensions.Benchmarks.Scale;

/// <summary>A target that counts activities, and one of the accounts these are about.</summary>
/// <param name="Target">The target.</param>
/// <param name="Kind">Which activities it counts.</param>
/// <param name="Account">An account of the target's segment.</param>
internal sealed record ActivityTarget(Guid Target, ActivityKind Kind, Guid Account);

/// <summary>A rep with an agreed plan.</summary>
internal sealed record Territory(string Email, DataverseClient AsRep, IReadOnlyList<ActivityTarget> Targets);
