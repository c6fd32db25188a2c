namespace AlnWorkflows.Processes.Ports;

/// <summary>Where a message lies, as one text of ids: <c>{bodyId}/{messageKey}</c>.</summary>
public static class MessageReference
{
    public static string Of(CaseKey key, string messageKey) => $"{key.BodyId}/{messageKey}";

    /// <summary>Null where it is none.</summary>
    public static (CaseKey Case, string MessageKey)? Read(string reference)
    {
        var slash = reference.IndexOf('/', StringComparison.Ordinal);
        var colon = reference.IndexOf(':', StringComparison.Ordinal);
        return slash > 0 && colon > slash + 1
            ? (new CaseKey(reference[..slash], reference[(slash + 1)..colon]), reference[(slash + 1)..])
            : null;
    }
}
