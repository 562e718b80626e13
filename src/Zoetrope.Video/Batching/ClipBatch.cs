using TorchSharp;
using Zoetrope.Video.Datasets;

namespace Zoetrope.Video.Batching;

/// <summary>Clips ready for a model. Owns its tensors.</summary>
public sealed class ClipBatch : IDisposable
{
    /// <summary>Normalised frames, [N, T, C, H, W] float32; several views of one clip stand in a row of N.</summary>
    public required torch.Tensor Frames { get; init; }

    /// <summary>Label indices, [number of clips] int64.</summary>
    public required torch.Tensor Labels { get; init; }

    /// <summary>Where each clip came from, in order.</summary>
    public required IReadOnlyList<Clip> Clips { get; init; }

    /// <summary>Views per clip: N = clips × views.</summary>
    public int Views { get; init; } = 1;

    /// <inheritdoc/>
    public void Dispose()
    {
        Frames.Dispose();
        Labels.Dispose();
    }
}
