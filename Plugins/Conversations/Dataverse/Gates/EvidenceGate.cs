using CoachingExtensions.Platform;
using CoachingExtensions.Platform.Model;

namespace CoachingExtensions.Conversations.Dataverse;

/// <summary>What is verified is shown by a record that whoever answers can open: what the conversation is about, or an activity or a note about it.</summary>
internal sealed class EvidenceGate(Step step)
{
    /// <summary>The columns that it looks at.</summary>
    public const string Columns = $"{AnswerRow.coach_number},{AnswerRow.coach_sourcetable},{AnswerRow.coach_sourceid}";

    public void Settle(Question question, RecordReference? about)
    {
        if (question.Kind != QuestionKind.Evidence)
        {
            if (SourceText(AnswerRow.coach_sourcetable) is not null || SourceText(AnswerRow.coach_sourceid) is not null) throw new RefusedException(EvidenceRefusals.NoEvidence(question.Prompt));
            return;
        }

        if (!step.Sends(Columns)) return;

        var number = step.RowAfter().Number(AnswerRow.coach_number);
        if (EvidenceRule.Problem(question.Prompt, number, Source, record => Shows(record, about)) is { } problem) throw new RefusedException(problem);
        if (EvidenceRule.HasSource(number)) return;

        step.Target[AnswerRow.coach_sourcetable] = null;
        step.Target[AnswerRow.coach_sourceid] = null;
    }

    private RecordReference? Source => SourceText(AnswerRow.coach_sourcetable) is { } table && Guid.TryParse(SourceText(AnswerRow.coach_sourceid), out var id)
        ? new RecordReference(table.ToLowerInvariant(), id)
        : null;

    private string? SourceText(string column) => step.After(column) is string text && text.Trim() is { Length: > 0 } said ? said : null;

    private bool Shows(RecordReference record, RecordReference? about)
    {
        if (about is not { } talked) return false;
        if (record == talked) return new RecordStore(step.Caller).Find(record) is not null;
        return record.Table == Annotation.EntityLogicalName ? IsNoteOf(record.Id, talked.Id) : record.Table != coach_conversation.EntityLogicalName && IsActivityAbout(record, talked.Id);
    }

    private bool IsNoteOf(Guid id, Guid aboutId) => step.Caller.RunOne($"""
        <fetch top="1"><entity name="{Annotation.EntityLogicalName}">
          {Fetch.Columns(NoteRow.AnnotationId)}
          <filter>
            <condition attribute="{NoteRow.AnnotationId}" operator="eq" value="{id}" />
            <condition attribute="{NoteRow.ObjectId}" operator="eq" value="{aboutId}" />
          </filter>
        </entity></fetch>
        """) is not null;

    private bool IsActivityAbout(RecordReference activity, Guid aboutId) => step.Caller.RunOne($"""
        <fetch top="1"><entity name="{ActivityPointer.EntityLogicalName}">
          {Fetch.Columns(ActivityRow.ActivityId)}
          <filter>
            <condition attribute="{ActivityRow.ActivityId}" operator="eq" value="{activity.Id}" />
            <condition attribute="{ActivityRow.RegardingObjectId}" operator="eq" value="{aboutId}" />
            <condition attribute="{ActivityRow.ActivityTypeCode}" operator="eq" value="{activity.Table}" />
          </filter>
        </entity></fetch>
        """) is not null;
}
