using AlnWorkflows.Processes.Ports;

namespace AlnWorkflows.Simulation.Scenarios.OfSchool;

/// <summary>A host's way to the carrier.</summary>
internal sealed class CarriedTransport(School school, IMailbox mailbox) : IMailTransport
{
    public Task<MailResult> SendAsync(Mail mail, CancellationToken cancellationToken = default) =>
        school.Carrier.TakeAsync(mail, (IMailTransport)mailbox);
}
