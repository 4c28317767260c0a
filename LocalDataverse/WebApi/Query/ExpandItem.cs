namespace LocalDataverse.WebApi.Query;

/// <summary>One navigation property of an <c>$expand</c>, with the options in its parentheses.</summary>
internal sealed record ExpandItem(string Navigation, IReadOnlyDictionary<string, string> Options)
{
    private const string Reference = "/$ref";

    /// <summary>Whether only the addresses of the rows are wanted.</summary>
    public bool IsReference { get; private init; }

    private const int MostExpands = 15;

    /// <summary>Reads one level of an <c>$expand</c>; those inside it count towards the most a query may have, too.</summary>
    public static List<ExpandItem> Read(string? text)
    {
        var count = 0;
        return Read(text, ref count);
    }

    private static List<ExpandItem> Read(string? text, ref int count)
    {
        System.Runtime.CompilerServices.RuntimeHelpers.EnsureSufficientExecutionStack();
        List<ExpandItem> items = [];
        foreach (var part in TextSplit.List(text))
        {
            var open = part.IndexOf('(', StringComparison.Ordinal);
            if (open >= 0 && !part.EndsWith(')')) throw ApiErrors.Syntax(part, part.Length, "')' is missing");
            Dictionary<string, string> options = new(StringComparer.OrdinalIgnoreCase);
            foreach (var option in open < 0 ? [] : TextSplit.At(part[(open + 1)..^1], ';'))
            {
                if (string.IsNullOrWhiteSpace(option)) continue;
                var equals = option.IndexOf('=', StringComparison.Ordinal);
                var name = (equals < 0 ? option : option[..equals]).Trim();
                if (equals < 0 || name is not ("$select" or "$filter" or "$orderby" or "$top" or "$expand")) throw ApiErrors.BadQuery($"'{option.Trim()}' is not supported inside $expand.");
                options[name] = option[(equals + 1)..].Trim();
            }

            if (++count > MostExpands) throw ApiErrors.BadQuery($"At most {MostExpands} navigation properties can be expanded in a query, those inside others included.");
            if (options.TryGetValue("$expand", out var inner)) Read(inner, ref count);
            var navigation = (open < 0 ? part : part[..open]).Trim();
            var reference = navigation.EndsWith(Reference, StringComparison.Ordinal);
            items.Add(new ExpandItem(reference ? navigation[..^Reference.Length] : navigation, options) { IsReference = reference });
        }

        return items;
    }

    public string? this[string option] => Options.GetValueOrDefault(option);
}
