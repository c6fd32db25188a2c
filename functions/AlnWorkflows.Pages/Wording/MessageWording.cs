using AlnWorkflows.Processes.Languages;
using AlnWorkflows.Processes.Messages;
using AlnWorkflows.Processes.Ports;

namespace AlnWorkflows.Pages.Wording;

/// <summary>What messages are called in lists, and how they stand.</summary>
internal static class MessageWording
{
    public static BilingualText Of(MessageKind kind) => MessageNames.Of(kind);

    public static BilingualText Of(MessageState state) => state switch
    {
        MessageState.Queued => new("Yn y ciw", "Queued"),
        MessageState.Held => new("Yn cael ei dal", "Held"),
        MessageState.Sending => new("Yn cael ei hanfon", "Being sent"),
        MessageState.Sent => new("Wedi’i hanfon", "Sent"),
        MessageState.Bounced => new("Ni chyrhaeddodd", "Did not arrive"),
        MessageState.Stopped => new("Wedi’i hatal", "Stopped"),
        MessageState.Failed => new("Methwyd ei hanfon", "Could not be sent"),
        _ => throw new ArgumentOutOfRangeException(nameof(state), state, "A state without words."),
    };
}
