using System.Text;
using Azure.Core.Serialization;

namespace AlnWorkflows.AzureHost.Tests.Durable;

/// <summary>Values to text and back, as the worker extension does it over the worker's serializer.</summary>
internal static class Wire
{
    private static readonly JsonObjectSerializer Serializer = new();

    public static string? Text(object? value) => value is null ? null : Serializer.Serialize(value, value.GetType()).ToString();

    public static object? Value(string? text, Type type)
    {
        if (text is null)
            return null;
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(text));
        return Serializer.Deserialize(stream, type, default);
    }
}
