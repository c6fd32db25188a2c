namespace AlnWorkflows.Processes.Ports;

/// <summary>Writes messages and notices in both languages from the one wording source.</summary>
public interface IMessageWriter
{
    /// <summary>The mail for a message. Both languages, the recipient's choice first, Welsh first where none was made.</summary>
    /// <exception cref="InvalidOperationException">A placeholder of the wording has no value.</exception>
    Task<WrittenMail> WriteAsync(MessageKind kind, Reader reader, IReadOnlyDictionary<string, Languages.BilingualText> values, CancellationToken cancellationToken = default);

    /// <summary>What a person's calendar is told of a meeting, in both languages, without a learner's name.</summary>
    /// <inheritdoc cref="WriteAsync"/>
    MailCalendar WriteInvitation(Invitation invitation, InvitationParties parties, Reader reader, IReadOnlyDictionary<string, Languages.BilingualText> values);

    /// <summary>A notice as its reader will see it, as a whole printable HTML document.</summary>
    /// <exception cref="IncompleteNoticeException">A part the law requires is missing.</exception>
    Task<WrittenNotice> WriteNoticeAsync(NoticeKind kind, Reader reader, IReadOnlyDictionary<string, Languages.BilingualText> values, IReadOnlyDictionary<string, FreeText> freeText, CancellationToken cancellationToken = default);
}
