using System.Globalization;
using AlnWorkflows.Processes.FollowMail;
using AlnWorkflows.Processes.Ports;
using AlnWorkflows.Records;
using AlnWorkflows.Storage.Blobs;
using AlnWorkflows.Storage.Blobs.Http;
using AlnWorkflows.Storage.Http;
using AlnWorkflows.Storage.Tables;
using AlnWorkflows.Storage.Tables.Http;
using AlnWorkflows.Testing.Hosting;
using Microsoft.Extensions.DependencyInjection;

namespace AlnWorkflows.Kills;

/// <summary>How a story ended, read from its storage: a sorted list of lines in which random ids are replaced by what they
/// stand for, so that two stories can be compared.</summary>
/// <param name="SecondCopies">Mails of which more than one copy left.</param>
internal sealed record Ending(IReadOnlyList<string> Lines, int SecondCopies)
{
    public static async Task<Ending> ReadAsync(string account, string caseId) => (await ReadAsync(account, [caseId]))[0];

    public static async Task<IReadOnlyList<Ending>> ReadAsync(string account, IReadOnlyList<string> caseIds)
    {
        using var http = StorageHttpClient.Create();
        var connection = StorageConnection.Parse(account);
        await using var services = new ServiceCollection()
            .AddSingleton<ITableStore>(new HttpTableStore(http, connection, TimeProvider.System))
            .AddSingleton<IBlobStore>(new HttpBlobStore(http, connection, TimeProvider.System))
            .AddSingleton(TimeProvider.System)
            .AddRecords()
            .BuildServiceProvider();
        var mails = await MailsAsync(services.GetRequiredService<IMailbox>());
        var endings = new List<Ending>();
        foreach (var caseId in caseIds)
            endings.Add(await ReadAsync(services, new CaseKey(DemonstrationStory.School, caseId), mails));
        return endings;
    }

    private static async Task<Ending> ReadAsync(IServiceProvider services, CaseKey key, IReadOnlyList<MailboxItem> all)
    {
        var cases = services.GetRequiredService<ICases>();
        var found = await cases.FindAsync(key) ?? throw new InvalidOperationException($"The case '{key.CaseId}' is lost.");
        var names = (await cases.ContactsAsync(key)).ToDictionary(contact => contact.PersonId, contact => contact.Relation.ToString());
        names[key.CaseId] = "case";
        names[found.Reference] = "reference";

        var messages = await services.GetRequiredService<IMessages>().OfCaseAsync(key);
        foreach (var message in messages)
            names[FollowMailProcess.SubjectOf(message.Key)] = $"{message.Kind} to {names.GetValueOrDefault(message.RecipientId, "staff")}";
        var mails = all.Where(mail => messages.Any(message => message.MessageId == mail.Mail.MessageId)).ToList();
        var lines = new List<string> { $"case {found.Phase} {Day(found.ClosedOn)} {found.ClosingReason}" };
        lines.AddRange((await services.GetRequiredService<INotices>().OfCaseAsync(key)).Select(notice =>
            $"notice {notice.Kind} to {notice.RecipientId} {notice.State} {notice.Given?.Means} {Day(notice.Given?.On)}"));
        lines.AddRange(messages.Select(message =>
            $"message {message.Key} {message.Kind} {message.State} mails: {mails.Count(mail => mail.Mail.MessageId == message.MessageId)}"));
        lines.AddRange(mails.Select(mail => $"mail to {mail.Mail.To}: {mail.Mail.Subject}"));
        lines.AddRange((await services.GetRequiredService<IAudit>().OfCaseAsync(key)).Select(entry =>
            $"audit {entry.What} by {entry.PersonId} on {Day(entry.HappenedOn)}"));
        lines.AddRange((await services.GetRequiredService<ISteps>().OfCaseAsync(key)).Select(step => $"step {step.StepId} {step.Type} {step.State}"));
        lines.AddRange((await services.GetRequiredService<IRuns>().OfCaseAsync(key)).Select(run => $"run {run.InstanceId} {(run.EndedAt is null ? "goes on" : "has ended")}"));
        foreach (var duty in await services.GetRequiredService<IDuties>().OfCaseAsync(key))
        {
            lines.Add($"duty {duty.RuleId} {duty.State} {Day(duty.SafeBy)} {Day(duty.LegalLatest)} met {Day(duty.MetOn)} breach since {Day(duty.Breach?.Since)}");
            lines.AddRange((await services.GetRequiredService<IDuties>().RungsAsync(key, duty.DutyId)).Select(rung => $"rung {duty.RuleId} {rung.RungId}"));
        }

        return new Ending([.. lines.Select(line => Named(line, names)).Order(StringComparer.Ordinal)], mails.Count(mail => mail.Copies > 1));
    }

    private static async Task<List<MailboxItem>> MailsAsync(IMailbox mailbox)
    {
        var mails = new List<MailboxItem>();
        string? continuation = null;
        do
        {
            var page = await mailbox.ListAsync(100, continuation);
            mails.AddRange(page.Items);
            continuation = page.Continuation;
        }
        while (continuation is not null);
        return mails;
    }

    private static string Named(string line, Dictionary<string, string> names) =>
        names.Aggregate(line, (named, name) => named.Replace(name.Key, $"<{name.Value}>", StringComparison.Ordinal));

    private static string Day(DateOnly? day) => day?.ToString("O", CultureInfo.InvariantCulture) ?? "-";
}
