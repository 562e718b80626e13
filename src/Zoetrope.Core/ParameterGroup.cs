using TorchSharp.Modules;

namespace Zoetrope.Core;

/// <summary>Parameters that share a learning-rate and a weight-decay factor.</summary>
/// <param name="Name">What they are, such as <c>first conv weight</c>.</param>
/// <param name="Parameters">State key and parameter, in state order.</param>
/// <param name="LearningRateFactor">Multiplies the learning rate.</param>
/// <param name="WeightDecayFactor">Multiplies the weight decay.</param>
public sealed record ParameterGroup(
    string Name,
    IReadOnlyList<(string Key, Parameter Parameter)> Parameters,
    double LearningRateFactor = 1,
    double WeightDecayFactor = 1);
