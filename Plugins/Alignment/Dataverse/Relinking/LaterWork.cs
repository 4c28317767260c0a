using CoachingExtensions.Platform;
using CoachingExtensions.Platform.Model;
using Microsoft.Xrm.Sdk;

namespace CoachingExtensions.Alignment.Dataverse;

/// <summary>Notes what is left for after the commit. The note is part of the transaction, so it is there exactly when that is; a step of its own works it off.</summary>
internal sealed class LaterWork(Step step) : ILater
{
    private const int LongestName = 200;

    public void Compare(AimedRecord record, DateTime? since, int rows) => Compare(SegmentTables.Reference(record), since, rows);

    public void Compare(RecordReference record, DateTime? since, int rows)
    {
        var name = NameOf(record);
        var note = new Message("Sweeps.Rows", "{0} rows about \"{1}\"", (decimal)rows, name);
        step.System.Create(new Entity(coach_sweep.EntityLogicalName)
        {
            [SweepRow.coach_name] = step.Said(note).CutTo(LongestName),
            [SweepRow.coach_kind] = new OptionSetValue((int)SweepKind.Record),
            [SweepRow.coach_startedon] = step.Now,
            [SweepRow.coach_sourcetable] = record.Table,
            [SweepRow.coach_sourceid] = record.Id.ToString(),
            [SweepRow.coach_position] = new RowsPlace(since, Guid.Empty).ToString(),
        });
        new Notice(step.System, "figures").Send(
            step.Context.InitiatingUserId,
            new Message("Sweeps.FiguresFollow", "Figures follow in some minutes"),
            new Message("Sweeps.BeingCompared", "{0} count by other links than before. They are being compared one after the other; until then figures show what they showed.", note),
            NoticeAction.Opens(record.Table, record.Id, new Message("Sweeps.OpenRecord", "Open the record")));
    }

    private string NameOf(RecordReference record) => Tables.Of(record.Table).Title is not { } title ? record.Table : step.System.RunOne($"""
        <fetch><entity name="{record.Table}">
          {Fetch.Columns(title)}
          <filter><condition attribute="{Tables.Of(record.Table).Id}" operator="eq" value="{record.Id}" /></filter>
        </entity></fetch>
        """)?.Text(title) ?? record.Table;
}
