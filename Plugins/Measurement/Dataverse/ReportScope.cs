using System.Xml.Linq;
using CoachingExtensions.Alignment;
using CoachingExtensions.Platform;
using CoachingExtensions.Platform.Model;

namespace CoachingExtensions.Measurement.Dataverse;

/// <summary>Whose coaching somebody may see: who may read every verdict all, anybody else the own.</summary>
internal sealed class ReportScope
{
    private ReportScope(Guid userId, bool isAll, ReportQuestion question, UnitTree units)
    {
        IsAll = isAll;
        Manager = question.ManagerId ?? (isAll ? null : userId);
        Units = UnitsOf(question, units);
    }

    private ReportScope(ReportScope scope)
    {
        IsAll = scope.IsAll;
        Manager = scope.Manager;
    }

    public bool IsAll { get; }

    /// <summary>The one manager who is asked for; null for all.</summary>
    public Guid? Manager { get; }

    /// <summary>The business units whose managers are asked for; null for all.</summary>
    private HashSet<Guid>? Units { get; }

    public static ReportScope Of(Step step, ReportQuestion question, UnitTree units)
    {
        var isAll = Rights.ReachAll(step.System, step.UserId, coach_feedback.EntityLogicalName, "Read");
        if (!isAll && question.ManagerId is { } other && other != step.UserId) throw new RefusedException(ReportRefusals.NotYours(other));
        return new ReportScope(step.UserId, isAll, question, units);
    }

    /// <summary>The same, of whatever business unit.</summary>
    public ReportScope Everywhere() => new(this);

    public bool Has(Coach coach) => (Manager is not { } manager || manager == coach.Id) && Units?.Contains(coach.UnitId) != false;

    /// <summary>Conditions on a conversation.</summary>
    public IEnumerable<XElement> OfTalk()
    {
        if (Manager is { } manager) yield return Fetch.In(ConversationRow.coach_managerid, [manager]);
        else yield return Fetch.Template($"""<condition attribute="{ConversationRow.coach_managerid}" operator="not-null" />""");
    }

    /// <summary>A join of a conversation with its manager, where only some business units are meant; what one coaches oneself is read in any case.</summary>
    public IEnumerable<XElement> Beside() => Units is null || !IsAll ? [] :
    [
        Fetch.Template($"""
            <link-entity name="{SystemUser.EntityLogicalName}" from="{UserRow.SystemUserId}" to="{ConversationRow.coach_managerid}" alias="coach">
              <filter>{Fetch.In(UserRow.BusinessUnitId, Units)}</filter>
            </link-entity>
            """),
    ];

    private static HashSet<Guid>? UnitsOf(ReportQuestion question, UnitTree units)
    {
        if (question.TeamId is null && question.RegionId is null) return null;

        var asked = new HashSet<Guid>(question.RegionId is { } region ? units.AtAndBelow(region) : [question.TeamId ?? Guid.Empty]);
        if (question.TeamId is { } team) asked.IntersectWith([team]);
        return asked;
    }
}
