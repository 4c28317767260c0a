using CoachingExtensions.Platform;

namespace CoachingExtensions.Alignment;

/// <summary>Work that is too large for the transaction that caused it: it goes on after the commit, and whoever caused it is told.</summary>
internal interface ILater
{
    /// <summary>What may count through a record is compared again.</summary>
    /// <param name="record">The deal, account or lead.</param>
    /// <param name="since">Leaves out activities that lie before this day altogether; null for none.</param>
    /// <param name="rows">How many rows there are.</param>
    void Compare(AimedRecord record, DateTime? since, int rows);

    /// <summary>The same of any record that leads on to others: a contact to its account too.</summary>
    void Compare(RecordReference record, DateTime? since, int rows);
}
