namespace Zoetrope.Video.Decoding;

/// <summary>A file could not be read as video.</summary>
public sealed class VideoException : IOException
{
    /// <summary>Names the file and says what is wrong with it.</summary>
    /// <param name="path">The file.</param>
    /// <param name="problem">What is wrong and, where something can be done, what.</param>
    /// <param name="cause">The underlying fault, if any.</param>
    public VideoException(string path, string problem, Exception? cause = null)
        : base($"{path}: {problem}", cause)
    {
        Path = path;
        Problem = problem;
    }

    /// <summary>The file.</summary>
    public string Path { get; }

    /// <summary>What is wrong, without the file's name.</summary>
    public string Problem { get; }
}
