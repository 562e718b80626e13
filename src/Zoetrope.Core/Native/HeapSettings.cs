using System.Runtime.InteropServices;

namespace Zoetrope.Core.Native;

/// <summary>Tells the C library's allocator to keep freed blocks, since libtorch has no caching allocator for a CPU.</summary>
/// <remarks>
/// glibc hands large blocks back to the system at once, so every out-of-place operator faults fresh pages in. Blocks up
/// to 1 GiB are kept, and one arena serves all threads (the others cannot hold blocks over 64 MiB, so a training loop on
/// a pool thread would fall back to mapping). Transparent huge pages were measured too and cost more than they gave
/// (bench/results/heap.md). <c>ZOETROPE_HEAP=system</c> leaves the allocator alone; measurements of peak memory want
/// that. Other C libraries and systems are left alone.
/// </remarks>
internal static partial class HeapSettings
{
    private const int TrimThreshold = -1;
    private const int MapThreshold = -3;
    private const int ArenaMaximum = -8;

    /// <summary>Applies the settings and says which are in force.</summary>
    public static string Apply()
    {
        if (!OperatingSystem.IsLinux())
            return "system";
        if (Environment.GetEnvironmentVariable("ZOETROPE_HEAP") == "system")
            return "system (ZOETROPE_HEAP)";
        try
        {
            var set = MallocOption(MapThreshold, 1 << 30) != 0
                && MallocOption(TrimThreshold, int.MaxValue) != 0
                && MallocOption(ArenaMaximum, 1) != 0;
            return set ? "keeps freed blocks" : "system";
        }
        catch (Exception error) when (error is EntryPointNotFoundException or DllNotFoundException)
        {
            return "system";
        }
    }

    [LibraryImport("libc", EntryPoint = "mallopt")]
    private static partial int MallocOption(int option, int value);
}
