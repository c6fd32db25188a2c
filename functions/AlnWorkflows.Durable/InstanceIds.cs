namespace AlnWorkflows.Durable;

/// <summary>Which ids an instance may have: those that every engine's store can hold.</summary>
public static class InstanceIds
{
    public const int MaxLength = 256;

    /// <summary>Returns the id, or throws.</summary>
    /// <exception cref="InvalidInstanceIdException">The id is empty, over 256 characters, starts with '@', or holds / \ # ? or a control character.</exception>
    public static string Validate(string instanceId) => Fault(instanceId) is { } fault
        ? throw new InvalidInstanceIdException(instanceId, fault)
        : instanceId;

    public static bool IsValid(string instanceId) => Fault(instanceId) is null;

    private static string? Fault(string id)
    {
        if (string.IsNullOrEmpty(id))
            return "it is empty";
        if (id.Length > MaxLength)
            return $"it has {id.Length} characters, at most {MaxLength} are taken";
        if (id[0] == '@')
            return "it starts with '@'";
        if (id.IndexOfAny(['/', '\\', '#', '?']) is var bad and >= 0)
            return $"it holds '{id[bad]}'";
        return id.Any(char.IsControl) ? "it holds a control character" : null;
    }
}
