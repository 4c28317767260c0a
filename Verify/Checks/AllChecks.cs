using CoachingExtensions.Verify.Compare;

namespace CoachingExtensions.Verify.Checks;

/// <summary>Everything that is looked at, in the order of the table.</summary>
internal static class AllChecks
{
    public static IReadOnlyList<ICheck> Of(IReadOnlyList<string> referencePackages)
    {
        var definitions = new TableDefinitions();
        return
        [
            new SolutionCheck(), new TableCheck(definitions), new ColumnCheck(definitions), new KeyCheck(definitions), new RelationshipCheck(definitions), new ChoiceCheck(), new StatusCheck(),
            new LabelCheck(definitions), new ViewCheck(), new FormCheck(), new DashboardCheck(), new ChartCheck(), new CommandCheck(), new ReportCheck(), new WebResourceCheck(), new AssemblyCheck(), new PluginTypeCheck(), new StepCheck(), new StepImageCheck(),
            new CustomApiCheck(), CustomApiPartCheck.Parameters, CustomApiPartCheck.Answers, new RoleCheck(), new PrivilegeCheck(), new AppCheck(), new SiteMapCheck(), new EnvironmentVariableCheck(),
            new ReferenceDataCheck(referencePackages),
        ];
    }
}
