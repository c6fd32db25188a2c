namespace AlnWorkflows.Processes.Ports;

/// <summary>Who is to read a classroom extract of which case now.</summary>
public interface IExtractReaders
{
    /// <summary>Says who is to read the extract of a case; whoever was before and is not named is no more.</summary>
    Task AssignAsync(CaseKey key, IReadOnlyList<string> personIds, CancellationToken cancellationToken = default);

    /// <summary>The cases of a body whose extract a person is to read.</summary>
    Task<IReadOnlyList<CaseKey>> CasesOfAsync(string bodyId, string personId, CancellationToken cancellationToken = default);
}
