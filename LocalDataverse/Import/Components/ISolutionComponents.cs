namespace LocalDataverse.Import.Components;

/// <summary>One kind of component a solution brings, kept as rows.</summary>
internal interface ISolutionComponents
{
    /// <summary>Writes all of that kind.</summary>
    void Import(SolutionPackage package, RowWriter rows);
}
