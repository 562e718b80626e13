using System.Buffers.Binary;
using System.Text;

namespace Zoetrope.Core.Native;

/// <summary>A 64-bit little-endian ELF library held in memory, and the two edits that make one loadable elsewhere.</summary>
/// <remarks>
/// Source: System V ABI, "Dynamic Section"; Linux Standard Base, "Symbol Versioning". Section headers are read, not
/// program headers, so a library stripped of them is reported as having nothing to mend.
/// </remarks>
internal sealed class ElfImage
{
    private const int SectionTypeDynamic = 6;
    private const int SectionTypeVersionNeed = 0x6ffffffe;
    private const long TagNeeded = 1;
    // A tag of the operating-system range that no loader acts on.
    private const long TagIgnored = 0x60000001;
    private const ushort FlagWeak = 2;

    private readonly byte[] bytes;

    private ElfImage(byte[] bytes) => this.bytes = bytes;

    /// <summary>The library as edited so far.</summary>
    public ReadOnlySpan<byte> Bytes => bytes;

    /// <summary>Takes over <paramref name="bytes"/>, or returns null when they are no 64-bit little-endian ELF file.</summary>
    public static ElfImage? TryParse(byte[] bytes) =>
        bytes.Length > 64 && bytes.AsSpan(0, 6).SequenceEqual((ReadOnlySpan<byte>)[0x7f, (byte)'E', (byte)'L', (byte)'F', 2, 1])
            ? new ElfImage(bytes)
            : null;

    /// <summary>
    /// Marks the needed symbol versions chosen by <paramref name="isUnneeded"/> as weak: the loader then no longer
    /// refuses the library on a system that lacks them. Only right for versions that no symbol is bound to.
    /// </summary>
    /// <returns>The names of the versions marked.</returns>
    public IReadOnlyList<string> WeakenVersionNeeds(Predicate<string> isUnneeded)
    {
        var weakened = new List<string>();
        foreach (var section in Sections(SectionTypeVersionNeed))
        {
            var need = section.Offset;
            for (var i = 0; i < section.Entries; i++)
            {
                var auxiliaries = ReadUInt16(need + 2);
                var auxiliary = need + ReadInt32(need + 8);
                for (var j = 0; j < auxiliaries; j++)
                {
                    var version = ReadString(section.Strings + ReadInt32(auxiliary + 8));
                    if (isUnneeded(version))
                    {
                        var flags = bytes.AsSpan(auxiliary + 4);
                        BinaryPrimitives.WriteUInt16LittleEndian(flags, (ushort)(ReadUInt16(auxiliary + 4) | FlagWeak));
                        weakened.Add(version);
                    }

                    auxiliary += ReadInt32(auxiliary + 12);
                }

                need += ReadInt32(need + 12);
            }
        }

        return weakened;
    }

    /// <summary>
    /// Blanks the needed-library entries chosen by <paramref name="isUnneeded"/>. Only right for libraries whose
    /// functions are bound lazily and never called.
    /// </summary>
    /// <returns>The names of the libraries that are no longer asked for.</returns>
    public IReadOnlyList<string> RemoveNeededLibraries(Predicate<string> isUnneeded)
    {
        var removed = new List<string>();
        foreach (var section in Sections(SectionTypeDynamic))
        {
            for (var entry = section.Offset; entry + 16 <= section.Offset + section.Size; entry += 16)
            {
                if (BinaryPrimitives.ReadInt64LittleEndian(bytes.AsSpan(entry)) != TagNeeded)
                    continue;
                var library = ReadString(section.Strings + (int)ReadInt64(entry + 8));
                if (!isUnneeded(library))
                    continue;
                BinaryPrimitives.WriteInt64LittleEndian(bytes.AsSpan(entry), TagIgnored);
                removed.Add(library);
            }
        }

        return removed;
    }

    private IEnumerable<Section> Sections(int type)
    {
        var headers = ReadInt64(0x28);
        var headerSize = ReadUInt16(0x3a);
        var count = ReadUInt16(0x3c);
        for (var i = 0; i < count; i++)
        {
            var header = (int)(headers + (long)i * headerSize);
            if (ReadInt32(header + 4) != type)
                continue;
            var linked = (int)(headers + (long)ReadInt32(header + 0x28) * headerSize);
            yield return new Section(
                Offset: (int)ReadInt64(header + 0x18),
                Size: (int)ReadInt64(header + 0x20),
                Entries: ReadInt32(header + 0x2c),
                Strings: (int)ReadInt64(linked + 0x18));
        }
    }

    private ushort ReadUInt16(int offset) => BinaryPrimitives.ReadUInt16LittleEndian(bytes.AsSpan(offset));

    private int ReadInt32(int offset) => BinaryPrimitives.ReadInt32LittleEndian(bytes.AsSpan(offset));

    private long ReadInt64(int offset) => BinaryPrimitives.ReadInt64LittleEndian(bytes.AsSpan(offset));

    private string ReadString(int offset)
    {
        var rest = bytes.AsSpan(offset);
        return Encoding.ASCII.GetString(rest[..rest.IndexOf((byte)0)]);
    }

    private readonly record struct Section(int Offset, int Size, int Entries, int Strings);
}
