using CoachingExtensions.Alignment;
using CoachingExtensions.Tests.Pipeline;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;

namespace CoachingExtensions.Tests.Attacks;

/// <summary>
/// For each declared column, each way to write and each role one attempt; what is there is read back, not only the answer.
/// What the product declares tomorrow is attacked tomorrow.
/// </summary>
public sealed class What_only_the_product_writes(Ground ground) : IClassFixture<Ground>
{
    /// <summary>Who touched a row last is the platform's own, and no forgery.</summary>
    private static readonly string[] Unforged = ["modifiedon", "modifiedby", "modifiedonbehalfby", "versionnumber"];

    public static TheoryData<string> Tables => [.. Declaration.All.Select(declared => declared.Table)];

    public static TheoryData<string> Ways =>
    [
        .. new[] { SdkWays.Creating, SdkWays.Updating, HttpWays.Creating, HttpWays.Updating }.SelectMany(ways => ways)
            // What these do to another's row is told by the refusal alone.
            .Where(way => !way.Name.Contains("SYSTEM", StringComparison.Ordinal) && !way.Name.Contains("what is there", StringComparison.Ordinal))
            .Select(way => way.Name),
    ];

    [Theory]
    [MemberData(nameof(Tables))]
    public async Task Is_written_by_nobody_else(string table)
    {
        var declared = Declaration.All.Single(declared => declared.Table == table);
        var columns = declared.IsWhole ? [.. WritableColumns(table)] : declared.Columns;
        var (attempts, holes) = (0, new List<string>());
        foreach (var column in columns)
        {
            foreach (var way in WaysTo(table, column))
            {
                foreach (var (role, person) in ground.Attackers)
                {
                    attempts++;
                    if (await Hole(Attempt(person, table, column), way, declared.IsWhole ? columns : declared.Columns) is { } hole) holes.Add($"{role}, {way.Name}, {column}: {hole}");
                }
            }
        }

        foreach (var way in declared.IsWhole ? WaysToRowsOf(table) : [])
        {
            foreach (var (role, person) in ground.Attackers)
            {
                attempts++;
                if (await Hole(Attempt(person, table, IsOwned(table) ? "ownerid" : columns[0]), way, columns) is { } hole) holes.Add($"{role}, {way.Name}: {hole}");
            }
        }

        TestContext.Current.TestOutputHelper?.WriteLine($"{table}: {attempts} attempts, {holes.Count} holes");
        Assert.Empty(holes);
        Assert.True(attempts >= 150, $"{attempts} attempts on {table} are few: does the suite see its columns?");
    }

    /// <summary>SOAP is no way of its own, only another door: one table shows that every message through it meets the same gates.</summary>
    [Fact]
    public async Task Is_written_by_nobody_else_over_SOAP()
    {
        var declared = Declaration.All.Single(declared => declared.Table == "coach_target");
        var (attempts, holes) = (0, new List<string>());
        foreach (var column in declared.Columns)
        {
            foreach (var way in WaysTo(declared.Table, column).Where(way => SdkWays.Creating.Contains(way) || SdkWays.Updating.Contains(way)))
            {
                foreach (var (role, person) in ground.Attackers)
                {
                    attempts++;
                    if (await Hole(Attempt(ground.OverSoap(person), declared.Table, column), way, declared.Columns) is { } hole) holes.Add($"{role}, {way.Name}, {column}: {hole}");
                }
            }
        }

        TestContext.Current.TestOutputHelper?.WriteLine($"coach_target over SOAP: {attempts} attempts, {holes.Count} holes");
        Assert.Empty(holes);
        Assert.True(attempts >= 150, $"{attempts} attempts are few: does the suite see its columns?");
    }

    [Fact]
    public async Task Is_no_automatic_link_of_a_persons_making()
    {
        var automatic = new OptionSetValue((int)LinkKind.Automatic);
        var (attempts, holes) = (0, new List<string>());
        foreach (var way in SdkWays.Creating.Concat(SdkWays.Updating).Concat(HttpWays.Creating).Concat(HttpWays.Updating).Where(way => !way.Name.Contains("what is there", StringComparison.Ordinal)))
        {
            foreach (var (role, person) in ground.Attackers)
            {
                attempts++;
                if (await Hole(Attempt(person, "coach_targetlink", "coach_kind") with { Value = automatic }, way, ["coach_kind"]) is { } hole) holes.Add($"{role}, {way.Name}: {hole}");
            }
        }

        TestContext.Current.TestOutputHelper?.WriteLine($"coach_targetlink, kind Automatic: {attempts} attempts, {holes.Count} holes");
        Assert.Empty(holes);
    }

