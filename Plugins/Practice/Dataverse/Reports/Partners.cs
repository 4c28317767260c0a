using CoachingExtensions.Platform;
using CoachingExtensions.Platform.Model;

namespace CoachingExtensions.Practice.Dataverse;

/// <summary>With whom somebody can practise: the own manager, who coaches, and those who have the same one.</summary>
internal sealed class Partners(Step step)
{
    private const int Most = 50;

    public List<PartnerInfo> Of(Guid personId, Guid? managerId)
    {
        if (managerId is not { } manager) return [];
        return
        [
            .. step.System.RunAll(Fetch.Template($"""
                <fetch><entity name="{SystemUser.EntityLogicalName}">
                  {Fetch.Columns(UserRow.FullName)}
                  <order attribute="{UserRow.FullName}" />
                  <order attribute="{UserRow.SystemUserId}" />
                  <filter>
                    <condition attribute="{UserRow.IsDisabled}" operator="ne" value="1" />
                    <condition attribute="{UserRow.SystemUserId}" operator="ne" value="{personId}" />
                    <filter type="or">
                      <condition attribute="{UserRow.SystemUserId}" operator="eq" value="{manager}" />
                      <condition attribute="{UserRow.ParentSystemUserId}" operator="eq" value="{manager}" />
                    </filter>
                  </filter>
                </entity></fetch>
                """)).OrderByDescending(row => row.Id == manager).Take(Most)
                .Select(row => new PartnerInfo { Id = row.Id.ToString(), Name = row.Text(UserRow.FullName) ?? "", IsCoach = row.Id == manager }),
        ];
    }
}
