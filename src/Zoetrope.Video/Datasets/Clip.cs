namespace Zoetrope.Video.Datasets;

/// <summary>One labelled clip of a data set.</summary>
public sealed record Clip
{
    /// <summary>Absolute path of the video file, the folder of frames, or the packed file.</summary>
    public required string Path { get; init; }

    /// <summary>Index into the data set's labels.</summary>
    public required int Label { get; init; }

    /// <summary>Name of what must not be split between training and test (a person, a camera), or null.</summary>
    public string? Group { get; init; }

    /// <summary>First second that belongs to the clip; null for the file's beginning.</summary>
    public double? Start { get; init; }

    /// <summary>Second at which the clip ends; null for the file's end.</summary>
    public double? End { get; init; }

    /// <summary>Number of frames that the list claims, or null.</summary>
    public int? ListedFrames { get; init; }

    /// <summary>Where the clip was listed, as <c>file:line</c>, or null for one found in a folder.</summary>
    public string? Source { get; init; }
}
