using System.Xml.Linq;
using CoachingExtensions.Platform;
using CoachingExtensions.Platform.Model;
using Microsoft.Xrm.Sdk;

namespace CoachingExtensions.Alignment.Dataverse;

/// <summary>Reads of a plan's rep, beside the plan, whether anything can be given to them: to who is disabled, nothing can.</summary>
internal static class RepOfPlan
{
    private const string Alias = "repofplan";

    /// <summary>Joins the rep to the plan.</summary>
    public static XElement Beside => Fetch.Template($"""
        <link-entity name="{SystemUser.EntityLogicalName}" from="{UserRow.SystemUserId}" to="{PlanRow.OwnerId}" link-type="outer" alias="{Alias}">
          {Fetch.Columns(UserRow.IsDisabled)}
        </link-entity>
        """);

    public static bool CanOwn(Entity row) => row.Value($"{Alias}.{UserRow.IsDisabled}") is not true;
}
