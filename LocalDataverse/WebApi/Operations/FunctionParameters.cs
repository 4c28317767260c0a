using System.Globalization;
using System.Text.Json;
using LocalDataverse.WebApi.Query;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.WebApi.Operations;

/// <summary>The parameters of a function: in its parentheses, through aliases, or simply in the query string.</summary>
internal static class FunctionParameters
{
    public static void Read(ApiCall call, OperationSignature operation, PathSegment segment, OrganizationRequest request)
    {
        foreach (var part in TextSplit.List(segment.Arguments))
        {
            var equals = part.IndexOf('=', StringComparison.Ordinal);
            if (equals < 0) throw ApiErrors.Syntax(segment.ToString(), 0, $"'{part}' is no parameter such as Name='value'");
            var (name, text) = (part[..equals].Trim(), part[(equals + 1)..].Trim());
            if (text.StartsWith('@')) text = call.Options[text];
            Set(call, operation, name, text, request);
        }

        foreach (var (name, text) in call.Options.All)
        {
            if (name[0] is not ('@' or '$') && operation.Parameters.Any(parameter => parameter.Name == name)) Set(call, operation, name, text, request);
        }
    }

    private static void Set(ApiCall call, OperationSignature operation, string name, string? text, OrganizationRequest request)
    {
        var parameter = operation.Parameters.FirstOrDefault(known => known.Name == name) ?? throw ApiErrors.BadQuery($"'{name}' is not a parameter of the function '{operation.Name}'.");
        // An alias without a value means null, as an optional parameter that is left out.
        if (text is null or "null") return;
        request[name] = ParameterValue.Read(call, parameter, Json(text), table: null);
    }

    /// <summary>A literal of the address as JSON, so that functions and actions read their parameters alike.</summary>
    private static JsonElement Json(string text)
    {
        if (text.Length > 0 && text[0] is '{' or '[') return JsonSerializer.Deserialize<JsonElement>(SingleQuotes.Replaced(text));
        // The name of an enumeration's member is kept as its text: Microsoft.Dynamics.CRM.RibbonLocationFilters'All'.
        var quote = text.IndexOf('\'', StringComparison.Ordinal);
        if (quote > 0 && text.StartsWith(QueryFunctions.Namespace, StringComparison.Ordinal)) text = text[quote..];
        if (ExpressionParser.Parse(text, aliases: null) is not Literal literal) throw ApiErrors.BadQuery($"'{text}' is not a value.");
        return literal.Value switch
        {
            DateTime time => JsonSerializer.SerializeToElement(time.ToString("O", CultureInfo.InvariantCulture)),
            var value => JsonSerializer.SerializeToElement(value),
        };
    }
}
