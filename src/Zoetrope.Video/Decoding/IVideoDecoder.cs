namespace Zoetrope.Video.Decoding;

/// <summary>Reads frames out of video files, outside the caller's process wherever foreign code does the reading.</summary>
/// <remarks>Implementations are safe to call from several threads at once.</remarks>
public interface IVideoDecoder
{
    /// <summary>What decodes, in words, such as <c>ffmpeg 5.1.9</c>.</summary>
    string Name { get; }

    /// <summary>Reads what a file holds; the frame count is exact, not the container's claim.</summary>
    /// <param name="path">A video file or a folder of frames.</param>
    /// <param name="cancellation">Ends the work early.</param>
    /// <exception cref="VideoException">The file cannot be read as video.</exception>
    VideoInfo Probe(string path, CancellationToken cancellation = default);

    /// <summary>Decodes the frames asked for, and only those.</summary>
    /// <param name="path">A video file or a folder of frames.</param>
    /// <param name="request">Which frames, at which size.</param>
    /// <param name="cancellation">Ends the work early.</param>
    /// <returns>The frames in the order of the request, RGB, upright (rotation metadata applied).</returns>
    /// <exception cref="VideoException">The file cannot be read as video, or ends before a frame that was asked for.</exception>
    VideoFrames Decode(string path, FrameRequest request, CancellationToken cancellation = default);
}
