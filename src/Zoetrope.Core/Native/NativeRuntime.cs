using System.Runtime.InteropServices;
using System.Runtime.Loader;

namespace Zoetrope.Core.Native;

/// <summary>Makes the native libraries that Zoetrope stands on loadable and fast, before anyone touches them.</summary>
/// <remarks>
/// TorchSharp 0.107's Linux library names the symbol version GLIBCXX_3.4.32 without binding a symbol of it, so Debian 12
/// and Ubuntu 22.04 refuse it; OpenCvSharp's Linux library asks for desktop libraries that decoding never calls. Where
/// such a library loads as shipped, nothing happens here: the system asks only after its own attempt failed.
/// </remarks>
public static class NativeRuntime
{
    private static readonly Lock Gate = new();
    private static readonly Dictionary<string, nint> Handles = [];
    private static readonly List<NativeMend> MendsMade = [];
    private static bool initialized;

    private static readonly string[] DesktopLibraries =
    [
        "libfreetype", "libharfbuzz", "libgtk", "libgdk", "libpango", "libatk", "libcairo", "libgio", "libgobject",
        "libglib", "libdrm", "libX11", "libatomic",
    ];

    /// <summary>The heap settings in force, in words.</summary>
    public static string Heap { get; private set; } = "system";

    /// <summary>What was mended in this process so far.</summary>
    public static IReadOnlyList<NativeMend> Mends
    {
        get
        {
            lock (Gate)
                return [.. MendsMade];
        }
    }

    /// <summary>Why a mended copy did not load either, in words, or null.</summary>
    public static string? Failure { get; private set; }

    /// <summary>The folder that holds mended copies.</summary>
    public static string CacheFolder => NativeCache.Folder;

    /// <summary>Applies the heap settings and registers the resolver; further calls do nothing.</summary>
    public static void Initialize()
    {
        lock (Gate)
        {
            if (initialized)
                return;
            initialized = true;
            Heap = HeapSettings.Apply();
            if (OperatingSystem.IsLinux())
                AssemblyLoadContext.Default.ResolvingUnmanagedDll += (_, name) => Resolve(name);
        }
    }

    private static nint Resolve(string name)
    {
        lock (Gate)
        {
            if (Handles.TryGetValue(name, out var known))
                return known;
            var handle = name switch
            {
                "LibTorchSharp" => LoadTorchSharp(),
                "OpenCvSharpExtern" => LoadOpenCv(),
                _ => 0,
            };
            if (handle != 0)
                Handles[name] = handle;
            return handle;
        }
    }

    private static nint LoadTorchSharp()
    {
        const string file = "libLibTorchSharp.so";
        if (Find(file) is not { } path || ElfImage.TryParse(File.ReadAllBytes(path)) is not { } image)
            return 0;
        var weakened = image.WeakenVersionNeeds(IsNewerThanThisSystem);
        if (weakened.Count == 0)
            return 0;
        // The copy lies in another folder: what it needs must be in the process before it.
        foreach (var needed in (string[])["libc10.so", "libtorch_cpu.so", "libtorch.so"])
        {
            if (Find(needed) is { } library)
                NativeLibrary.Load(library);
        }

        return LoadMended(path, image, $"symbol version {string.Join(", ", weakened)} marked as not needed");
    }

    private static nint LoadOpenCv()
    {
        const string file = "libOpenCvSharpExtern.so";
        if (Find(file) is not { } path || ElfImage.TryParse(File.ReadAllBytes(path)) is not { } image)
            return 0;
        var removed = image.RemoveNeededLibraries(library => DesktopLibraries.Any(library.StartsWith));
        return removed.Count == 0 ? 0 : LoadMended(path, image, $"desktop libraries not asked for: {string.Join(", ", removed)}");
    }

    private static nint LoadMended(string path, ElfImage image, string change)
    {
        var copy = NativeCache.Store(Path.GetFileName(path), image.Bytes);
        if (!NativeLibrary.TryLoad(copy, out var handle))
        {
            Failure = $"{path} does not load on this system, nor does the copy with {change}; a newer C++ runtime "
                + "(libstdc++ of GCC 12 or later) is needed.";
            return 0;
        }

        MendsMade.Add(new NativeMend(path, copy, change));
        return handle;
    }

    // GLIBCXX_3.4.31 came with GCC 13; a system that has it loads the library as shipped and never gets here.
    private static bool IsNewerThanThisSystem(string version) =>
        version.StartsWith("GLIBCXX_3.4.", StringComparison.Ordinal)
        && int.TryParse(version.AsSpan("GLIBCXX_3.4.".Length), out var minor)
        && minor >= 31;

    private static string? Find(string file)
    {
        var searched = AppContext.GetData("NATIVE_DLL_SEARCH_DIRECTORIES") as string ?? "";
        var architecture = RuntimeInformation.ProcessArchitecture.ToString().ToLowerInvariant();
        return searched.Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
            .Append(AppContext.BaseDirectory)
            .Append(Path.Combine(AppContext.BaseDirectory, "runtimes", $"linux-{architecture}", "native"))
            .Select(folder => Path.Combine(folder, file))
            .FirstOrDefault(File.Exists);
    }
}
