using Microsoft.Xrm.Sdk;
using Xunit;

namespace LocalDataverse.Tests.Messages;

/// <summary>Publishers and solutions written as rows: https://learn.microsoft.com/power-apps/maker/data-platform/create-solution</summary>
public sealed class SolutionRowTests : IDisposable
{
    private readonly TestOrganization organization = new();

    public void Dispose() => organization.Dispose();

    [Theory]
    [InlineData("a")]
    [InlineData("1ab")]
    [InlineData("a_b")]
    [InlineData("mscrm")]
    [InlineData("MsCrmX")]
    [InlineData("")]
    public void A_customization_prefix_that_cannot_be_is_refused(string prefix) => AssertRefused("0x80040203", () => Publisher("harbour", prefix));

    [Theory]
    [InlineData("ab")]
    [InlineData("Eight888")]
    public void A_customization_prefix_of_two_to_eight_letters_and_digits_is_taken(string prefix) => Assert.Equal(prefix, organization.Retrieve("publisher", Publisher("harbour", prefix))["customizationprefix"]);

    [Theory]
    [InlineData(9_999)]
    [InlineData(100_000)]
    public void An_option_value_prefix_beyond_five_digits_is_refused(int prefix) => AssertRefused("0x80044330", () => Publisher("harbour", "hbr", prefix));

    [Fact]
    public void A_publisher_without_a_unique_name_is_refused() => AssertRefused("0x8004f01c", () => organization.Create("publisher", ("friendlyname", "Harbour"), ("customizationprefix", "hbr"), ("customizationoptionvalueprefix", 20_000)));

    [Fact]
    public void A_publisher_whose_unique_name_is_taken_is_refused()
    {
        Publisher("harbour", "hbr");

        AssertRefused("0x80040237", () => Publisher("Harbour", "oth"));
    }

    [Fact]
    public void A_publisher_that_is_changed_is_held_to_the_same()
    {
        var publisher = Publisher("harbour", "hbr");

        AssertRefused("0x80040203", () => organization.Update("publisher", publisher, ("customizationprefix", "x")));
        organization.Update("publisher", publisher, ("friendlyname", "The harbour"));
    }

    [Theory]
    [InlineData("My solution")]
    [InlineData("1boats")]
    [InlineData("boats-two")]
    [InlineData("")]
    public void A_solution_with_another_unique_name_than_letters_digits_and_underscores_is_refused(string name) => AssertRefused("0x8004f002", () => Solution(name));

    [Theory]
    [InlineData("1")]
    [InlineData("1.0.0.0.0")]
    [InlineData("1.x")]
    [InlineData("v1.0.0.0")]
    [InlineData("")]
    public void A_solution_with_a_version_that_is_none_is_refused(string version) => AssertRefused("0x8004f01e", () => Solution("boats", version));

    [Fact]
    public void A_solution_whose_unique_name_is_taken_is_refused()
    {
        var publisher = Publisher("harbour", "hbr");
        organization.Create("solution", ("uniquename", "boats"), ("friendlyname", "Boats"), ("version", "1.0.0.0"), ("publisherid", new EntityReference("publisher", publisher)));

        AssertRefused("0x8004f023", () => organization.Create("solution", ("uniquename", "Boats"), ("friendlyname", "Boats"), ("version", "1.0.0.0"), ("publisherid", new EntityReference("publisher", publisher))));
    }

    [Fact]
    public void A_solution_without_a_publisher_is_refused() => AssertRefused("0x80040203", () => organization.Create("solution", ("uniquename", "boats"), ("friendlyname", "Boats"), ("version", "1.0.0.0")));

    private Guid Publisher(string name, string prefix, int options = 20_000) =>
        organization.Create("publisher", ("uniquename", name), ("friendlyname", name), ("customizationprefix", prefix), ("customizationoptionvalueprefix", options));

    private void Solution(string name, string version = "1.0.0.0") =>
        organization.Create("solution", ("uniquename", name), ("friendlyname", "Boats"), ("version", version), ("publisherid", new EntityReference("publisher", Publisher("harbour", "hbr"))));

    private static void AssertRefused(string code, Action written) => Assert.Equal(code, TestOrganization.CodeOf(written));
}
