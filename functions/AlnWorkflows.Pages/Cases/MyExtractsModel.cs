using AlnWorkflows.Processes.Ports;

namespace AlnWorkflows.Pages.Cases;

public sealed record MyExtractsModel(Body Body, IReadOnlyList<MyExtract> Extracts);
