using CoachingExtensions.Platform;
using Microsoft.Xrm.Sdk;

namespace CoachingExtensions.Alignment.Dataverse;

/// <summary>What an administrator has settled for the whole organisation, read once an operation at most.</summary>
internal sealed class Settings(IOrganizationService service)
{
    private static readonly EnvironmentNumber AtRisk = new("coach_AtRiskTolerance", 0.2m);
    private static readonly EnvironmentNumber EarlyDays = new("coach_EarlyDays", 3);
    private Thresholds? known;

    public Thresholds Thresholds => known ??= Read();

    /// <summary>Reads them along with rows of another table: see <see cref="EnvironmentNumber.Beside"/>.</summary>
    public static Fetch.Parts Beside(string stateColumn) => new([AtRisk.Beside(stateColumn), EarlyDays.Beside(stateColumn)]);

    /// <summary>Takes them from a row that was read with <see cref="Beside"/>.</summary>
    public void Take(Entity row) => known = new Thresholds(AtRisk.Of(row), EarlyDays.Of(row));

    private Thresholds Read()
    {
        var values = EnvironmentNumber.Read(service, AtRisk, EarlyDays);
        return new Thresholds(values[0], values[1]);
    }
}
