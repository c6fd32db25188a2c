namespace AlnWorkflows.LocalHost.Settings;

/// <param name="Tls">Whether the connection is encrypted before anything is said on it.</param>
internal sealed record SmtpSettings(string Host, int Port, string? User, string? Password, bool Tls);
