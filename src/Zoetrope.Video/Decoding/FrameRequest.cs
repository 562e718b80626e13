namespace Zoetrope.Video.Decoding;

/// <summary>Which frames of a video are wanted, at which size.</summary>
public sealed record FrameRequest
{
    /// <summary>Zero-based frame numbers in any order, repeats allowed; null for all frames.</summary>
    public IReadOnlyList<int>? Indices { get; init; }

    /// <summary>Scale the shorter side to this many pixels, keeping the aspect ratio; null for no scaling.</summary>
    public int? ShortSide { get; init; }

    /// <summary>Scale to exactly this width and height in pixels; excludes <see cref="ShortSide"/>.</summary>
    public (int Width, int Height)? Size { get; init; }
}
