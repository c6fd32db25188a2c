using AlnWorkflows.Processes.Calendars;
using AlnWorkflows.Processes.Ports;
using AlnWorkflows.Records.Links;
using AlnWorkflows.Records.Rows;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace AlnWorkflows.Records;

public static class RecordsServices
{
    /// <summary>Registers every port over records. Needs an <c>ITableStore</c>, an <c>IBlobStore</c> and, for business
    /// time, a <see cref="TimeProvider"/>.</summary>
    public static IServiceCollection AddRecords(this IServiceCollection services)
    {
        services.TryAddSingleton(_ => BankHolidays.LoadEmbedded());
        services.TryAddSingleton(_ => AuthorityCalendars.LoadEmbedded());
        return services.AddPorts();
    }

    /// <summary>Sends mail to the development mailbox instead of anywhere else.</summary>
    public static IServiceCollection AddMailboxTransport(this IServiceCollection services) =>
        services.AddSingleton<IMailTransport>(provider => provider.GetRequiredService<Mailbox>());

    private static IServiceCollection AddPorts(this IServiceCollection services) => services
        .AddSingleton<RecordStore>()
        .AddSingleton<BodyWalk>()
        .AddSingleton<IBodies, BodyRecords>()
        .AddSingleton<AccountLinks>()
        .AddSingleton<IPeople, PeopleRecords>()
        .AddSingleton<ICases, CaseRecords>()
        .AddSingleton<IRuns, RunRecords>()
        .AddSingleton<ISteps, StepRecords>()
        .AddSingleton<IDuties, DutyRecords>()
        .AddSingleton<IAudit, AuditRecords>()
        .AddSingleton<INotices, NoticeRecords>()
        .AddSingleton<IMessages, MessageRecords>()
        .AddSingleton<LinkSigningKeys>()
        .AddSingleton<ILinkKeys>(provider => provider.GetRequiredService<LinkSigningKeys>())
        .AddSingleton<LinkMails>()
        .AddSingleton<IPins, Pins>()
        .AddSingleton<LinkCodes>()
        .AddSingleton<ILinks, LinkRecords>()
        .AddSingleton<IDrafts, DraftRecords>()
        .AddSingleton<IPlans, PlanRecords>()
        .AddSingleton<IContributionFiles, ContributionFileRecords>()
        .AddSingleton<IDeliveries, DeliveryRecords>()
        .AddSingleton<IExtractReaders, ExtractReaderRecords>()
        .AddSingleton<IMeetings, MeetingRecords>()
        .AddSingleton<IOrganiserEvents, OrganiserEventRecords>()
        .AddSingleton<IAuthorityDigests, DigestRecords>()
        .AddSingleton<IBusinessClockOffset, BusinessClockRecord>()
        .AddSingleton<ICalendars, CalendarRecords>()
        .AddSingleton<IRecurringDuties, RecurringDutyRecords>()
        .AddSingleton<ILearning, LearningRecords>()
        .AddSingleton<Mailbox>()
        .AddSingleton<IMailbox>(provider => provider.GetRequiredService<Mailbox>());
}
