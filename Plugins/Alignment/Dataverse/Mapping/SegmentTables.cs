using CoachingExtensions.Platform;
using CoachingExtensions.Platform.Model;

namespace CoachingExtensions.Alignment.Dataverse;

/// <summary>The tables activity can be aimed at, as the platform names them.</summary>
internal static class SegmentTables
{
    public static string NameOf(SegmentTable table) => table switch
    {
        SegmentTable.Opportunity => Opportunity.EntityLogicalName,
        SegmentTable.Lead => Lead.EntityLogicalName,
        _ => Account.EntityLogicalName,
    };

    /// <summary>The column of links that names such a record.</summary>
    public static string LinkColumnOf(SegmentTable table) => table switch
    {
        SegmentTable.Opportunity => LinkRow.coach_opportunityid,
        SegmentTable.Lead => LinkRow.coach_leadid,
        _ => LinkRow.coach_accountid,
    };

    /// <summary>The record, if activity can be aimed at it.</summary>
    public static AimedRecord? AimedAt(RecordReference record) => record.Table switch
    {
        Opportunity.EntityLogicalName => new AimedRecord(SegmentTable.Opportunity, record.Id),
        Account.EntityLogicalName => new AimedRecord(SegmentTable.Account, record.Id),
        Lead.EntityLogicalName => new AimedRecord(SegmentTable.Lead, record.Id),
        _ => null,
    };

    public static RecordReference Reference(AimedRecord record) => new(NameOf(record.Table), record.Id);
}
