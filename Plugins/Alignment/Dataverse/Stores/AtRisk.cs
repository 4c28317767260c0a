using System.Xml.Linq;
using CoachingExtensions.Platform;
using Microsoft.Xrm.Sdk;

namespace CoachingExtensions.Alignment.Dataverse;

/// <summary>How far below pace is still only at risk: an administrator's number, read once an operation at most.</summary>
internal sealed class AtRisk(IOrganizationService service)
{
    private static readonly EnvironmentNumber Variable = new("coach_AtRiskTolerance", 0.2m);
    private decimal? known;

    public decimal Tolerance => known ??= Variable.Read(service);

    public static XElement Beside(string stateColumn) => Variable.Beside(stateColumn);

    /// <summary>Takes it from a row that was read with <see cref="Beside"/>.</summary>
    public void Take(Entity row) => known = Variable.Of(row);
}
