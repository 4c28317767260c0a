using System.Collections.Concurrent;
using Microsoft.Xrm.Sdk;

namespace CoachingExtensions.Platform;

/// <summary>
/// The user that the service of nobody works as. An organisation has one for good, so one question for the life of the
/// process is enough. That is all a plug-in may keep between runs: what is the same for every run, and can be asked again.
/// </summary>
internal static class SystemIdentity
{
    private static readonly ConcurrentDictionary<Guid, Guid> Known = new();

    public static Guid Of(Guid organization, Func<IOrganizationService> service) => Known.GetOrAdd(organization, _ => WhoAmI(service()));

    private static Guid WhoAmI(IOrganizationService service) => (Guid)service.Execute(new OrganizationRequest("WhoAmI"))["UserId"];
}
