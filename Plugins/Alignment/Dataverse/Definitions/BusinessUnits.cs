using CoachingExtensions.Platform;
using CoachingExtensions.Platform.Model;
using Microsoft.Xrm.Sdk;

namespace CoachingExtensions.Alignment.Dataverse;

/// <summary>Reads all business units in one go: an organisation has some dozens of them.</summary>
internal static class BusinessUnits
{
    public static UnitTree Read(IOrganizationService service) => new([.. service.RunAll(Fetch.Template($"""
        <fetch><entity name="{BusinessUnit.EntityLogicalName}">
          {Fetch.Columns(UnitRow.BusinessUnitId, UnitRow.Name, UnitRow.ParentBusinessUnitId)}
          <order attribute="{UnitRow.BusinessUnitId}" />
        </entity></fetch>
        """)).Select(row => new Unit(row.Id, row.Text(UnitRow.Name) ?? "", row.Id(UnitRow.ParentBusinessUnitId)))]);
}
