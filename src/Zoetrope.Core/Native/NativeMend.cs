namespace Zoetrope.Core.Native;

/// <summary>One native library that did not load as shipped, and what was done about it.</summary>
/// <param name="Original">The library as shipped.</param>
/// <param name="Copy">The mended copy that was loaded instead.</param>
/// <param name="Change">What is different in the copy, in words.</param>
public sealed record NativeMend(string Original, string Copy, string Change);
