using System.Xml.Linq;
using CoachingExtensions.Packer.Model.Document;
using CoachingExtensions.Packer.Source;

namespace CoachingExtensions.Packer.Model;

/// <summary>All generated files, by their path in the repository; can write them, and can tell which are stale.</summary>
internal sealed class ModelFiles(Repository repository, SolutionModel model, UnpackedFolder solution, IReadOnlyList<IGrouping<string, Type>> contracts)
{
    private readonly IReadOnlyList<GatedTable> gates = File.Exists(repository.Gates) ? GatedTable.ReadAll(XElement.Load(repository.Gates), model.Tables) : [];

    private const string CSharpFolder = "Plugins/Platform/Model";
    private const string ChoicesFolder = CSharpFolder + "/OptionSets";
    private const string MessagesFolder = CSharpFolder + "/Messages";
    private const string TypeScriptFile = "WebResources/shared/model.g.ts";

    public static ModelFiles Of(Repository repository)
    {
        var solution = new UnpackedFolder(repository.Source);
        return new ModelFiles(repository, SolutionModel.Read(solution, new UnpackedFolder(repository.BaseSchema)), solution, Contracts.ByRoom(repository));
    }

    public IReadOnlyDictionary<string, string> Expected()
    {
        var files = new SortedDictionary<string, string>(StringComparer.Ordinal) { [TypeScriptFile] = TypeScriptModel.Write(model) };
        foreach (var table in model.Tables)
            files[$"{CSharpFolder}/{table.LogicalName}.g.cs"] = CSharpTable.Write(model, table);
        foreach (var table in model.BaseTables)
            files[$"{CSharpFolder}/{table.LogicalName}.g.cs"] = CSharpTable.Write(table);
        foreach (var choice in model.Choices)
            files[$"{ChoicesFolder}/{choice.Name}.g.cs"] = CSharpChoice.Write(choice);
        foreach (var (name, text) in CSharpRelationship.WriteAll(solution))
            files[$"{CSharpFolder}/{name}.g.cs"] = text;
        foreach (var (name, text) in CSharpMessage.WriteAll(solution))
            files[$"{MessagesFolder}/{name}.g.cs"] = text;
        if (model.Tables.SelectMany(table => table.Columns).Any(column => column.Type == "multiselectpicklist"))
            files[$"{ChoicesFolder}/EntityChoices.g.cs"] = CSharpChoice.WriteConversions();
        files[$"{CSharpFolder}/TextResources.g.cs"] = CSharpTextResources.Write();
        foreach (var room in contracts)
            files[TypeScriptContracts.FileOf(room.Key)] = TypeScriptContracts.Write(model, room);
        if (gates.Count > 0) AddGates(files);
        files[ModelDocument.File] = ModelDocument.Write(repository, solution, gates);
        return files;
    }

    private void AddGates(SortedDictionary<string, string> files)
    {
        files[GateCode.File] = GateCode.Write(gates);
        files[$"{CSharpFolder}/WrittenByPeople.g.cs"] = GateCode.WriteColumnsOfPeople(gates);
        foreach (var (file, text) in new GateFiles(solution, gates).Expected())
            files[InRepository(file)] = text;
    }

    /// <summary>Writes what differs and removes what is no longer generated; returns the paths it touched.</summary>
    public IReadOnlyList<string> Write()
    {
        var written = WriteOnce();
        // The document tells of the gate's steps, which may have been written only now.
        return [.. written.Union(WriteOnce())];
    }

    private IReadOnlyList<string> WriteOnce()
    {
        var expected = Expected();
        var stale = Stale();
        foreach (var file in stale)
            if (expected.TryGetValue(file, out var text))
            {
                Directory.CreateDirectory(Path.GetDirectoryName(repository.In(file))!);
                File.WriteAllText(repository.In(file), text);
            }
            else
                File.Delete(repository.In(file));
        return stale;
    }

    public IReadOnlyList<string> Stale()
    {
        var expected = Expected();
        return [.. expected.Where(file => !IsCurrent(file.Key, file.Value)).Select(file => file.Key)
            .Concat(Present().Where(file => !expected.ContainsKey(file)))];
    }

    private bool IsCurrent(string file, string text) =>
        File.Exists(repository.In(file)) && File.ReadAllText(repository.In(file)).ReplaceLineEndings("\n") == text;

    private IEnumerable<string> Present() => Found(CSharpFolder, "*.g.cs").Concat(Found("WebResources", "contracts.g.ts")).Order(StringComparer.Ordinal)
        .Concat(new GateFiles(solution, gates).Present().Select(InRepository));

    private IEnumerable<string> Found(string folder, string name) => Directory.Exists(repository.In(folder))
        ? Directory.EnumerateFiles(repository.In(folder), name, SearchOption.AllDirectories).Select(file => Path.GetRelativePath(repository.Root, file).Replace('\\', '/'))
        : [];

    private string InRepository(string file) => Path.GetRelativePath(repository.Root, solution.Absolute(file)).Replace('\\', '/');
}
