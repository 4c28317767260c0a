using CoachingExtensions.Platform;

namespace CoachingExtensions.Conversations;

/// <summary>The records that are talked about, as the caller may see them.</summary>
internal interface IRecords
{
    /// <summary>Null when it is not there, or the caller may not read it, or it is nothing to talk about.</summary>
    CoachedRecord? Find(RecordReference reference);

    /// <summary>The same, saying what is wrong instead.</summary>
    CoachedRecord Demand(RecordReference reference);
}
