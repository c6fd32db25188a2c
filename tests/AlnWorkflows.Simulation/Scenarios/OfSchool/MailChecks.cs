using AlnWorkflows.Processes.Ports;

namespace AlnWorkflows.Simulation.Scenarios.OfSchool;

/// <summary>Never none; a second copy only after an attempt whose outcome was unknown; and no notice counts as given by a
/// mail that is known not to have arrived. The family of a closed case has been told.</summary>
internal static class MailChecks
{
    public static async Task CheckAsync(World world, School school, CaseKey key)
    {
        var messages = await school.Get<IMessages>().OfCaseAsync(key);
        foreach (var message in messages)
            await CheckAsync(world, school, message);
        foreach (var one in messages.Where(message => message.MessageId is not null).GroupBy(message => message.MessageId).Where(group => group.Count() > 1))
            world.Violate($"{one.Count()} messages have the Message-ID {one.Key}.");
        foreach (var mail in (await school.Get<IMailbox>().ListAsync(500, null)).Items)
            CheckCopies(world, school.Carrier, mail);

        if (await school.Get<ICases>().FindAsync(key) is { Phase: CasePhase.Closed, ClosingReason: var reason })
            world.Expect(messages.Any(message => message.Kind == MessageKind.CaseClosed), $"The case was closed for {reason} and the family was not told.");

        var undelivered = messages.Where(message => message.State == MessageState.Bounced).Select(message => message.Key).ToHashSet(StringComparer.Ordinal);
        foreach (var notice in await school.Get<INotices>().OfCaseAsync(key))
            world.Expect(
                notice.OpenedAt is not null || notice.Given?.MessageKey is not { } by || !undelivered.Contains(by),
                $"Notice '{notice.NoticeId}' counts as given by message '{notice.Given?.MessageKey}', which did not arrive.");
    }

    private static async Task CheckAsync(World world, School school, Message message)
    {
        if (message.State is MessageState.Sent or MessageState.Bounced)
            world.Expect(await school.Get<IMailbox>().FindAsync(message.MessageId!) is not null, $"Message '{message.Key}' counts as sent and never left.");
        if (message.State is MessageState.Queued or MessageState.Sending)
            world.Expect((message.TryAgainAt ?? message.NotBefore) > world.Now - TimeSpan.FromMinutes(2), $"Message '{message.Key}' is {message.State}, was due at {message.TryAgainAt ?? message.NotBefore} and has not left.");
    }

    private static void CheckCopies(World world, Carrier carrier, MailboxItem mail)
    {
        if (mail.Copies == 1)
            return;
        world.Count(Tally.SecondCopies, mail.Copies - 1);
        world.Expect(world.Troubles > 0 || carrier.Silent.Contains(mail.Mail.MessageId), $"Mail {mail.Mail.MessageId} left {mail.Copies} times, and nothing had gone wrong.");
    }
}
