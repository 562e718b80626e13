using System.Xml.Linq;
using Zoetrope.Testing;

namespace Zoetrope.Conformance.Tests;

/// <summary>The direction of dependencies between the projects, as the design lays it down.</summary>
public sealed class ProjectReferenceTests
{
    private static readonly Dictionary<string, string[]> Allowed = new()
    {
        ["Core"] = [],
        ["Layers"] = ["Core", "Kernels"],
        ["Models"] = ["Layers", "Core"],
        ["Video"] = ["Core", "Kernels"],
        ["Video.Worker"] = ["Core", "Video"],
        ["Training"] = ["Core", "Distributed"],
        ["Recognition"] = ["Core", "Layers", "Models", "Training", "Video"],
        ["Parity"] = ["Core", "Kernels", "Layers", "Models", "Recognition", "Training", "Video"],
        ["Cli"] = ["Core", "Kernels", "Layers", "Models", "Parity", "Recognition", "Training", "Video", "Video.Worker"],
    };

    /// <summary>Every project under src, by its name without the common prefix.</summary>
    public static TheoryData<string> Projects() =>
        [.. Directory.GetFiles(Repository.File("src"), "*.csproj", SearchOption.AllDirectories).Select(NameOf)];

    [Theory]
    [MemberData(nameof(Projects))]
    public void Project_ReferencesOnlyWhatTheDesignAllows(string project)
    {
        Assert.True(Allowed.ContainsKey(project), $"src/Zoetrope.{project} has no row in the table of allowed references");
        var file = Repository.File("src", $"Zoetrope.{project}", $"Zoetrope.{project}.csproj");
        var references = XDocument.Load(file).Descendants("ProjectReference")
            .Select(reference => NameOf(reference.Attribute("Include")!.Value));
        Assert.Empty(references.Except(Allowed[project]));
    }

    private static string NameOf(string path) => Path.GetFileNameWithoutExtension(path)["Zoetrope.".Length..];
}
