using LocalDataverse.Pipeline.CustomApis;
using LocalDataverse.Metadata;
using Microsoft.Data.Sqlite;

namespace LocalDataverse.Pipeline;

/// <summary>Reads the rows that register steps, images, plug-in types and custom APIs.</summary>
internal sealed class RegistrationReader(SqliteConnection connection, MetadataCatalogue metadata)
{
    private List<SystemRow> Rows(string table) => SystemRow.All(connection, metadata, table);

    public Registrations Read()
    {
        var classes = new Dictionary<Guid, PluginClass>();
        foreach (var type in Rows("plugintype"))
        {
            if (type.Guid("pluginassemblyid") is { } assembly && type.Text("typename") is { } name) classes[type.Id] = new PluginClass(assembly, name);
        }

        return new Registrations(Steps(classes), CustomApis(classes));
    }

    public static RegisteredAssembly? Assembly(SqliteConnection connection, MetadataCatalogue metadata, Guid id)
    {
        var row = SystemRow.All(connection, metadata, "pluginassembly", "WHERE pluginassemblyid = $0", id).FirstOrDefault();
        return row?.Text("content") is { Length: > 0 } content
            ? new RegisteredAssembly(row.Text("name") ?? id.ToString("D"), row.Text("publickeytoken"), Convert.FromBase64String(content))
            : null;
    }

    private IEnumerable<StepRegistration> Steps(Dictionary<Guid, PluginClass> classes)
    {
        var messages = Rows("sdkmessage").ToDictionary(row => row.Id, row => row.Text("name") ?? "");
        var filters = SystemRow.Some(connection, metadata, "sdkmessagefilter", ["primaryobjecttypecode"], "WHERE sdkmessagefilterid IN (SELECT sdkmessagefilterid FROM sdkmessageprocessingstep)").ToDictionary(row => row.Id, row => row.Text("primaryobjecttypecode"));
        var secure = Rows("sdkmessageprocessingstepsecureconfig").ToDictionary(row => row.Id, row => row.Text("secureconfig"));
        var images = Rows("sdkmessageprocessingstepimage").ToLookup(row => row.Guid("sdkmessageprocessingstepid") ?? Guid.Empty);
        foreach (var row in Rows("sdkmessageprocessingstep"))
        {
            var handler = row.Guid("eventhandler") ?? row.Guid("plugintypeid");
            if (row.Number("statecode") is 1 || handler is null || !classes.TryGetValue(handler.Value, out var type)) continue;
            if (row.Guid("sdkmessageid") is not { } messageId || !messages.TryGetValue(messageId, out var message)) continue;
            var table = row.Guid("sdkmessagefilterid") is { } filter ? filters.GetValueOrDefault(filter) : null;
            yield return new StepRegistration
            {
                Id = row.Id,
                Name = row.Text("name") ?? type.TypeName,
                Message = message,
                Table = table is null or "none" ? null : table,
                Stage = row.Number("stage") ?? Stage.PostOperation,
                IsAsynchronous = row.Number("mode") == 1,
                DeleteWhenDone = row.Number("asyncautodelete") == 1,
                Rank = row.Number("rank") ?? 1,
                FilteringColumns = string.Equals(message, "Update", StringComparison.OrdinalIgnoreCase) ? Columns(row.Text("filteringattributes")) : null,
                ImpersonatingUserId = row.Guid("impersonatinguserid"),
                Configuration = row.Text("configuration"),
                SecureConfiguration = row.Guid("sdkmessageprocessingstepsecureconfigid") is { } secureId ? secure.GetValueOrDefault(secureId) : null,
                Class = type,
                Images = [.. images[row.Id].Select(image => new ImageRegistration(
                    image.Text("entityalias") ?? image.Text("name") ?? "Image", image.Number("imagetype") ?? 0, Columns(image.Text("attributes"))))],
            };
        }
    }

    private IEnumerable<CustomApiMessage> CustomApis(Dictionary<Guid, PluginClass> classes)
    {
        var parameters = Rows("customapirequestparameter").ToLookup(row => row.Guid("customapiid") ?? Guid.Empty);
        var properties = Rows("customapiresponseproperty").ToLookup(row => row.Guid("customapiid") ?? Guid.Empty);
        foreach (var row in Rows("customapi"))
        {
            if (row.Text("uniquename") is not { } name) continue;
            yield return new CustomApiMessage(new CustomApiRegistration
            {
                Name = name,
                IsFunction = row.Number("isfunction") == 1,
                BindingType = row.Number("bindingtype") ?? 0,
                BoundTable = row.Text("boundentitylogicalname"),
                ExecutePrivilege = row.Text("executeprivilegename"),
                Class = row.Guid("plugintypeid") is { } type ? classes.GetValueOrDefault(type) : null,
                StepsAllowed = row.Number("allowedcustomprocessingsteptype") ?? 0,
                Parameters = [.. parameters[row.Id].Select(Parameter)],
                Properties = [.. properties[row.Id].Select(Parameter)],
            });
        }
    }

    private static CustomApiParameter Parameter(SystemRow row) =>
        new(row.Text("uniquename") ?? "", row.Number("type") ?? 10, row.Number("isoptional") == 1, row.Text("logicalentityname"));

    private static HashSet<string>? Columns(string? list) =>
        string.IsNullOrWhiteSpace(list) ? null : new HashSet<string>(list.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries), StringComparer.OrdinalIgnoreCase);
}
