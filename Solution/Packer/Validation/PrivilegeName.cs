using System.Text.RegularExpressions;

namespace CoachingExtensions.Packer.Validation;

/// <summary>The name of a privilege, as far as it is of a table of the solution.</summary>
internal static partial class PrivilegeName
{
    /// <summary>What is wrong with it, and what to do; null when nothing is, or when the platform knows better.</summary>
    public static (string Problem, string Fix)? Wrong(SolutionSource source, string name)
    {
        var table = OfTable().Match(name).Groups["table"].Value;
        if (!table.StartsWith(source.Prefix, StringComparison.OrdinalIgnoreCase))
            return null;
        return source.Tables.FirstOrDefault(own => !own.IsShell && own.SchemaName == table) switch
        {
            null => ($"{name} is of no table of the solution.", "Write prv, what may be done, and the table's schema name."),
            { IsActivity: true } => ($"{name} does not exist: activities share their privileges.", "Use the one that ends in Activity."),
            { IsUserOwned: false } when NeedsOwner().IsMatch(name) => ($"{name} does not exist: {table} is owned by the organisation.", "Take it out."),
            _ => null,
        };
    }

    [GeneratedRegex("^prv(Create|Read|Write|Delete|AppendTo|Append|Assign|Share)(?<table>.+)$")]
    private static partial Regex OfTable();

    [GeneratedRegex("^prv(Assign|Share)")]
    private static partial Regex NeedsOwner();
}
