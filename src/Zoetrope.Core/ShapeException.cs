namespace Zoetrope.Core;

/// <summary>A tensor of the wrong shape was passed.</summary>
public sealed class ShapeException : ArgumentException
{
    /// <summary>Says which argument must follow which rule and what came.</summary>
    /// <param name="argument">The argument's name.</param>
    /// <param name="rule">What it must do, as in "have the shape [N, C]".</param>
    /// <param name="got">What came.</param>
    /// <param name="remedy">What to do about it, if that is known.</param>
    public ShapeException(string argument, string rule, string got, string? remedy = null)
        : base($"{argument} must {rule}, got {got}{(remedy is null ? "" : $"; {remedy}")}.")
    {
    }
}
