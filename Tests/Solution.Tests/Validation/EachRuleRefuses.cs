using CoachingExtensions.Packer.Validation;

namespace CoachingExtensions.Packer.Tests.Validation;

/// <summary>For each rule one solution that breaks it, so that no rule is there that finds nothing. The classes beside this one try each rule in all its ways.</summary>
public sealed class EachRuleRefuses : IDisposable
{
    private const string Thing = "Entities/coach_thing/Entity.xml";
    private const string Form = "Entities/coach_thing/FormXml/main/{b0000000-0000-0000-0000-000000000001}.xml";
    private const string View = "Entities/coach_thing/SavedQueries/{b0000000-0000-0000-0000-000000000002}.xml";
    private const string Chart = "Entities/coach_thing/Visualizations/{b0000000-0000-0000-0000-000000000003}.xml";
    private const string Ribbon = "Entities/coach_thing/RibbonDiff.xml";
    private const string Script = "WebResources/coach_/thing.js.data.xml";
    private const string SiteMap = "AppModuleSiteMaps/coach_app/AppModuleSiteMap.xml";
    private const string App = "AppModules/coach_app/AppModule.xml";
    private const string Dashboard = "Dashboards/{b0000000-0000-0000-0000-000000000009}.xml";
    private const string Assembly = "PluginAssemblies/Plugins-A0000000-0000-0000-0000-000000000002/Plugins.dll.data.xml";
    private const string Step = "SdkMessageProcessingSteps/{a0000000-0000-0000-0000-000000000003}.xml";
    private const string Api = "customapis/coach_DoIt/customapi.xml";
    private const string Role = "Roles/Tester.xml";
    private const string Choice = "OptionSets/coach_colour.xml";
    private const string Accounts = "Other/Relationships/Account.xml";
    private const string Manifest = "Other/Solution.xml";
    private const string Skeleton = "Other/Customizations.xml";
    private const string Report = "Reports/1033/{b0000000-0000-0000-0000-0000000000a1}/Things.rdl";
    private const string German = "Reports/1031/{b0000000-0000-0000-0000-0000000000a2}/Things.rdl";

