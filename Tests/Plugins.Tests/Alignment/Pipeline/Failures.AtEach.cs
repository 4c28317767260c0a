using System.Globalization;
using System.ServiceModel;
using System.Text;
using Microsoft.Xrm.Sdk;

namespace CoachingExtensions.Tests.Pipeline;

public sealed partial class Failures
{
    private static readonly string[] Tables =
    [
        "phonecall", "activityparty", "opportunity", "opportunityclose", "account", "contact", "lead",
        "coach_contribution", "coach_targetlink", "coach_target", "coach_alignmentplan", "coach_absence", "coach_creditshare",
    ];

    private bool hasFailed;

    /// <returns>The number of service calls, each of which has failed once.</returns>
    private int FailAtEach(Func<Guid> prepare, Action<Guid> act, Action<int> isRight)
    {
        for (var number = 1; ; number++)
        {
            var row = prepare();
            var before = Everything();
            var fault = Record.Exception(() => FailingAt(number, () => act(row)));
            if (fault is not null)
            {
                Assert.IsType<FaultException<OrganizationServiceFault>>(fault);
                Assert.Equal(before, Everything());
            }

            // A step that runs after the commit fails for itself alone, and the platform runs it again.
            if (fault is not null) act(row);
            isRight(number);
            if (!hasFailed) return number - 1;
        }
    }

    private void FailingAt(int number, Action act)
    {
        var sent = 0;
        hasFailed = false;
        Organization.Sent = (request, depth) =>
        {
            if (depth == 1 || ++sent != number) return;
            hasFailed = true;
            throw Timeout();
        };
        try
        {
            act();
        }
        finally
        {
            Organization.Sent = null;
        }
    }

    /// <summary>Whatever the product's own operations are asked, they fail.</summary>
    private void FailingAlways(Action act)
    {
        Organization.Sent = (request, _) =>
        {
            if (request.RequestName.StartsWith("coach_", StringComparison.Ordinal)) throw Timeout();
        };
        try
        {
            act();
        }
        finally
        {
            Organization.Sent = null;
        }
    }

    private static FaultException<OrganizationServiceFault> Timeout() =>
        new(new OrganizationServiceFault { ErrorCode = unchecked((int)0x80044151), Message = "SQL timeout" }, "SQL timeout");

    /// <summary>All rows, with their versions: even a write that changes nothing would show.</summary>
    private string Everything()
    {
        using var file = Organization.Database.OpenReader();
        var text = new StringBuilder();
        foreach (var table in Tables)
        {
            using var command = file.CreateCommand();
            command.CommandText = $"SELECT * FROM {table} ORDER BY rowid";
            using var reader = command.ExecuteReader();
            while (reader.Read())
            {
                text.Append(table);
                for (var column = 0; column < reader.FieldCount; column++) text.Append(CultureInfo.InvariantCulture, $" {reader.GetValue(column)}");
                text.AppendLine();
            }
        }

        return text.ToString();
    }
}
