namespace Zoetrope.Testing;

/// <summary>Finds the files of the checkout that the tests were built from.</summary>
public static class Repository
{
    /// <summary>The folder that holds Zoetrope.slnx.</summary>
    public static string Root { get; } = FindRoot();

    /// <summary>The absolute path of a file of the checkout.</summary>
    public static string File(params string[] parts) => Path.Combine([Root, .. parts]);

    private static string FindRoot()
    {
        for (var folder = AppContext.BaseDirectory; folder is not null; folder = Path.GetDirectoryName(folder))
        {
            if (System.IO.File.Exists(Path.Combine(folder, "Zoetrope.slnx")))
                return folder;
        }

        throw new DirectoryNotFoundException(
            $"Repository: tests must run below a checkout, got {AppContext.BaseDirectory}; run them where they were built.");
    }
}
