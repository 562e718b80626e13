namespace Zoetrope.Video.Datasets;

/// <summary>Labelled clips and the names of their labels.</summary>
/// <param name="Labels">Label names in index order.</param>
/// <param name="Clips">The clips.</param>
public sealed record ClipDataset(IReadOnlyList<string> Labels, IReadOnlyList<Clip> Clips);