    [Fact]
    public async Task Is_no_handover_of_a_persons_making()
    {
        var kind = new OptionSetValue((int)CreditKind.Handover);
        var (attempts, holes) = (0, new List<string>());
        foreach (var way in WaysTo("coach_creditshare", "coach_kind").Where(way => !way.Name.Contains("nothing", StringComparison.Ordinal) && !way.Name.Contains("what is there", StringComparison.Ordinal) && !way.Name.Contains("DELETE", StringComparison.Ordinal)))
        {
            foreach (var (role, person) in ground.Attackers)
            {
                attempts++;
                if (await Hole(Attempt(person, "coach_creditshare", "coach_kind") with { Value = kind }, way, ["coach_kind"]) is { } hole) holes.Add($"{role}, {way.Name}: {hole}");
            }
        }

        foreach (var way in SdkWays.OfRows.Concat(HttpWays.OfRows))
        {
            foreach (var (role, person) in ground.Attackers)
            {
                attempts++;
                var attempt = new Attempt(person, ground.Handover, "ownerid", ground.Manager.Reference, ground.Rep.Reference);
                if (await Hole(attempt, way, ["coach_kind", "statecode", "ownerid"]) is { } hole) holes.Add($"{role}, {way.Name}: {hole}");
            }
        }

        TestContext.Current.TestOutputHelper?.WriteLine($"coach_creditshare, kind Handover: {attempts} attempts, {holes.Count} holes");
        Assert.Empty(holes);
    }

    /// <summary>The suite can fail: each way does write where nothing is the product's.</summary>
    [Theory]
    [MemberData(nameof(Ways))]
    public async Task Is_not_kept_by_ways_that_write_nothing(string name)
    {
        var way = new[] { SdkWays.Creating, SdkWays.Updating, HttpWays.Creating, HttpWays.Updating }.SelectMany(ways => ways).Single(way => way.Name == name);
        var victim = new EntityReference("coach_target", ground.Draft.Objective);
        ground.Admin.Update(new Entity("coach_target", victim.Id) { ["coach_plannedconversion"] = 2m });
        var before = ground.Print("coach_target", ["coach_plannedconversion"]);

        // A rep may not change targets: who acts for one is told so.
        var attempt = new Attempt(new Person(Template.Administrator, "", ground.Admin), victim, "coach_plannedconversion", 3m, 2m);
        if (name.Contains("behalf of the rep", StringComparison.Ordinal))
        {
            var refusal = await Assert.ThrowsAsync<RefusedException>(() => way.Go(ground, attempt));
            Assert.Contains("privilege", refusal.Message, StringComparison.Ordinal);
            return;
        }

        await way.Go(ground, attempt);

        Assert.NotEqual(before, ground.Print("coach_target", ["coach_plannedconversion"]));
    }

    private Attempt Attempt(Person person, string table, string column)
    {
        var victim = ground.Victim(table, column);
        var current = ground.Admin.Retrieve(table, victim.Id, new ColumnSet(column)).Attributes.TryGetValue(column, out var value) ? value : null;
        var definition = ground.Metadata.Table(table).Column(column);
        var other = definition.Type is global::LocalDataverse.Metadata.ColumnType.Lookup or global::LocalDataverse.Metadata.ColumnType.Owner ? ground.Other(column) : new EntityReference();
        return new Attempt(person, victim, column, Forged.For(definition, current, other), current);
    }

    private async Task<string?> Hole(Attempt attempt, Way way, IReadOnlyCollection<string> columns)
    {
        var before = ground.Print(attempt.Table, columns);
        var refusal = (string?)null;
        try
        {
            await way.Go(ground, attempt);
        }
        catch (RefusedException refused)
        {
            refusal = refused.Message;
        }

        if (ground.Print(attempt.Table, columns) != before) return "something is written";
        if (refusal is null) return "it was not refused";

        // Who may do everything is refused by the gate, and not because the attempt is a clumsy one.
        return attempt.Who.Id != Template.Administrator || way.Name.Contains("on behalf", StringComparison.Ordinal) || refusal.Contains("by hand", StringComparison.Ordinal)
            ? null
            : $"it was refused for another reason: {refusal}";
    }

    private bool IsOwned(string table) => ground.Metadata.Table(table).FindColumn("ownerid") is not null;

    /// <summary>What has no owner is given to nobody; what belongs to nothing is in no collection.</summary>
    private IEnumerable<Way> WaysToRowsOf(string table) =>
    [
        .. SdkWays.OfRows.Where(way => IsOwned(table) || way.Name != "Assign"),
        .. HttpWays.OfRows,
        .. ground.HasParent(table) ? SdkWays.OfCollections.Concat(HttpWays.OfCollections) : [],
    ];

    private IEnumerable<Way> WaysTo(string table, string column)
    {
        var definition = ground.Metadata.Table(table).Column(column);
        var creating = SdkWays.Creating.Concat(HttpWays.Creating).Where(way => ground.HasParent(table) || !way.Name.Contains("within", StringComparison.Ordinal));
        return [.. definition.ValidForCreate ? creating : [], .. definition.ValidForUpdate ? SdkWays.Updating.Concat(HttpWays.Updating) : []];
    }

    private IEnumerable<string> WritableColumns(string table) => ground.Metadata.Table(table).Columns.Values
        .Where(column => (column.LogicalName.StartsWith("coach_", StringComparison.Ordinal) || column.LogicalName == "ownerid") && !column.IsPrimaryId && (column.ValidForCreate || column.ValidForUpdate) && column.AttributeOf is null && column.IsStored)
        .Select(column => column.LogicalName)
        .Except(Unforged)
        .Order(StringComparer.Ordinal);
}
