namespace AlnWorkflows.Hosting.Settings;

/// <summary>The hosts a setting is for.</summary>
[Flags]
public enum HostKind
{
    Local = 1,
    Azure = 2,
    Both = Local | Azure,
}
