// Letters: N clips, T frames, C channels, H height, W width.
using static TorchSharp.torch;

namespace Zoetrope.Models.Video;

/// <summary>A network that turns clips into one row of class scores each.</summary>
/// <param name="name">The module's name.</param>
public abstract class VideoModel(string name) : nn.Module<Tensor, Tensor>(name)
{
    /// <summary>Computes class scores.</summary>
    /// <param name="frames">Normalised frames [N, T, C, H, W], float32; what T and C are is the model's to say.</param>
    /// <returns>Scores before softmax, [N, classes].</returns>
    public abstract override Tensor forward(Tensor frames);
}
