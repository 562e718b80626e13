using TorchSharp;

namespace Zoetrope.Core;

/// <summary>Checks of tensor shapes at public boundaries.</summary>
public static class Shape
{
    /// <summary>Requires a tensor to have one of the given layouts.</summary>
    /// <param name="tensor">The tensor to check; any dtype.</param>
    /// <param name="argument">The argument's name, for the message.</param>
    /// <param name="sizes">The wanted sizes, -1 for any.</param>
    /// <param name="letters">The layout in words, such as <c>[N, T, C, H, W]</c>.</param>
    /// <exception cref="ShapeException">The number of dimensions or a size differs.</exception>
    public static void Require(torch.Tensor tensor, string argument, ReadOnlySpan<long> sizes, string letters)
    {
        var shape = tensor.shape;
        var matches = shape.Length == sizes.Length;
        for (var i = 0; matches && i < shape.Length; i++)
            matches = sizes[i] == -1 || sizes[i] == shape[i];
        if (!matches)
            throw new ShapeException(argument, $"have the shape {letters} = {Format(sizes)}", Format(shape));
    }

    /// <summary>A shape as <c>[2, 3, 5]</c>, with <c>any</c> for -1.</summary>
    public static string Format(ReadOnlySpan<long> sizes)
    {
        var words = new string[sizes.Length];
        for (var i = 0; i < sizes.Length; i++)
            words[i] = sizes[i] == -1 ? "any" : sizes[i].ToString();
        return $"[{string.Join(", ", words)}]";
    }
}
