using CoachingExtensions.Verify.Compare;
using CoachingExtensions.Verify.Expected;
using CoachingExtensions.Verify.Web;

namespace CoachingExtensions.Verify.Checks;

/// <summary>Definitions of environment variables; their values are the organisation's.</summary>
internal sealed class EnvironmentVariableCheck : ICheck
{
    public string Kind => "Environment variable";

    public IEnumerable<Part> Expected(Package package) => package.Below("environmentvariabledefinitions/", "environmentvariabledefinition").Select(file => file.Root)
        .Select(variable => new Part((string)variable.Attribute("schemaname")!, (string)variable.Attribute("schemaname")!).Is("type", variable.Need("type")).Is("default value", variable.Text("defaultvalue") ?? ""));

    public async Task<IEnumerable<Part>> FoundAsync(DataverseApi api, IReadOnlyList<Part> expected) =>
        (await api.ListAsync("environmentvariabledefinitions?$select=schemaname,type,defaultvalue", "schemaname", expected.Select(part => part.Key.Quoted())))
            .Select(row => new Part(row.Said("schemaname") ?? "", "").Is("type", row.Said("type")).Is("default value", row.Said("defaultvalue")));
}
