namespace Zoetrope.Video.Decoding;

/// <summary>Decoded frames: 8-bit RGB, row-major [T, H, W, 3].</summary>
/// <param name="count">Number of frames T.</param>
/// <param name="height">Height H in pixels.</param>
/// <param name="width">Width W in pixels.</param>
/// <param name="pixels">T × H × W × 3 bytes.</param>
public sealed class VideoFrames(int count, int height, int width, byte[] pixels)
{
    /// <summary>Number of frames.</summary>
    public int Count { get; } = count;

    /// <summary>Height in pixels.</summary>
    public int Height { get; } = height;

    /// <summary>Width in pixels.</summary>
    public int Width { get; } = width;

    /// <summary>All frames, [T, H, W, 3].</summary>
    public byte[] Pixels { get; } = pixels;

    /// <summary>One frame, [H, W, 3].</summary>
    public ReadOnlySpan<byte> this[int frame] => Pixels.AsSpan(frame * Height * Width * 3, Height * Width * 3);
}
