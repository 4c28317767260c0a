namespace LocalDataverse.Import.Components;

internal sealed class WebResources : ISolutionComponents
{
    public void Import(SolutionPackage package, RowWriter rows)
    {
        foreach (var resource in package.Section("WebResources", "WebResource"))
        {
            var name = resource.Text("Name") ?? throw ImportErrors.SolutionPartInvalid("a web resource has no Name");
            rows.Put("webresource", resource.Id("WebResourceId") ?? throw ImportErrors.SolutionPartInvalid($"the web resource '{name}' has no WebResourceId"), new()
            {
                ["name"] = name,
                ["displayname"] = resource.Text("DisplayName"),
                ["description"] = resource.Text("Description"),
                ["webresourcetype"] = resource.Text("WebResourceType"),
                ["languagecode"] = resource.Text("LanguageCode"),
                ["dependencyxml"] = resource.Text("DependencyXml"),
                ["content"] = Convert.ToBase64String(package.File(resource.Text("FileName") ?? throw ImportErrors.SolutionPartInvalid($"the web resource '{name}' names no file"))),
                ["ishidden"] = resource.Text("IsHidden") ?? "0",
                ["iscustomizable"] = resource.Text("IsCustomizable") ?? "1",
                ["isenabledformobileclient"] = resource.Text("IsEnabledForMobileClient") ?? "0",
                ["isavailableformobileoffline"] = resource.Text("IsAvailableForMobileOffline") ?? "0",
                ["ismanaged"] = package.IsManaged,
            });
        }
    }
}
