namespace Zoetrope.Core;

/// <summary>How 8-bit pixels become a network's input: <c>(pixel / Scale - Mean) / Std</c> by channel.</summary>
/// <param name="Scale">What a pixel is divided by first: 255, or 1 for networks that came from Caffe.</param>
/// <param name="Mean">Mean by channel, in the order in which the network sees channels; one value serves all.</param>
/// <param name="Std">Standard deviation by channel; one value serves all.</param>
/// <param name="BlueFirst">Whether the network takes B, G, R.</param>
public sealed record Normalization(
    float Scale, IReadOnlyList<float> Mean, IReadOnlyList<float> Std, bool BlueFirst = false)
{
    /// <summary>ImageNet statistics of torchvision: RGB from 0 to 1.</summary>
    public static Normalization ImageNet { get; } = new(255, [0.485f, 0.456f, 0.406f], [0.229f, 0.224f, 0.225f]);

    /// <summary>BN-Inception from Caffe: BGR from 0 to 255, means only.</summary>
    public static Normalization Caffe { get; } = new(1, [104, 117, 128], [1, 1, 1], BlueFirst: true);

    /// <summary>Optical flow stored in 8 bits, for networks from torchvision.</summary>
    public static Normalization ImageNetFlow { get; } = new(255, [0.5f], [0.226f]);

    /// <summary>Optical flow stored in 8 bits, for networks from Caffe.</summary>
    public static Normalization CaffeFlow { get; } = new(1, [128], [1]);

    /// <summary>Pixels as they are, 0 to 255: the input of RGB-difference networks in the authors' code.</summary>
    public static Normalization None { get; } = new(1, [0], [1]);
}
