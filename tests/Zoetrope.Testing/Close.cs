using TorchSharp;

namespace Zoetrope.Testing;

/// <summary>Comparison of tensors, with one table of tolerances.</summary>
public static class Close
{
    /// <summary>
    /// The largest allowed |a - b| / max(1e-3, max |b|), by dtype: what the reference's own rounding reaches, times ten.
    /// </summary>
    public static double Tolerance(torch.ScalarType dtype) => dtype switch
    {
        torch.ScalarType.Float64 => 1e-10,
        torch.ScalarType.Float32 => 1e-5,
        torch.ScalarType.BFloat16 => 2e-2,
        torch.ScalarType.Float16 => 2e-3,
        _ => 0,
    };

    /// <summary>Asserts equality within the dtype's tolerance; a failure prints the largest error and where it is.</summary>
    public static void Assert(torch.Tensor expected, torch.Tensor actual, string name, double? tolerance = null)
    {
        using var scope = torch.NewDisposeScope();
        Xunit.Assert.Equal(expected.shape, actual.shape);
        var wanted = expected.to(torch.ScalarType.Float64).flatten();
        var got = actual.to(torch.ScalarType.Float64).flatten();
        if (wanted.numel() == 0)
            return;
        Xunit.Assert.True(torch.equal(wanted.isfinite(), got.isfinite()).item<bool>(), $"{name}: finite values stand elsewhere");
        var scale = Math.Max(1e-3, wanted.nan_to_num(0, 0, 0).abs().max().item<double>());
        var error = (wanted - got).nan_to_num(0, 0, 0).abs() / scale;
        var largest = error.max().item<double>();
        var allowed = tolerance ?? Tolerance(actual.dtype);
        if (largest > allowed)
        {
            var index = error.argmax().item<long>();
            Xunit.Assert.Fail(
                $"{name}: largest error {largest:g4} over {allowed:g4} at flat index {index} of {Describe(expected.shape)}: "
                + $"expected {wanted[index].item<double>():g9}, got {got[index].item<double>():g9}");
        }
    }

    private static string Describe(long[] shape) => $"[{string.Join(", ", shape)}]";
}
