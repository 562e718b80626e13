using TorchSharp;

namespace Zoetrope.Core.Tests;

public sealed class ShapeTests
{
    [Fact]
    public void Require_AcceptsAnySizeForMinusOne()
    {
        using var tensor = torch.zeros(2, 3, 5);

        Shape.Require(tensor, nameof(tensor), [-1, 3, -1], "[N, C, W]");
    }

    [Fact]
    public void Require_NamesRuleAndValue()
    {
        using var tensor = torch.zeros(2, 3);

        var error = Assert.Throws<ShapeException>(() => Shape.Require(tensor, "frames", [-1, 4], "[N, C]"));

        Assert.Equal("frames must have the shape [N, C] = [any, 4], got [2, 3].", error.Message);
    }
}
