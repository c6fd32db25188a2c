namespace AlnWorkflows.LocalHost.Azurite;

/// <summary>How Azurite is to run.</summary>
internal sealed record AzuriteOptions
{
    /// <summary>The folder it keeps its data in; null keeps them in memory, gone when it stops.</summary>
    public string? Location { get; init; }

    /// <summary>The ports to listen on, on 127.0.0.1; null takes free ones.</summary>
    public AzuritePorts? Ports { get; init; }

    /// <summary>Accounts and their base64 keys; none is the emulator's own account.</summary>
    public IReadOnlyDictionary<string, string> Accounts { get; init; } = new Dictionary<string, string>();

    /// <summary>Whether it goes on when the process that started it dies without disposing of it.</summary>
    public bool OutlivesParent { get; init; }
}
