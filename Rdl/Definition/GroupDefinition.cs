using Rdl.Expressions;

namespace Rdl.Definition;

/// <summary>By what rows belong together. Without an expression each row is a group of its own.</summary>
internal sealed record GroupDefinition(string Name, IReadOnlyList<Expression> By, GroupDefinition? Outer);
