namespace AlnWorkflows.LocalHost.Azurite;

/// <summary>Azurite could not be installed or started; the message says what to do.</summary>
internal sealed class AzuriteException(string message, Exception? inner = null) : Exception(message, inner);
