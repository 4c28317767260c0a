using CoachingExtensions.Packer.Model;
using CoachingExtensions.Packer.Packing;
using CoachingExtensions.Packer.Validation;

namespace CoachingExtensions.Packer.Tests.Product;

public sealed class TheSolutionOfTheProduct
{
    [Fact]
    public void Is_valid()
    {
        TheRepository.NeedsEverythingBuilt();

        Assert.Empty(Validator.Check(SolutionSource.Of(TheRepository.Here)));
    }

    [Fact]
    public void Is_what_the_generated_model_was_generated_from() => Assert.Empty(ModelFiles.Of(TheRepository.Here).Stale());

    [Fact]
    public void Packs_to_the_same_bytes_every_time()
    {
        TheRepository.NeedsEverythingBuilt();
        using var folder = new TemporaryFolder();
        StableZip.Write(folder.File("first.zip"), SolutionPackage.Of(TheRepository.Here).Entries(managed: true));

        StableZip.Write(folder.File("second.zip"), SolutionPackage.Of(TheRepository.Here).Entries(managed: true));

        Assert.Equal(File.ReadAllBytes(folder.File("first.zip")), File.ReadAllBytes(folder.File("second.zip")));
    }
}
