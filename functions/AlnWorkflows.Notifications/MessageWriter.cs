using System.Security.Cryptography;
using System.Text;
using AlnWorkflows.Notifications.Composition;
using AlnWorkflows.Notifications.Documents;
using AlnWorkflows.Notifications.Invitations;
using AlnWorkflows.Notifications.Texts;
using AlnWorkflows.Processes.Languages;
using AlnWorkflows.Processes.Notices;
using AlnWorkflows.Processes.Ports;

namespace AlnWorkflows.Notifications;

/// <summary>Writes mails and notices from the one wording source. <see cref="WordingCatalogue"/> says what each kind needs.</summary>
internal sealed class MessageWriter : IMessageWriter
{
    private static readonly Dictionary<string, FreeText> NoFreeText = [];

    private readonly DocumentRenderer _renderer = new();

    public async Task<WrittenMail> WriteAsync(MessageKind kind, Reader reader, IReadOnlyDictionary<string, BilingualText> values, CancellationToken cancellationToken = default)
    {
        if (!WordingCatalogue.SendersOf(kind).Contains(reader.From))
            throw new InvalidOperationException($"Message {kind} is never written by {reader.From}, only by: {string.Join(", ", WordingCatalogue.SendersOf(kind))}.");
        var composer = new Composer(reader, values, NoFreeText);
        var mail = new MailComposer(composer).Compose(WordingSource.Of(kind));
        if (composer.Missing.Count > 0)
            throw new InvalidOperationException($"Message {kind} lacks values in one or both languages for: {string.Join(", ", composer.Missing)}. Give each of them.");
        var html = await _renderer.RenderAsync<MailDocument>(nameof(MailDocument.Mail), mail);
        return new(mail.Subject, MailPlainText.Of(mail), html, WordingSource.VersionOf(kind));
    }

    public MailCalendar WriteInvitation(Invitation invitation, InvitationParties parties, Reader reader, IReadOnlyDictionary<string, BilingualText> values)
    {
        var composer = new Composer(reader, values, NoFreeText);
        var calendar = InvitationWriter.Write(invitation, parties, composer);
        return composer.Missing.Count == 0
            ? calendar
            : throw new InvalidOperationException($"An invitation lacks values in one or both languages for: {string.Join(", ", composer.Missing)}. Give each of them.");
    }

    public Task<WrittenNotice> WriteNoticeAsync(NoticeKind kind, Reader reader, IReadOnlyDictionary<string, BilingualText> values, IReadOnlyDictionary<string, FreeText> freeText, CancellationToken cancellationToken = default) =>
        WriteNoticeAsync(kind, WordingSource.Of(kind), reader, values, freeText);

    /// <summary>Writes a notice from the given words, which must say all that the law requires of its kind.</summary>
    internal async Task<WrittenNotice> WriteNoticeAsync(NoticeKind kind, StandardText text, Reader reader, IReadOnlyDictionary<string, BilingualText> values, IReadOnlyDictionary<string, FreeText> freeText)
    {
        var required = NoticeParts.Of(kind, reader.From);
        var composer = new Composer(reader, values, freeText);
        var notice = new NoticeComposer(composer).Compose(text);
        var lacking = composer.Lacking(required);
        if (lacking.Count > 0 || composer.Missing.Count > 0)
            throw new IncompleteNoticeException(kind, lacking, composer.Lacked(required));
        var html = await _renderer.RenderAsync<NoticeDocument>(nameof(NoticeDocument.Notice), notice);
        return new(html, WordingSource.VersionOf(kind), Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(html))));
    }
}
