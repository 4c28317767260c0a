namespace CoachingExtensions.Packer.Tests.Validation;

public sealed class ServerPartsAreValidated : IDisposable
{
    private const string Assembly = "PluginAssemblies/Plugins-A0000000-0000-0000-0000-000000000002/Plugins.dll.data.xml";
    private const string Step = "SdkMessageProcessingSteps/{a0000000-0000-0000-0000-000000000003}.xml";
    private const string Api = "customapis/coach_DoIt/customapi.xml";
    private const string Role = "Roles/Tester.xml";
    private readonly MiniSolution solution = new();

    public void Dispose() => solution.Dispose();

    [Fact]
    public void An_assembly_described_with_another_version_is_refused() =>
        solution.Edit(Assembly, "PluginAssembly FullName=\"" + MiniSolution.AssemblyFullName, "PluginAssembly FullName=\"Plugins, Version=2.0.0.0, Culture=neutral, PublicKeyToken=null").IsRefused(Assembly, "FullName is \"Plugins, Version=2.0.0.0");

    [Fact]
    public void A_plug_in_type_that_the_DLL_lacks_is_refused() =>
        solution.Edit(Assembly, $"Name=\"{MiniSolution.PublicType}\"", "Name=\"Some.Other\"").IsRefused(Assembly, "the DLL has no type Some.Other");

    [Fact]
    public void A_plug_in_type_that_is_not_public_is_refused() =>
        solution.Edit(Assembly, $"Name=\"{MiniSolution.PublicType}\"", $"Name=\"{MiniSolution.InternalType}\"").IsRefused(Assembly, $"the type {MiniSolution.InternalType} is not public");

    [Fact]
    public void A_missing_DLL_is_refused()
    {
        File.Delete(Path.Combine(solution.Root, "built", "Plugins.dll"));

        solution.IsRefused(Assembly, "its DLL is missing");
    }

    [Fact]
    public void A_step_of_an_unregistered_type_is_refused() =>
        solution.Edit(Step, MiniSolution.PublicType, "Some.Other").IsRefused(Step, "the type Some.Other");

    [Fact]
    public void A_step_with_the_id_of_another_type_is_refused() =>
        solution.Edit(Step, "a0000000-0000-0000-0000-000000000004", "a0000000-0000-0000-0000-00000000000f").IsRefused(Step, "is not the one of its type");

    [Fact]
    public void A_step_of_an_unknown_table_is_refused() =>
        solution.Edit(Step, "<PrimaryEntity>coach_thing", "<PrimaryEntity>coach_nothing").IsRefused(Step, "the table coach_nothing does not exist");

    [Fact]
    public void A_step_filtering_on_an_unknown_column_is_refused() =>
        solution.Edit(Step, "<FilteringAttributes>coach_name", "<FilteringAttributes>coach_name,coach_nowhere").IsRefused(Step, "coach_thing has no column coach_nowhere");

    [Fact]
    public void A_step_with_an_unknown_image_column_is_refused() =>
        solution.Edit(Step, "<SdkMessageProcessingStepImages />", "<SdkMessageProcessingStepImages><SdkMessageProcessingStepImage><Attributes>coach_nowhere</Attributes></SdkMessageProcessingStepImage></SdkMessageProcessingStepImages>").IsRefused(Step, "coach_thing has no column coach_nowhere");

    [Fact]
    public void An_asynchronous_step_before_the_operation_is_refused() =>
        solution.Edit(Step, "<Mode>0", "<Mode>1").Edit(Step, "<Stage>40", "<Stage>20").IsRefused(Step, "an asynchronous step runs after the operation");

    [Fact]
    public void A_step_with_the_wrong_handler_code_is_refused() =>
        solution.Edit(Step, "4602", "4605").IsRefused(Step, "EventHandlerTypeCode is not that of a plug-in type");

    [Fact]
    public void A_step_with_its_elements_out_of_order_is_refused() =>
        solution.Edit(Step, "<Rank>1</Rank>", "").Edit(Step, "<SdkMessageProcessingStepImages />", "<SdkMessageProcessingStepImages /><Rank>1</Rank>").IsRefused(Step, "its elements are out of order");

    [Fact]
    public void A_custom_api_of_an_unknown_type_is_refused() =>
        solution.Edit(Api, "a0000000-0000-0000-0000-000000000004", "a0000000-0000-0000-0000-00000000000f").IsRefused(Api, "names the plug-in type a0000000-0000-0000-0000-00000000000f");

    [Fact]
    public void A_custom_api_that_does_not_say_whether_it_is_a_function_is_refused() =>
        solution.Edit(Api, "<isfunction>0</isfunction>", "").IsRefused(Api, "coach_DoIt has no isfunction");

    [Fact]
    public void A_custom_api_in_the_wrong_folder_is_refused() =>
        solution.Edit(Api, "uniquename=\"coach_DoIt\"", "uniquename=\"coach_DoThat\"").IsRefused(Api, "it describes coach_DoThat");

    [Fact]
    public void An_optional_response_is_refused()
    {
        const string response = "customapis/coach_DoIt/customapiresponseproperties/Done/customapiresponseproperty.xml";

        solution.Edit(response, "<type>0</type>", "<type>0</type><isoptional>1</isoptional>").IsRefused(response, "a response has isoptional");
    }

    [Fact]
    public void A_request_parameter_without_isoptional_is_refused()
    {
        const string request = "customapis/coach_DoIt/customapirequestparameters/Id/customapirequestparameter.xml";

        solution.Edit(request, "<isoptional>0</isoptional>", "").IsRefused(request, "a request parameter has no isoptional");
    }

    [Fact]
    public void A_privilege_of_an_unknown_table_is_refused() =>
        solution.Edit(Role, "prvReadcoach_thing", "prvReadcoach_nothing").IsRefused(Role, "prvReadcoach_nothing is of no table");

    [Fact]
    public void Assigning_rows_of_the_organisation_is_refused() =>
        solution.Edit(Role, "prvReadcoach_thing", "prvAssigncoach_thing").IsRefused(Role, "coach_thing is owned by the organisation");

    [Fact]
    public void A_privilege_of_a_custom_activity_is_refused() =>
        solution.Edit("Entities/coach_thing/Entity.xml", "<IsActivity>0", "<IsActivity>1").IsRefused(Role, "activities share their privileges");

    [Fact]
    public void A_level_that_does_not_exist_is_refused() =>
        solution.Edit(Role, "level=\"Local\"", "level=\"Some\"").IsRefused(Role, "prvReadAccount has the level Some");

    [Fact]
    public void A_custom_api_that_asks_for_a_privilege_of_no_table_is_refused() =>
        solution.Edit(Api, "<isfunction>", "<executeprivilegename>prvReadcoach_nothing</executeprivilegename><isfunction>").IsRefused(Api, "prvReadcoach_nothing is of no table");
}
