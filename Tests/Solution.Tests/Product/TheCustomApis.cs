using CoachingExtensions.Packer.Validation;

namespace CoachingExtensions.Packer.Tests.Product;

public sealed class TheCustomApis
{
    private static readonly SolutionSource Source = SolutionSource.Of(TheRepository.Here);

    [Fact]
    public void Ask_for_a_privilege_when_they_are_actions()
    {
        var actions = Source.CustomApis.Where(api => api.Text("isfunction") == "0").ToList();

        Assert.NotEmpty(actions);
        Assert.All(actions, action => Assert.StartsWith("prv", action.Text("executeprivilegename"), StringComparison.Ordinal));
    }

    [Fact]
    public void Ask_for_no_privilege_that_none_of_our_roles_holds()
    {
        var held = Source.Roles.SelectMany(role => role.Xml.Descendants("RolePrivilege")).Select(privilege => (string)privilege.Attribute("name")!).ToHashSet();

        Assert.All(Source.CustomApis.Select(api => api.Text("executeprivilegename")).Where(name => name.Length > 0), name => Assert.Contains(name, held));
    }
}
