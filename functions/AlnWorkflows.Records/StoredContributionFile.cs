using AlnWorkflows.Processes.Ports;

namespace AlnWorkflows.Records;

/// <summary>A contribution's file with the name of the blob that holds it.</summary>
internal sealed record StoredContributionFile(ContributionFile File, string Blob);
