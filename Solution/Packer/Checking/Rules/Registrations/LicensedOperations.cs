namespace CoachingExtensions.Packer.Checking.Rules.Registrations;

/// <summary>Steps on tables whose writing needs a licence of Dynamics 365. A solution that only reads them needs none.</summary>
internal abstract class LicensedOperations(string id, string page, string product, params (string Table, string[] Messages)[] restricted) : CheckRule(id, Severity.Low, page)
{
    public override IEnumerable<Violation> Check(CheckedSolution solution) =>
        from step in solution.Steps
        from operation in restricted
        where step.Table == operation.Table && operation.Messages.Contains(step.Message)
        select step.Wrong($"is about {step.Message} of {step.Table}, for which users need a licence of {product}.", "Say so to those who install it, or take the step out.");
}

/// <summary>Tables of Dynamics 365 Sales.</summary>
internal sealed class LicensedSalesOperations() : LicensedOperations("meta-license-sales-entity-operations", "https://learn.microsoft.com/dynamics365/sales/license-checker-rules", "Dynamics 365 Sales",
    ("product", ["Create"]),
    ("msdyn_forecast", ["Create", "Update", "Delete"]),
    ("msdyn_forecastconfiguration", ["Create", "Update", "Delete"]),
    ("msdyn_sequence", ["Create", "Update", "Delete"]));

/// <summary>Tables of Dynamics 365 Field Service.</summary>
internal sealed class LicensedFieldServiceOperations() : LicensedOperations("meta-license-fieldservice-entity-operations", "https://learn.microsoft.com/dynamics365/field-service/license-compliance-overview", "Dynamics 365 Field Service",
    ("msdyn_workorder", ["Create", "Update", "Delete"]));
