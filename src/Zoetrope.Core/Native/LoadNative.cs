using System.Runtime.CompilerServices;
using Zoetrope.Core.Native;

/// <summary>Compiled into every assembly that uses TorchSharp, so that the order in which they load does not matter.</summary>
internal static class LoadNative
{
#pragma warning disable CA2255 // The loader must stand before the first native call, which no explicit call can promise.
    [ModuleInitializer]
#pragma warning restore CA2255
    internal static void Run() => NativeRuntime.Initialize();
}
