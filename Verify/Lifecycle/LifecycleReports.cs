using CoachingExtensions.Verify.Expected;
using CoachingExtensions.Verify.Web;

namespace CoachingExtensions.Verify.Lifecycle;

/// <summary>What an administrator wants to know before the solution is removed, or its reference data is loaded again. Nothing is written into the organisation.</summary>
internal sealed class LifecycleReports(DataverseApi api, VerifyOptions options, Action<string> tell)
{
    public async Task<int> BeforeUninstallAsync(Package package)
    {
        var counts = await new RowsThatGo(api).CountAsync(package);
        tell($"Removing {package.Manifest.Need("UniqueName")} deletes for good:");
        foreach (var table in counts.Where(count => count.Column is null)) tell(table.ToString());
        tell("It empties, and takes out of tables that stay:");
        foreach (var column in counts.Where(count => count.Column is not null)) tell(column.ToString());
        tell("Notes, shares and participants of these rows go with them. Everything else stays: accounts, deals, tasks and calls, and what you made yourselves.");
        return 0;
    }

    public async Task<int> ChangedDataAsync(string packageFile)
    {
        var next = ShippedRows.Read(packageFile);
        var changed = await new ChangedDefinitions(api).FindAsync(next, [.. Ever(packageFile)]);
        if (changed.Count == 0)
        {
            tell($"No definition of {Path.GetFileName(packageFile)} was changed here: load it as it is.");
            return 0;
        }

        tell($"{changed.Count} definitions were changed here, and loading {Path.GetFileName(packageFile)} would write over them:");
        foreach (var definition in changed) tell(definition.ToString());
        var without = WithWhatBelongsTo(changed, next);
        var file = Path.Combine(Path.GetDirectoryName(Path.GetFullPath(packageFile))!, $"{Path.GetFileNameWithoutExtension(packageFile)}_without_changed.zip");
        next.WriteWithout(without, file);
        tell($"{file} is the same package without these and what belongs to them ({without.Count} rows): load that one, and yours stay.");
        return 1;
    }

    private static HashSet<Guid> WithWhatBelongsTo(IReadOnlyList<ChangedDefinition> changed, ShippedRows next)
    {
        var without = changed.Select(definition => definition.Id).ToHashSet();
        // A table comes after those that its rows belong to.
        foreach (var row in next.Rows) if (row.Parents.Any(without.Contains)) without.Add(row.Id);
        return without;
    }

    /// <summary>The packages that any version has shipped, in any language: beside the one that is to be loaded, and those that are kept with the source.</summary>
    private IEnumerable<ShippedRows> Ever(string packageFile) => new[] { options.Artifacts, Path.GetDirectoryName(Path.GetFullPath(packageFile))!, options.Released }
        .Where(Directory.Exists).SelectMany(folder => Directory.GetFiles(folder, "CoachingExtensions_*.zip"))
        .Where(file => Path.GetFileName(file) is var name && (name.Contains("data", StringComparison.Ordinal) || name.Contains("practice", StringComparison.Ordinal)) && !name.Contains("without_changed", StringComparison.Ordinal))
        .Select(Path.GetFullPath).Distinct().Select(ShippedRows.Read);
}
