using Xunit;

namespace Zoetrope.Testing;

/// <summary>Finds the open data that lies beside a checkout on some machines; tests skip where it is absent.</summary>
public static class SharedData
{
    private static readonly string? Root = FindRoot();

    /// <summary>The absolute path of a file or folder below the data's root, or a skipped test.</summary>
    public static string Require(string relativePath)
    {
        Assert.SkipWhen(Root is null, "needs ../shared (or ZOETROPE_SHARED), which is not part of the project");
        var path = Path.Combine(Root!, relativePath);
        Assert.SkipUnless(Path.Exists(path), $"needs {relativePath} of ../shared, which is not there");
        return path;
    }

    private static string? FindRoot()
    {
        if (Environment.GetEnvironmentVariable("ZOETROPE_SHARED") is { Length: > 0 } named)
            return named;
        var beside = Path.Combine(Repository.Root, "..", "shared");
        return Directory.Exists(beside) ? Path.GetFullPath(beside) : null;
    }
}
