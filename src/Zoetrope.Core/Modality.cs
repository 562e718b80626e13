namespace Zoetrope.Core;

/// <summary>What a video network looks at.</summary>
public enum Modality
{
    /// <summary>One RGB frame a segment: 3 channels.</summary>
    Rgb,

    /// <summary>Differences of L + 1 successive RGB frames: (L + 1) × 3 channels in, L × 3 inside the network.</summary>
    RgbDifference,

    /// <summary>L fields of optical flow a segment, x and y in turn: 2 L channels.</summary>
    Flow,
}
