using System.Diagnostics;
using TorchSharp;
using Zoetrope.Core.Native;

namespace Zoetrope.Core.Tests.Native;

public sealed class NativeRuntimeTests
{
    [Fact]
    public void Convolution_Runs()
    {
        using var scope = torch.NewDisposeScope();
        var image = torch.arange(16, torch.ScalarType.Float32).reshape(1, 1, 4, 4);
        var kernel = torch.ones(1, 1, 3, 3);

        var sums = torch.nn.functional.conv2d(image, kernel);

        Assert.Equal([45f, 54f, 81f, 90f], sums.data<float>().ToArray());
    }

    [Fact]
    public async Task TwoProcesses_MayStartAtOnceOnAnEmptyCache()
    {
        var cache = Directory.CreateTempSubdirectory("zoetrope-cache-");
        try
        {
            var children = Enumerable.Range(0, 2).Select(_ => StartConvolution(cache.FullName)).ToArray();
            foreach (var child in children)
            {
                var output = await child.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
                await child.WaitForExitAsync(TestContext.Current.CancellationToken);
                Assert.True(child.ExitCode == 0, output);
                child.Dispose();
            }

            var files = cache.GetFiles("*", SearchOption.AllDirectories).Select(file => file.Name);
            Assert.All(files, name => Assert.Equal("libLibTorchSharp.so", name));
            Assert.Equal(NativeRuntime.Mends.Count, files.Count());
        }
        finally
        {
            cache.Delete(recursive: true);
        }
    }

    private static Process StartConvolution(string cache)
    {
        var start = new ProcessStartInfo(Environment.ProcessPath!) { RedirectStandardOutput = true };
        start.ArgumentList.Add("-method");
        start.ArgumentList.Add($"*{nameof(NativeRuntimeTests)}.{nameof(Convolution_Runs)}");
        start.Environment["ZOETROPE_CACHE"] = cache;
        return Process.Start(start)!;
    }
}
