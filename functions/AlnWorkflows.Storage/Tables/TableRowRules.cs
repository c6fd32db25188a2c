using System.Globalization;

namespace AlnWorkflows.Storage.Tables;

/// <summary>What is wrong with a key, a property or a row, in a sentence; null where nothing is.</summary>
internal static class TableRowRules
{
    public static string? Fault(TableRow row)
    {
        var fault = KeyFault("partition key", row.PartitionKey) ?? KeyFault("row key", row.RowKey);
        if (fault is not null)
            return fault;
        if (row.Properties.Count > TableLimits.PropertiesPerRow)
            return $"The row has {row.Properties.Count} properties: up to {TableLimits.PropertiesPerRow} are allowed.";

        foreach (var (name, value) in row.Properties)
            if (NameFault(name) is { } nameFault)
                return nameFault;
            else if (ValueFault(name, value) is { } valueFault)
                return valueFault;

        var size = TableSizes.Stored(row);
        return size > TableLimits.RowBytes
            ? $"The row takes {size} bytes: up to {TableLimits.RowBytes} are allowed. Keep long texts and files as blobs."
            : null;
    }

    public static string? KeyFault(string what, string key)
    {
        if (key is null)
            return $"The {what} is null: give a text, which may be empty.";
        if (key.Length > TableLimits.KeyChars)
            return $"The {what} has {key.Length} characters: up to {TableLimits.KeyChars} are allowed.";
        foreach (var c in key)
            if (c is '/' or '\\' or '#' or '?' || char.IsControl(c))
                return $"The {what} has the character U+{(int)c:X4}: / \\ # ? and control characters are not allowed in keys.";
        return IsWellFormed(key) ? null : $"The {what} has half a surrogate pair: it is not text.";
    }

    private static string? NameFault(string name)
    {
        if (name is "PartitionKey" or "RowKey" or "Timestamp")
            return $"The property name '{name}' is the service's own: choose another.";
        if (name.Length is 0 or > TableLimits.PropertyNameChars)
            return $"A property name has {name.Length} characters: 1 to {TableLimits.PropertyNameChars} are allowed.";
        return IsIdentifier(name) ? null : $"The property name '{name}' is not allowed: use a C# identifier (a letter or underscore, then letters, digits and underscores).";
    }

    private static string? ValueFault(string name, object value) => value switch
    {
        string text when text.Length > TableLimits.StringChars =>
            $"The property '{name}' has {text.Length} characters: up to {TableLimits.StringChars} are allowed.",
        string text when !IsWellFormed(text) =>
            $"The property '{name}' has half a surrogate pair: it is not text.",
        byte[] bytes when bytes.Length > TableLimits.BinaryBytes =>
            $"The property '{name}' has {bytes.Length} bytes: up to {TableLimits.BinaryBytes} are allowed.",
        DateTimeOffset instant when instant < TableLimits.EarliestInstant =>
            string.Create(CultureInfo.InvariantCulture, $"The property '{name}' is {instant:O}: instants before {TableLimits.EarliestInstant:O} cannot be kept."),
        string or byte[] or DateTimeOffset or int or long or bool or double or Guid => null,
        null => $"The property '{name}' is null: leave out a property without a value.",
        _ => $"The property '{name}' is of type {value.GetType().Name}: use string, int, long, bool, double, DateTimeOffset, Guid or byte[].",
    };

    private static bool IsIdentifier(string name)
    {
        if (!char.IsLetter(name[0]) && name[0] != '_')
            return false;
        foreach (var c in name)
            if (!char.IsLetterOrDigit(c) && c != '_')
                return false;
        return true;
    }

    private static bool IsWellFormed(string text)
    {
        for (var i = 0; i < text.Length; i++)
            if (char.IsHighSurrogate(text[i]) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
                i++;
            else if (char.IsSurrogate(text[i]))
                return false;
        return true;
    }
}
