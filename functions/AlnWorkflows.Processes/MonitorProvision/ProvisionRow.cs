namespace AlnWorkflows.Processes.MonitorProvision;

/// <summary>One row of section 2B or 2C of a plan, as the school monitors it.</summary>
/// <param name="RowId">The step in which it was entered.</param>
/// <param name="Section"><see cref="MonitoringCodes.School"/> or <see cref="MonitoringCodes.Nhs"/>.</param>
/// <param name="Deliverers">Who in the school gives it, or records that it was given: their ids.</param>
/// <param name="Provider">The NHS body that gives it; null for section 2B.</param>
/// <param name="InWelsh">The plan says that it should be given in Welsh.</param>
/// <param name="EndedOn">London date from which it is given no longer; null while it is.</param>
/// <param name="WelshHow"><see cref="MonitoringCodes.Available"/> or <see cref="MonitoringCodes.Steps"/>, where it should be given in Welsh; null where nobody said.</param>
/// <param name="WelshSteps">The reasonable steps that are taken towards giving it in Welsh.</param>
public sealed record ProvisionRow(
    string RowId, int Number, string Section, string What, string Often, string Outcome, IReadOnlyList<string> Deliverers, string? Provider, bool InWelsh, DateOnly From, DateOnly? EndedOn,
    string? WelshHow = null, string? WelshSteps = null);
