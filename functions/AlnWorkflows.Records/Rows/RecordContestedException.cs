namespace AlnWorkflows.Records.Rows;

/// <summary>A record was changed by others each time it was about to be written.</summary>
internal sealed class RecordContestedException(string what, int attempts)
    : Exception($"Nothing was stored: {what} was changed by others {attempts} times in a row while it was being written. Try again.");
