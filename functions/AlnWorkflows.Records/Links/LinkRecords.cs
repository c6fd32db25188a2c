using AlnWorkflows.Processes.Ports;
using AlnWorkflows.Records.Rows;

namespace AlnWorkflows.Records.Links;

/// <param name="time">Business time, by which links expire.</param>
internal sealed class LinkRecords(RecordStore store, LinkSigningKeys signingKeys, LinkCodes codes, LinkMails mails, TimeProvider time) : ILinks
{
    public async Task<string> MakeAsync(Link link, CancellationToken cancellationToken = default)
    {
        var token = LinkTokens.Write(link.Case, link.LinkId, await signingKeys.NewestAsync(cancellationToken));
        return await RecordStore.UntilDecidedAsync<string>($"link '{link.LinkId}'", async () =>
        {
            if (await FindAsync(link.Case, link.LinkId, cancellationToken) is not null)
                return new(token);
            var transaction = new RecordTransaction(RecordTables.Records, RecordKeys.Partition(link.Case.BodyId))
                .Insert(RecordKeys.Link(link.Case, link.LinkId), link);
            await SupersedeAsync(transaction, link, cancellationToken);
            return await store.CommitAsync(transaction, cancellationToken) ? new(token) : null;
        });
    }

    public async Task<LinkOpening> OpenAsync(string token, CancellationToken cancellationToken = default)
    {
        if (LinkTokens.Read(token, await signingKeys.ReadAsync(cancellationToken)) is not { } read
            || await FindAsync(read.Case, read.LinkId, cancellationToken) is not { } link)
            return new LinkOpening(LinkState.Altered, null);
        var state = StateOf(link);
        return new LinkOpening(state == LinkState.Good && read.SignedWith.IsWithdrawn ? LinkState.KeyWithdrawn : state, link);
    }

    public async Task<string?> TokenAsync(CaseKey key, LinkPurpose purpose, string targetId, string personId, CancellationToken cancellationToken = default) =>
        await store.FindAsync<NewestLink>(key.BodyId, RecordKeys.NewestLink(key, purpose, targetId, personId), cancellationToken) is { } newest
            ? LinkTokens.Write(key, newest.LinkId, await signingKeys.NewestAsync(cancellationToken))
            : null;

    public Task MarkUsedAsync(CaseKey key, string linkId, DateTimeOffset at, CancellationToken cancellationToken = default) =>
        ChangeAsync(key, linkId, link => link with { UsedAt = link.UsedAt ?? at }, cancellationToken);

    public Task RevokeAsync(CaseKey key, string linkId, DateTimeOffset at, CancellationToken cancellationToken = default) =>
        ChangeAsync(key, linkId, link => link with { RevokedAt = link.RevokedAt ?? at }, cancellationToken);

    public async Task<string> MakeCodeAsync(CaseKey key, string linkId, DateTimeOffset now, CancellationToken cancellationToken = default) =>
        await FindAsync(key, linkId, cancellationToken) is null
            ? throw new KeyNotFoundException($"Case '{key.CaseId}' of body '{key.BodyId}' has no link '{linkId}' to make a code for.")
            : await codes.MakeAsync(key, linkId, now, cancellationToken);

    public Task<DateTimeOffset?> CountMailAsync(Link link, LinkMail mail, DateTimeOffset now, CancellationToken cancellationToken = default) =>
        mails.CountAsync(link, mail, now, cancellationToken);

    public Task<CodeOutcome> TryCodeAsync(CaseKey key, string linkId, string code, DateTimeOffset now, CancellationToken cancellationToken = default) =>
        codes.TryAsync(key, linkId, code, now, cancellationToken);

    /// <summary>What its holder did comes before what we did: an answer we have is what they want to know.</summary>
    private LinkState StateOf(Link link) => link switch
    {
        { RevokedAt: not null } => LinkState.Revoked,
        { UsedAt: not null } => LinkState.Used,
        { SupersededBy: not null } => LinkState.Superseded,
        _ when time.GetUtcNow() >= link.ExpiresAt => LinkState.Expired,
        _ => LinkState.Good,
    };

    private async Task SupersedeAsync(RecordTransaction transaction, Link link, CancellationToken cancellationToken)
    {
        var newestKey = RecordKeys.NewestLink(link.Case, link.Purpose, link.TargetId, link.PersonId);
        var newest = await store.GetAsync(RecordTables.Records, transaction.Partition, newestKey, cancellationToken);
        transaction.Save(newestKey, newest, new NewestLink(link.LinkId));
        if (newest is null)
            return;
        var earlierKey = RecordKeys.Link(link.Case, RecordJson.Read<NewestLink>(newest).LinkId);
        if (await store.GetAsync(RecordTables.Records, transaction.Partition, earlierKey, cancellationToken) is { } earlier)
            transaction.Replace(earlier, RecordJson.Read<Link>(earlier) with { SupersededBy = link.LinkId });
    }

    private Task<Link?> FindAsync(CaseKey key, string linkId, CancellationToken cancellationToken) =>
        store.FindAsync<Link>(key.BodyId, RecordKeys.Link(key, linkId), cancellationToken);

    private Task<Link> ChangeAsync(CaseKey key, string linkId, Func<Link, Link> change, CancellationToken cancellationToken) =>
        store.ChangeAsync(key, RecordKeys.Link(key, linkId), change, (_, _, _) => { }, null, cancellationToken);
}
