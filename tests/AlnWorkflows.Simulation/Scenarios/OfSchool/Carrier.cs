using AlnWorkflows.Processes.Messages;
using AlnWorkflows.Processes.Ports;
using Microsoft.Extensions.DependencyInjection;

namespace AlnWorkflows.Simulation.Scenarios.OfSchool;

/// <summary>Whoever carries the mail, outside all hosts: refuses it, takes it and does not say so, or takes it and reports
/// later, sometimes twice, that it did not arrive. The mailbox behind it counts what left.</summary>
internal sealed class Carrier
{
    private static readonly Mood[] Moods = [Mood.TryLater, Mood.Refuses, Mood.Loses, Mood.TakesInSilence, Mood.TakesAndReports, Mood.TakesAndReports, Mood.TakesAndReports];

    private readonly World world;
    private readonly School school;
    private readonly double troubleRate;

    public Carrier(World world, School school)
    {
        (this.world, this.school) = (world, school);
        troubleRate = world.Random.Next(3) switch { 0 => 0, 1 => 0.10, _ => 0.50 };
    }

    /// <summary>Mails of which it did not say what it did with them.</summary>
    public HashSet<string> Silent { get; } = new(StringComparer.Ordinal);

    /// <summary>The invitations that came to whom, in their order.</summary>
    public List<(string RecipientId, int Sequence)> Invitations { get; } = [];

    /// <summary>Takes a mail from a host, or does not.</summary>
    public async Task<MailResult> TakeAsync(Mail mail, IMailTransport mailbox)
    {
        var (key, messageKey) = MessageReference.Read(mail.Reference!)!.Value;
        var message = await school.Get<IMessages>().FindAsync(key, messageKey);
        world.Expect(message?.State == MessageState.Sending, $"Mail {mail.MessageId} is handed over while its message is {message?.State}.");
        world.Count(Tally.HandedOver);
        if (message?.Invitation is { } invitation)
            Invitations.Add((message.RecipientId, invitation.Sequence));
        return Draw() switch
        {
            Mood.TryLater => MailOutcome.TryLater,
            Mood.Refuses => MailOutcome.Refused,
            Mood.Loses => Say(mail, MailOutcome.Unknown),
            Mood.TakesInSilence => await TakeInSilenceAsync(mail, mailbox),
            Mood.TakesAndReports => await TakeAndReportAsync(mail, mailbox),
            _ => Say(mail, (await mailbox.SendAsync(mail)).Outcome),
        };
    }

    private Mood Draw() => world.IsCalm || world.Random.NextDouble() >= troubleRate ? Mood.Good : Moods[world.Random.Next(Moods.Length)];

    private async Task<MailResult> TakeInSilenceAsync(Mail mail, IMailTransport mailbox)
    {
        await mailbox.SendAsync(mail);
        return Say(mail, MailOutcome.Unknown);
    }

    private async Task<MailResult> TakeAndReportAsync(Mail mail, IMailTransport mailbox)
    {
        var result = await mailbox.SendAsync(mail);
        if (result.Outcome == MailOutcome.Accepted)
            world.BesideOutside(() => ReportAsync(mail));
        return Say(mail, result.Outcome);
    }

    private MailResult Say(Mail mail, MailOutcome outcome)
    {
        if (outcome == MailOutcome.Unknown)
            Silent.Add(mail.MessageId);
        return outcome;
    }

    private async Task<bool> ReportAsync(Mail mail)
    {
        var report = new DeliveryReport(mail.Reference!, world.Random.Next(3) == 0 ? DeliveryKind.Blocked : DeliveryKind.Bounced);
        var times = world.Random.Next(1, 3);
        for (var time = 0; time < times; time++)
        {
            await world.DelayUpToAsync(TimeSpan.FromHours(12));
            while (!await world.PersistAsync(services => services.GetRequiredService<Bounces>().TakeAsync(report, CancellationToken.None)))
                await world.DelayUpToAsync(TimeSpan.FromMinutes(10));
        }

        world.Count(Tally.Undelivered);
        return true;
    }

    private enum Mood
    {
        Good,
        TryLater,
        Refuses,
        Loses,
        TakesInSilence,
        TakesAndReports,
    }
}
