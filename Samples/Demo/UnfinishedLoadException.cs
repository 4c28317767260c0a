namespace CoachingExtensions.Samples.Demo;

/// <summary>An earlier load was ended in the middle: what it has left cannot be told from what people did, so it cannot be completed.</summary>
internal sealed class UnfinishedLoadException() : Exception(
    "The sample organisation was loaded only in part. Load it into an empty organisation (LocalDataverse --reset); `dotnet run build.cs demo` does so by itself.");
