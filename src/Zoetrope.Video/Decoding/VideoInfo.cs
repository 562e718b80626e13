namespace Zoetrope.Video.Decoding;

/// <summary>What a video file holds.</summary>
public sealed record VideoInfo
{
    /// <summary>Number of frames that decode, counted.</summary>
    public required int Frames { get; init; }

    /// <summary>Width of a frame as shown, in pixels: after rotation.</summary>
    public required int Width { get; init; }

    /// <summary>Height of a frame as shown, in pixels: after rotation.</summary>
    public required int Height { get; init; }

    /// <summary>Mean frame rate in frames per second; 0 when the file does not tell.</summary>
    public required double FramesPerSecond { get; init; }

    /// <summary>Codec as the decoder calls it, such as <c>h264</c>.</summary>
    public required string Codec { get; init; }

    /// <summary>Rotation that was applied to show frames upright: 0, 90, 180 or 270 degrees clockwise.</summary>
    public int Rotation { get; init; }

    /// <summary>Presentation time of each frame in seconds from the first, or null when the frame rate is constant.</summary>
    public IReadOnlyList<double>? Timestamps { get; init; }

    /// <summary>What is wrong with a file that decodes all the same, or null.</summary>
    public string? Warning { get; init; }
}
