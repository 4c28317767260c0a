namespace CoachingExtensions.Packer.Tests.Validation;

public sealed class TheManifestIsValidated : IDisposable
{
    private const string Manifest = "Other/Solution.xml";
    private const string Skeleton = "Other/Customizations.xml";
    private readonly MiniSolution solution = new();

    public void Dispose() => solution.Dispose();

    [Fact]
    public void A_root_component_without_a_definition_is_refused() =>
        solution.Delete("OptionSets/coach_colour.xml").IsRefused(Manifest, "the root component choice coach_colour is not defined");

    [Fact]
    public void A_definition_without_a_root_component_is_refused() =>
        solution.Edit(Manifest, "<RootComponent type=\"9\" schemaName=\"coach_colour\" behavior=\"0\" />", "").IsRefused("OptionSets/coach_colour.xml", "no root component of type 9 names coach_colour");

    [Fact]
    public void A_root_component_listed_twice_is_refused() =>
        solution.Edit(Manifest, "<RootComponents>", "<RootComponents><RootComponent type=\"1\" schemaName=\"coach_thing\" />").IsRefused(Manifest, "coach_thing is listed 2 times");

    [Fact]
    public void A_custom_api_among_the_root_components_is_refused() =>
        solution.Edit(Manifest, "<RootComponents>", "<RootComponents><RootComponent type=\"10027\" schemaName=\"coach_DoIt\" />").IsRefused(Manifest, "a component of type 10027 (coach_DoIt) must not be a root");

    [Fact]
    public void A_skeleton_without_the_node_of_a_folder_is_refused() =>
        solution.Edit(Skeleton, "<Roles />", "").IsRefused(Skeleton, "the node Roles is missing");

    [Fact]
    public void A_skeleton_out_of_order_is_refused() =>
        solution.Edit(Skeleton, "<Roles />", "").Edit(Skeleton, "<optionsets />", "<optionsets /><Roles />").IsRefused(Skeleton, "its nodes are out of order");

    [Fact]
    public void A_table_without_the_node_of_its_ribbon_is_refused() =>
        solution.Edit("Entities/coach_thing/Entity.xml", "<RibbonDiffXml />", "").IsRefused("Entities/coach_thing/Entity.xml", "the node RibbonDiffXml is missing");

    [Fact]
    public void A_stray_file_is_refused() =>
        solution.Add("notes.txt", "remember the milk").IsRefused("notes.txt", "no place in a solution");

    [Fact]
    public void A_managed_variant_of_a_form_is_refused() =>
        solution.Add("Entities/coach_thing/FormXml/main/{b0000000-0000-0000-0000-000000000001}_managed.xml", "<forms />")
            .IsRefused("Entities/coach_thing/FormXml/main/{b0000000-0000-0000-0000-000000000001}_managed.xml", "no place in a solution");

    [Fact]
    public void An_id_used_twice_is_refused() =>
        solution.Edit("Roles/Tester.xml", "a0000000-0000-0000-0000-000000000001", "b0000000-0000-0000-0000-000000000002").IsRefused("Roles/Tester.xml", "is also that of");

    [Fact]
    public void An_id_that_is_no_guid_is_refused() =>
        solution.Edit("Roles/Tester.xml", "{a0000000-0000-0000-0000-000000000001}", "{tester}").IsRefused("Roles/Tester.xml", "\"{tester}\" is no GUID");

    [Fact]
    public void A_view_in_a_file_of_another_name_is_refused() =>
        solution.Edit("Entities/coach_thing/SavedQueries/{b0000000-0000-0000-0000-000000000002}.xml", "<savedqueryid>{b0000000-0000-0000-0000-000000000002}", "<savedqueryid>{b0000000-0000-0000-0000-000000000007}")
            .IsRefused("Entities/coach_thing/SavedQueries/{b0000000-0000-0000-0000-000000000002}.xml", "holds the component {b0000000-0000-0000-0000-000000000007}");

    [Fact]
    public void A_file_that_is_no_xml_is_named()
    {
        solution.Edit("Roles/Tester.xml", "</Role>", "");

        var error = Assert.Throws<Source.SourceException>(() => solution.Source);

        Assert.StartsWith("Roles/Tester.xml: not well-formed XML", error.Message, StringComparison.Ordinal);
    }
}