    private static readonly Dictionary<string, (Action<MiniSolution> Break, string File)> Broken = new()
    {
        ["AppComponentsResolve"] = (mini => mini.Edit(App, "b0000000-0000-0000-0000-000000000002", "b0000000-0000-0000-0000-00000000000f"), App),
        ["ChartsResolve"] = (mini => mini.Edit(Chart, "measure alias=\"number\"", "measure alias=\"total\""), Chart),
        ["ChoiceValuesAreOurs"] = (mini => mini.Edit(Choice, "104500001", "100000001"), Choice),
        ["CustomApisAreComplete"] = (mini => mini.Edit(Api, "<isfunction>0</isfunction>", ""), Api),
        ["DashboardsResolve"] = (mini => mini.Add(Dashboard, """<Dashboard><FormId>{b0000000-0000-0000-0000-000000000009}</FormId><FormXml><forms><form><control><parameters><TargetEntityType>coach_nothing</TargetEntityType></parameters></control></form></forms></FormXml></Dashboard>"""), Dashboard),
        ["DependenciesAreDeclared"] = (mini => mini.Edit(Manifest, "msdynce_Sales", "Active"), Manifest),
        ["FilesAreNamedByTheirId"] = (mini => mini.Edit(View, "<savedqueryid>{b0000000-0000-0000-0000-000000000002}", "<savedqueryid>{b0000000-0000-0000-0000-000000000007}"), View),
        ["FormsResolve"] = (mini => mini.Edit(Form, "datafieldname=\"coach_name\"", "datafieldname=\"coach_nowhere\""), Form),
        ["IdsAreUnique"] = (mini => mini.Edit(Role, "{a0000000-0000-0000-0000-000000000001}", "{tester}"), Role),
        ["LookupsHaveRelationships"] = (mini => mini.Delete(Accounts), Thing),
        ["NamesCarryThePrefix"] = (mini => mini.Edit(Choice, "Name=\"coach_colour\"", "Name=\"colour\""), Choice),
        ["NoStrayFiles"] = (mini => mini.Add("notes.txt", "remember the milk"), "notes.txt"),
        ["PluginTypesExist"] = (mini => mini.Edit(Assembly, $"Name=\"{MiniSolution.PublicType}\"", "Name=\"Some.Other\""), Assembly),
        ["RelationshipsAreListed"] = (mini => mini.Edit("Other/Relationships.xml", "coach_account_coach_thing_accountid", "coach_other"), Accounts),
        ["RelationshipsHaveRoles"] = (mini => mini.Edit(Accounts, "<RelationshipRoleType>0<", "<RelationshipRoleType>2<"), Accounts),
        ["ReportLanguagesAgree"] = (mini => ReportsAreValidated.InGerman(ReportsAreValidated.WithReport(mini)), German),
        ["ReportsAreComplete"] = (mini => ReportsAreValidated.WithReport(mini).Delete(Report), Report + ".data.xml"),
        ["ReportsResolve"] = (mini => ReportsAreValidated.WithReport(mini).Edit(Report, "=Fields!name.Value", "=Fields!nowhere.Value"), Report),
        ["RibbonsAreComplete"] = (mini => mini.Edit(Ribbon, "<TabDisplayRules />", ""), Ribbon),
        ["RolePrivilegesExist"] = (mini => mini.Edit(Role, "prvReadcoach_thing", "prvReadcoach_nothing"), Role),
        ["RootComponentsMatchDefinitions"] = (mini => mini.Delete(Choice), Manifest),
        ["RootTypesAreListable"] = (mini => mini.Edit(Manifest, "<RootComponents>", "<RootComponents><RootComponent type=\"10027\" schemaName=\"coach_DoIt\" />"), Manifest),
        ["SiteMapTargetsResolve"] = (mini => mini.Edit(SiteMap, "Entity=\"coach_thing\"", "Entity=\"coach_nothing\""), SiteMap),
        ["SkeletonHasEveryNode"] = (mini => mini.Edit(Skeleton, "<Roles />", ""), Skeleton),
        ["StepElementsAreInOrder"] = (mini => mini.Edit(Step, "<Rank>1</Rank>", "").Edit(Step, "<SdkMessageProcessingStepImages />", "<SdkMessageProcessingStepImages /><Rank>1</Rank>"), Step),
        ["StepsResolve"] = (mini => mini.Edit(Step, "<PrimaryEntity>coach_thing", "<PrimaryEntity>coach_nothing"), Step),
        ["TablesHaveOnePrimaryName"] = (mini => mini.Edit(Thing, "PrimaryName|", ""), Thing),
        ["TextColumnsHaveLength"] = (mini => mini.Edit(Thing, "<MaxLength>100</MaxLength>", ""), Thing),
        ["ViewsResolve"] = (mini => mini.Edit(View, "attribute name=\"coach_name\"", "attribute name=\"coach_nowhere\""), View),
        ["WebResourceFilesAgree"] = (mini => mini.Edit(Script, "<WebResourceType>3", "<WebResourceType>1"), Script),
        ["WebResourcesExist"] = (mini => mini.Edit(Thing, "<IconVectorName>", "<IconVectorName>coach_/nothing.svg"), Thing),
    };

    private readonly MiniSolution solution = new();

    public static TheoryData<string> Rules => [.. Broken.Keys];

    public void Dispose() => solution.Dispose();

    [Fact]
    public void There_is_a_broken_variant_for_each_rule() => Assert.Equal(Validator.Rules.Select(rule => rule.GetType().Name), Broken.Keys.Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Rules))]
    public void The_broken_variant_with_its_file_and_its_fault(string name)
    {
        var rule = Validator.Rules.Single(rule => rule.GetType().Name == name);
        Assert.Empty(rule.Check(solution.Source));

        Broken[name].Break(solution);

        Assert.Contains(rule.Check(solution.Source), finding => finding.File == Broken[name].File && finding.Problem.Length > 0 && finding.Fix.Length > 0);
    }
}
