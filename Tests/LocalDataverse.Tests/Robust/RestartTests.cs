using CoachingExtensions.Tests.Robust;
using LocalDataverse.Storage;
using Xunit;

namespace LocalDataverse.Tests.Robust;

public sealed class RestartTests(ITestOutputHelper output)
{
    [Fact]
    public async Task Whatever_moment_it_is_killed_at_nothing_acknowledged_is_lost_and_nothing_is_half_there()
    {
        var folder = Directory.CreateTempSubdirectory("localdataverse-kill-").FullName;
        try
        {
            var result = await Kills.RunAsync(Path.Combine(folder, "killed.db"), kills: 2, clients: 4, seed: 1);

            output.WriteLine($"{result.Acknowledged} change sets acknowledged, {result.Kept} kept");
            Assert.True(result.Acknowledged > 0);
            Assert.Empty(result.Wrong);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    /// <summary>
    /// What is not synced when the power fails may be on the disk or not, sector by sector. Between two acknowledged writes that is
    /// what the later one has changed in the log, and, when it moved the log into the file, in the file.
    /// </summary>
    [Fact]
    public void After_a_power_cut_between_two_writes_the_first_is_there_and_the_second_is_whole_or_not_there()
    {
        var random = new Random(1);
        using var test = new TestOrganization();
        List<string> names = [];
        var copy = Path.Combine(Path.GetTempPath(), $"localdataverse-cut-{Guid.NewGuid():N}.db");
        try
        {
            var before = Snapshot(test.File);
            for (var number = 0; number < 400; number++)
            {
                var name = $"cut {number}";
                test.Create("account", ("name", name), ("description", new string('x', 2000)));
                var after = Snapshot(test.File);
                if (number % 8 == 0 || after.Data.Length != before.Data.Length)
                {
                    AssertWhole(copy, (before.Data, Cut(before.Log, after.Log, random)), names, name);
                    AssertWhole(copy, (Cut(before.Data, after.Data, random), after.Log), [.. names, name], name);
                }

                names.Add(name);
                before = after;
            }
        }
        finally
        {
            foreach (var file in Directory.GetFiles(Path.GetTempPath(), Path.GetFileName(copy) + "*")) File.Delete(file);
        }
    }

    private static (byte[] Data, byte[] Log) Snapshot(string file) => (Read(file), Read(file + "-wal"));

    private static byte[] Read(string path)
    {
        using var stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
        var content = new byte[stream.Length];
        stream.ReadExactly(content);
        return content;
    }

    private static byte[] Cut(byte[] before, byte[] after, Random random)
    {
        const int sector = 512;
        // The file's length itself may be the old one, the new one or something between.
        var length = Math.Min(before.Length, after.Length) + (random.Next(3) * Math.Abs(after.Length - before.Length) / 2);
        var mixed = new byte[length];
        for (var at = 0; at < length; at += sector)
        {
            var from = random.Next(2) == 0 ? before : after;
            if (at < from.Length) Array.Copy(from, at, mixed, at, Math.Min(Math.Min(sector, length - at), from.Length - at));
        }

        return mixed;
    }

    private static void AssertWhole(string copy, (byte[] Data, byte[] Log) disk, IReadOnlyCollection<string> there, string perhaps)
    {
        foreach (var file in Directory.GetFiles(Path.GetTempPath(), Path.GetFileName(copy) + "*")) File.Delete(file);
        File.WriteAllBytes(copy, disk.Data);
        File.WriteAllBytes(copy + "-wal", disk.Log);
        using var database = new Database(copy);
        using var reader = database.OpenReader();
        using var ask = reader.CreateCommand();
        ask.CommandText = "SELECT name FROM account WHERE length(description) = 2000 ORDER BY rowid";
        HashSet<string> names = [];
        using (var rows = ask.ExecuteReader())
        {
            while (rows.Read()) names.Add(rows.GetString(0));
        }

        names.Remove(perhaps);
        Assert.Equal(there.Where(name => name != perhaps).ToHashSet(), names);
        ask.CommandText = "PRAGMA quick_check";
        Assert.Equal("ok", ask.ExecuteScalar());
    }
}
