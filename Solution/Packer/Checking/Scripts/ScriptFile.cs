using System.Text.Json;
using Acornima;
using Acornima.Ast;

namespace CoachingExtensions.Packer.Checking.Scripts;

/// <summary>A script of a solution, parsed.</summary>
internal sealed class ScriptFile
{
    private readonly int firstLine;

    private ScriptFile(string file, string text, ScriptRole role, int firstLine) => (File, Text, Role, this.firstLine) = (file, text, role, firstLine);

    public string File { get; }

    public string Text { get; }

    public ScriptRole Role { get; }

    /// <summary>The tree; null when the text is not JavaScript of any version.</summary>
    public Node? Tree { get; private init; }

    /// <summary>Whether it is JSON, and no script at all.</summary>
    public bool IsData => Tree == null && IsJson(Text);

    public Names Names { get; private init; } = Names.Nothing;

    /// <summary>What the checker's own parser, of ES2018, stumbles over.</summary>
    public ParseErrorException? Newer { get; private init; }

    /// <summary>All nodes of the tree, in the order they are written.</summary>
    public IReadOnlyList<Node> Nodes { get; private init; } = [];

    /// <param name="file">the file's name in the solution</param>
    /// <param name="text">the script</param>
    /// <param name="role">where it runs</param>
    /// <param name="isModule">whether a page takes it as a module</param>
    /// <param name="firstLine">lines before it in its file</param>
    public static ScriptFile Parse(string file, string text, ScriptRole role, bool isModule = false, int firstLine = 0)
    {
        var scopes = new Scopes();
        Node? tree;
        try
        {
            tree = ParseTree(text, isModule, EcmaVersion.Latest, scopes.Add);
        }
        catch (ParseErrorException error)
        {
            return new ScriptFile(file, text, role, firstLine) { Newer = error };
        }
        return new ScriptFile(file, text, role, firstLine) { Tree = tree, Nodes = [.. Walk(tree)], Names = new Names(tree, scopes), Newer = NewerThan2018(text, isModule) };
    }

    public Place PlaceOf(Node node) => Place.Line(File, node.Location.Start.Line + firstLine, node.Location.Start.Column + 1);

    public Place PlaceOf(ParseErrorException error) => Place.Line(File, error.LineNumber + firstLine, error.Column + 1);

    /// <summary>The statement as it is written, shortened.</summary>
    public string Snippet(Node node)
    {
        var text = Text[node.Start..Math.Min(node.End, node.Start + 80)];
        return string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)) + (node.End - node.Start > 80 ? "…" : "");
    }

    public Violation Wrong(Node node, string problem, string fix) => new(PlaceOf(node), Snippet(node), $"`{Snippet(node)}` {problem}", fix);

    private static bool IsJson(string text)
    {
        try
        {
            using var json = JsonDocument.Parse(text);
            return true;
        }
        catch (JsonException)
        {
            return false;
        }
    }

    private static ParseErrorException? NewerThan2018(string text, bool isModule)
    {
        try
        {
            ParseTree(text, isModule, EcmaVersion.ES2018, null);
            return null;
        }
        catch (ParseErrorException error)
        {
            return error;
        }
    }

    // A file does not say whether it is a module; one that imports or exports is.
    private static Node ParseTree(string text, bool isModule, EcmaVersion version, OnNodeHandler? onNode)
    {
        var parser = new Parser(new ParserOptions { EcmaVersion = version, OnNode = onNode });
        if (isModule)
            return parser.ParseModule(text);
        try
        {
            return parser.ParseScript(text);
        }
        catch (ParseErrorException) when (text.Contains("export", StringComparison.Ordinal) || text.Contains("import", StringComparison.Ordinal))
        {
            try
            {
                return parser.ParseModule(text);
            }
            catch (ParseErrorException)
            {
                // What is wrong with it as a script says more.
                return parser.ParseScript(text);
            }
        }
    }

    private static IEnumerable<Node> Walk(Node root)
    {
        var waiting = new Stack<Node>([root]);
        while (waiting.TryPop(out var node))
        {
            yield return node;
            foreach (var child in node.ChildNodes.Reverse())
                waiting.Push(child);
        }
    }
}
