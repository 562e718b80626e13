using System.Security.Cryptography;

namespace Zoetrope.Core.Native;

/// <summary>Keeps mended copies of native libraries in a folder of the user's, each under the hash of its contents.</summary>
internal static class NativeCache
{
    /// <summary>The folder: <c>ZOETROPE_CACHE</c>, else the user's cache folder, else the temporary one.</summary>
    public static string Folder { get; } = ChooseFolder();

    /// <summary>Writes <paramref name="contents"/> as <c>HASH/fileName</c> unless that file is there, and returns its path.</summary>
    /// <remarks>Written under a name of its own and renamed, so that several processes may start on an empty cache.</remarks>
    public static string Store(string fileName, ReadOnlySpan<byte> contents)
    {
        var key = Convert.ToHexStringLower(SHA256.HashData(contents))[..32];
        var folder = Path.Combine(Folder, "native", key);
        var path = Path.Combine(folder, fileName);
        if (File.Exists(path) && new FileInfo(path).Length == contents.Length)
            return path;
        Directory.CreateDirectory(folder);
        var unfinished = Path.Combine(folder, $".{fileName}.{Environment.ProcessId}.{Guid.NewGuid():N}");
        try
        {
            using (var stream = File.Create(unfinished))
                stream.Write(contents);
            File.Move(unfinished, path, overwrite: true);
        }
        finally
        {
            File.Delete(unfinished);
        }

        return path;
    }

    private static string ChooseFolder()
    {
        string?[] candidates =
        [
            Environment.GetEnvironmentVariable("ZOETROPE_CACHE"),
            OperatingSystem.IsLinux() && Environment.GetEnvironmentVariable("XDG_CACHE_HOME") is { Length: > 0 } cache
                ? Path.Combine(cache, "zoetrope")
                : null,
            OperatingSystem.IsLinux() && Environment.GetEnvironmentVariable("HOME") is { Length: > 0 } home
                ? Path.Combine(home, ".cache", "zoetrope")
                : null,
            Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData) is { Length: > 0 } local
                ? Path.Combine(local, "zoetrope")
                : null,
        ];
        return candidates.FirstOrDefault(IsWritable) ?? Path.Combine(Path.GetTempPath(), "zoetrope-" + Environment.UserName);
    }

    private static bool IsWritable(string? folder)
    {
        if (string.IsNullOrEmpty(folder))
            return false;
        try
        {
            Directory.CreateDirectory(folder);
            using var probe = new FileStream(
                Path.Combine(folder, $".probe-{Environment.ProcessId}-{Guid.NewGuid():N}"),
                FileMode.CreateNew, FileAccess.Write, FileShare.None, 1, FileOptions.DeleteOnClose);
            return true;
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }
}
