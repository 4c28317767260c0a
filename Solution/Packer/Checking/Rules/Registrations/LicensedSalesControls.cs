namespace CoachingExtensions.Packer.Checking.Rules.Registrations;

/// <summary>Controls on forms that need a licence of Dynamics 365 Sales.</summary>
internal sealed class LicensedSalesControls() : CheckRule("meta-license-sales-customcontrols", Severity.Low, "https://learn.microsoft.com/dynamics365/sales/license-checker-rules")
{
    private static readonly string[] Controls =
    [
        "MscrmControls.AcceleratedSales.AnchorShellControl", "MscrmControls.Sales.DealManagerWorkspace.DealManagerWorkspace", "ForecastingControls.FieldControls.ForecastGridPage",
        "ForecastingControls.FieldControls.CCFForecastConfig", "MsdynControls.WKWControls.ConnectionsWidget", "MscrmControls.AcceleratedSales.AnchorShellGridControl",
        "MscrmControls.AcceleratedSales.CadenceWidgetControl", "MscrmControls.RAContainer.RAControlv2", "MscrmControls.Sales.PredictiveScoringWidget.PredictiveScoringWidget",
    ];

    public override IEnumerable<Violation> Check(CheckedSolution solution) =>
        from form in solution.Forms
        from control in form.Xml.Descendants("customControl")
        let name = (string?)control.Attribute("name") ?? ""
        where Controls.Contains(name)
        select new Violation(Place.Of(form.File, control), name, $"the form has {name}, for which users need a licence of Dynamics 365 Sales.", "Say so to those who install it, or take the control off the form.");
}
