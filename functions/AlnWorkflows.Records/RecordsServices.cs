using AlnWorkflows.Processes.Ports;
using AlnWorkflows.Records.Rows;
using Microsoft.Extensions.DependencyInjection;

namespace AlnWorkflows.Records;

public static class RecordsServices
{
    /// <summary>Registers every port over records. Needs an <c>ITableStore</c>, an <c>IBlobStore</c> and, for business
    /// time, a <see cref="TimeProvider"/>.</summary>
    public static IServiceCollection AddRecords(this IServiceCollection services) => services
        .AddSingleton<RecordStore>()
        .AddSingleton<BodyWalk>()
        .AddSingleton<IBodies, BodyRecords>()
        .AddSingleton<IPeople, PeopleRecords>()
        .AddSingleton<ICases, CaseRecords>()
        .AddSingleton<IRuns, RunRecords>()
        .AddSingleton<ISteps, StepRecords>()
        .AddSingleton<IDuties, DutyRecords>()
        .AddSingleton<IAudit, AuditRecords>();
}
