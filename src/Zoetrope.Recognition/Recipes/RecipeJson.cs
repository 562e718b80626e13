using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace Zoetrope.Recognition.Recipes;

/// <summary>Recipes as JSON with comments: reading, single settings from the command line, binding, writing.</summary>
internal static class RecipeJson
{
    /// <summary>Camel case, enumerations by name, unknown keys refused.</summary>
    public static JsonSerializerOptions Options { get; } = new(JsonSerializerDefaults.Web)
    {
        PropertyNameCaseInsensitive = false,
        ReadCommentHandling = JsonCommentHandling.Skip,
        AllowTrailingCommas = true,
        NumberHandling = JsonNumberHandling.Strict,
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        WriteIndented = true,
        NewLine = "\n",
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase, allowIntegerValues: false) },
        TypeInfoResolver = new DefaultJsonTypeInfoResolver(),
    };

    /// <summary>Parses a recipe.</summary>
    /// <exception cref="FormatException">The text is no JSON object; the message names the line.</exception>
    public static JsonObject Parse(string text, string name)
    {
        try
        {
            var documentOptions = new JsonDocumentOptions
            {
                CommentHandling = JsonCommentHandling.Skip,
                AllowTrailingCommas = true,
            };
            return JsonNode.Parse(text, documentOptions: documentOptions) as JsonObject
                ?? throw new FormatException($"{name} must hold one JSON object; start from a file under recipes/.");
        }
        catch (JsonException error)
        {
            throw new FormatException(
                $"{name} must be JSON, got a fault in line {error.LineNumber + 1}, "
                + $"column {error.BytePositionInLine + 1}; {FirstSentence(error.Message)}",
                error);
        }
    }

    /// <summary>Puts one setting such as <c>optimizer.lr=0.01</c> into a recipe.</summary>
    /// <exception cref="FormatException">The setting is not of the form <c>key.key=value</c>.</exception>
    public static void Set(JsonObject recipe, string setting)
    {
        var equals = setting.IndexOf('=', StringComparison.Ordinal);
        var keys = equals < 1 ? [] : setting[..equals].Split('.');
        if (keys.Length == 0 || keys.Any(string.IsNullOrWhiteSpace))
            throw new FormatException($"--set must be of the form key.key=value, got '{setting}'.");
        var parent = recipe;
        foreach (var key in keys[..^1])
        {
            if (parent[key] is not JsonObject child)
                parent[key] = child = [];
            parent = child;
        }

        parent[keys[^1]] = ParseValue(setting[(equals + 1)..]);
    }

    /// <summary>Binds a recipe to its type.</summary>
    /// <exception cref="FormatException">A key is unknown or a value does not fit; the message names it.</exception>
    public static T Bind<T>(JsonObject recipe, string name)
    {
        recipe.Remove("$schema");
        RefuseUnknownKeys(recipe, Options.GetTypeInfo(typeof(T)), "", name);
        try
        {
            return recipe.Deserialize<T>(Options)!;
        }
        catch (JsonException error)
        {
            var place = error.Path is { Length: > 2 } path ? path[2..] : "the recipe";
            throw new FormatException($"{name}: {place} has a value that does not fit; {FirstSentence(error.Message)}", error);
        }
    }

    private static JsonNode? ParseValue(string text)
    {
        try
        {
            return JsonNode.Parse(text);
        }
        catch (JsonException)
        {
            return JsonValue.Create(text);
        }
    }

    private static void RefuseUnknownKeys(JsonObject node, JsonTypeInfo type, string prefix, string name)
    {
        var known = type.Properties.ToDictionary(property => property.Name);
        foreach (var (key, value) in node)
        {
            if (!known.TryGetValue(key, out var property))
            {
                throw new FormatException(
                    $"{name}: key '{prefix}{key}' must be one of {string.Join(", ", known.Keys.Order())}; "
                    + "keys are in camel case.");
            }

            var valueType = Options.GetTypeInfo(property.PropertyType);
            if (value is JsonObject child && valueType.Kind == JsonTypeInfoKind.Object)
                RefuseUnknownKeys(child, valueType, $"{prefix}{key}.", name);
        }
    }

    private static string FirstSentence(string message)
    {
        var end = message.IndexOf(". ", StringComparison.Ordinal);
        return end < 0 ? message : message[..(end + 1)];
    }
}
