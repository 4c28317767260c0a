namespace Sdk.Tests.Compatibility;

public sealed class ApiSurfaceTests
{
    [Fact]
    public void Every_type_and_member_of_ours_is_also_in_Microsofts()
    {
        var theirs = MicrosoftSdk.TheirsOrSkip();

        None(MicrosoftSdk.Ours.Declarations.Except(theirs.Declarations));
    }

    [Fact]
    public void Our_interfaces_and_enumerations_are_as_complete_as_Microsofts()
    {
        var ours = MicrosoftSdk.Ours;
        var theirs = MicrosoftSdk.TheirsOrSkip();

        var expected = theirs.Declarations.Where(line => ours.Closed.Contains(ApiSurface.Owner(line)));
        None(expected.Except(ours.Declarations));
    }

    [Fact]
    public void Our_surface_is_the_one_that_was_last_compared_with_Microsofts()
    {
        var compared = File.ReadAllLines(Path.Combine(AppContext.BaseDirectory, "Compatibility", "api-surface.txt"));
        var current = MicrosoftSdk.Ours.Declarations;

        var difference = current.Except(compared).Select(line => "+ " + line)
            .Concat(compared.Except(current).Select(line => "- " + line));
        Assert.True(
            !difference.Any(),
            $"Run this with {MicrosoftSdk.Variable} set; when all else passes, put this into Compatibility/api-surface.txt:\n"
            + string.Join('\n', difference));
    }

    [Fact]
    public void What_the_plug_ins_use_is_in_ours() =>
        None(SdkReferences.Of(MicrosoftSdk.PluginsOrSkip()).Except(MicrosoftSdk.Ours.Bindings));

    [Fact]
    public void What_the_plug_ins_use_is_in_Microsofts() =>
        None(SdkReferences.Of(MicrosoftSdk.PluginsOrSkip()).Except(MicrosoftSdk.TheirsOrSkip().Bindings));

    [Fact]
    public void What_a_net462_plug_in_uses_is_in_Microsofts()
    {
        var used = SdkReferences.Of(Path.Combine(AppContext.BaseDirectory, "Sdk.Tests.Plugin.dll"));

        Assert.Contains("Microsoft.Xrm.Sdk.Entity::GetAttributeValue`1(String) !!0", used);
        None(used.Except(MicrosoftSdk.TheirsOrSkip().Bindings));
    }

    private static void None(IEnumerable<string> lines)
    {
        // Assert.Empty would cut the list short.
        var text = string.Join('\n', lines);
        Assert.True(text.Length == 0, text);
    }
}
