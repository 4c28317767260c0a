using System.Globalization;
using System.Xml.Linq;
using CoachingExtensions.Platform;
using CoachingExtensions.Platform.Model;
using Microsoft.Xrm.Sdk;

namespace CoachingExtensions.Alignment.Dataverse;

/// <summary>The earlier terms of targets as rows.</summary>
internal sealed class EarlierTermsStore(IOrganizationService service)
{
    /// <summary>So many targets in one condition: far below what a query may hold.</summary>
    private const int TargetsAtOnce = 400;

    public ILookup<Guid, EarlierTerms> Of(IEnumerable<Guid> targetIds) => Read(targetIds, []);

    /// <summary>Those that tell what was agreed at the end of a day.</summary>
    public ILookup<Guid, EarlierTerms> On(DateTime day, IEnumerable<Guid> targetIds) =>
        Read(targetIds, [Fetch.Template($"""<condition attribute="{EarlierTargetRow.coach_to}" operator="ge" value="{day:yyyy-MM-dd}" />""")]);

    /// <param name="target">The target as it is, with its owner.</param>
    /// <param name="change">What has to happen; null for nothing.</param>
    /// <param name="who">Who changed it.</param>
    /// <param name="when">When.</param>
    public void Apply(Entity target, EarlierChange? change, Guid who, DateTime when)
    {
        if (change is EarlierChange.Forget forget) service.Delete(coach_earliertarget.EntityLogicalName, forget.Id);
        if (change is not EarlierChange.Keep keep) return;

        var earlier = new Entity(coach_earliertarget.EntityLogicalName)
        {
            [EarlierTargetRow.coach_name] = string.Format(CultureInfo.InvariantCulture, "{0:#,0.##} until {1:yyyy-MM-dd}", keep.Terms.Value ?? 0, keep.To),
            [EarlierTargetRow.coach_targetid] = new EntityReference(coach_target.EntityLogicalName, target.Id),
            [EarlierTargetRow.coach_value] = keep.Terms.Value ?? 0,
            [EarlierTargetRow.coach_plannedconversion] = keep.Terms.Conversion,
            [EarlierTargetRow.coach_from] = keep.From,
            [EarlierTargetRow.coach_to] = keep.To,
            [EarlierTargetRow.coach_changedby] = new EntityReference(SystemUser.EntityLogicalName, who),
            [EarlierTargetRow.coach_changedon] = when,
        };
        if (!Owners.IsRepDisabled(target)) earlier[EarlierTargetRow.OwnerId] = target.Value(TargetRow.OwnerId);
        service.Create(earlier);
    }

    private ILookup<Guid, EarlierTerms> Read(IEnumerable<Guid> targetIds, IReadOnlyList<XElement> conditions)
    {
        var found = new List<EarlierTerms>();
        List<Guid> ids = [.. targetIds];
        for (var start = 0; start < ids.Count; start += TargetsAtOnce)
        {
            found.AddRange(service.RunAll(Fetch.Template($"""
                <fetch><entity name="{coach_earliertarget.EntityLogicalName}">
                  {Fetch.Columns(
                      EarlierTargetRow.coach_targetid, EarlierTargetRow.coach_value, EarlierTargetRow.coach_plannedconversion, EarlierTargetRow.coach_from,
                      EarlierTargetRow.coach_to)}
                  <order attribute="{EarlierTargetRow.coach_earliertargetid}" />
                  <filter>{Fetch.In(EarlierTargetRow.coach_targetid, ids.Skip(start).Take(TargetsAtOnce))}{new Fetch.Parts(conditions)}</filter>
                </entity></fetch>
                """)).Select(TermsOf));
        }

        return found.ToLookup(terms => terms.TargetId);
    }

    private static EarlierTerms TermsOf(Entity row) => new(
        row.Id,
        row.Id(EarlierTargetRow.coach_targetid) ?? Guid.Empty,
        new Terms(row.Number(EarlierTargetRow.coach_value), row.Number(EarlierTargetRow.coach_plannedconversion)),
        row.Date(EarlierTargetRow.coach_from) ?? DateTime.MinValue,
        row.Date(EarlierTargetRow.coach_to) ?? DateTime.MinValue);
}
