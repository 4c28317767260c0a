using LocalDataverse;
using Microsoft.Xrm.Sdk;

namespace CoachingExtensions.Tests.Pipeline;

/// <summary>
/// An organisation of its own for the tests of one class: a copy of the template with a clock that tests move. A page of any query
/// holds two rows, so that whoever reads one page only is found.
/// </summary>
public class TestOrganisation : IDisposable
{
    internal const int PageOfTwo = 2;

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("coaching-test-");

    public TestOrganisation()
        : this(Template.CopyTo)
    {
    }

    private protected TestOrganisation(Action<string> copyTo)
    {
        var file = Path.Combine(folder.FullName, "test.db");
        copyTo(file);
        Organization = Organization.Open(new OrganizationOptions { DataFile = file, Clock = Clock });
        Organization.LargestPage = PageOfTwo;
        Admin = Organization.ServiceFor(Template.Administrator);
        Library = new Library(Admin);
    }

    internal ManualClock Clock { get; } = new();

    internal Organization Organization { get; }

    internal IOrganizationService Admin { get; }

    internal Library Library { get; }

    /// <summary>Puts the shipped practice library in, for tests that are about it.</summary>
    internal void LoadPractice() => ReferencePackage.Load(Template.PracticeZip, Admin, Organization.Metadata);

    public void Dispose()
    {
        Organization.Dispose();
        folder.Delete(recursive: true);
        GC.SuppressFinalize(this);
    }
}
