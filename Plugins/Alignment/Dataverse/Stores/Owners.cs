using System.Xml.Linq;
using CoachingExtensions.Platform;
using CoachingExtensions.Platform.Model;
using Microsoft.Xrm.Sdk;

namespace CoachingExtensions.Alignment.Dataverse;

/// <summary>
/// To whom something can be given. The platform gives nothing to a user who is disabled, and refuses the save that tries; what counts for
/// a leaver is then written all the same, and belongs to who writes it until the plan is handed over.
/// </summary>
internal static class Owners
{
    private const string IsDisabled = $"rep.{UserRow.IsDisabled}";

    /// <summary>Reads beside a row that names a rep whether the rep is disabled; <see cref="IsRepDisabled"/> finds it there.</summary>
    public static XElement Beside(string userColumn) => Fetch.Template($"""
        <link-entity name="{SystemUser.EntityLogicalName}" from="{UserRow.SystemUserId}" to="{userColumn}" link-type="outer" alias="rep">
          {Fetch.Columns(UserRow.IsDisabled)}
        </link-entity>
        """);

    public static bool IsRepDisabled(Entity row) => row.Value(IsDisabled) is true;
}
