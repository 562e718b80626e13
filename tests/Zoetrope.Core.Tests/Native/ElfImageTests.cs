using Zoetrope.Core.Native;

namespace Zoetrope.Core.Tests.Native;

public sealed class ElfImageTests
{
    private static string Shipped =>
        Path.Combine(AppContext.BaseDirectory, "runtimes", "linux-x64", "native", "libLibTorchSharp.so");

    [Fact]
    public void WeakenVersionNeeds_ChangesOneFlagOfTheShippedLibrary()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "the shipped library is an ELF file on Linux only");
        var shipped = File.ReadAllBytes(Shipped);
        var image = ElfImage.TryParse([.. shipped])!;

        var weakened = image.WeakenVersionNeeds(version => version == "GLIBCXX_3.4.32");

        Assert.Equal(["GLIBCXX_3.4.32"], weakened);
        var changed = Enumerable.Range(0, shipped.Length).Where(i => shipped[i] != image.Bytes[i]);
        var position = Assert.Single(changed);
        Assert.Equal(shipped[position] | 2, image.Bytes[position]);
    }

    [Fact]
    public void RemoveNeededLibraries_LeavesTheOthers()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "the shipped library is an ELF file on Linux only");
        var image = ElfImage.TryParse(File.ReadAllBytes(Shipped))!;

        Assert.Equal(["libtorch_cpu.so"], image.RemoveNeededLibraries(library => library == "libtorch_cpu.so"));
        Assert.Empty(image.RemoveNeededLibraries(library => library == "libtorch_cpu.so"));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(100)]
    public void TryParse_RefusesWhatIsNoElfFile(int length) => Assert.Null(ElfImage.TryParse(new byte[length]));
}
