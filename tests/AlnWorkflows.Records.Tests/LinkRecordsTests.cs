using System.Text;
using AlnWorkflows.Processes.Ports;

namespace AlnWorkflows.Records.Tests;

public class LinkRecordsTests : RecordsTest
{
    private ILinks Links => Port<ILinks>();

    [Fact]
    public async Task A_token_opens_its_link_and_the_same_link_again_gives_the_same_token()
    {
        var token = await Links.MakeAsync(Link("link-1"));

        Assert.Equal(token, await Links.MakeAsync(Link("link-1")));
        Assert.Equal(token, await Links.TokenAsync(Given.Key, LinkPurpose.Notice, "notice-1", "parent-0001"));
        Assert.Equal(new LinkOpening(LinkState.Good, Link("link-1")), await Links.OpenAsync(token));
    }

    [Fact]
    public async Task A_token_altered_in_any_character_or_cut_or_lengthened_opens_nothing()
    {
        var token = await Links.MakeAsync(Link("link-1"));
        const string Alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_=+/ é";
        var altered = Enumerable.Range(0, token.Length)
            .SelectMany(at => Alphabet.Where(c => c != token[at]).Select(c => $"{token[..at]}{c}{token[(at + 1)..]}"))
            .Concat(Enumerable.Range(0, token.Length).Select(length => token[..length]))
            .Concat(["", " ", token + "A", token + "=", token + "==", " " + token, token + "\n", token + token, new string('A', 5000)]);

        foreach (var other in altered)
            Assert.Equal(new LinkOpening(LinkState.Altered, null), await Links.OpenAsync(other));
    }

    [Fact]
    public async Task A_token_signed_in_another_service_opens_nothing()
    {
        await using var other = new OtherService();
        await other.InitializeAsync();

        Assert.Equal(LinkState.Altered, (await Links.OpenAsync(await other.Port<ILinks>().MakeAsync(Link("link-1")))).State);
    }

    [Fact]
    public async Task A_link_expires_by_business_time()
    {
        var token = await Links.MakeAsync(Link("link-1") with { ExpiresAt = Time.GetUtcNow().AddDays(1) });

        Time.Advance(TimeSpan.FromDays(1) - TimeSpan.FromTicks(1));
        Assert.Equal(LinkState.Good, (await Links.OpenAsync(token)).State);
        Time.Advance(TimeSpan.FromTicks(1));
        Assert.Equal(LinkState.Expired, (await Links.OpenAsync(token)).State);
    }

    [Fact]
    public async Task A_newer_link_for_the_same_person_and_target_supersedes_the_earlier()
    {
        var first = await Links.MakeAsync(Link("link-1"));
        var elsewhere = await Links.MakeAsync(Link("link-2") with { TargetId = "notice-2" });
        var another = await Links.MakeAsync(Link("link-3") with { PersonId = "parent-0002" });
        var newest = await Links.MakeAsync(Link("link-4"));

        var opened = await Links.OpenAsync(first);

        Assert.Equal((LinkState.Superseded, "link-4"), (opened.State, opened.Link!.SupersededBy));
        foreach (var token in new[] { elsewhere, another, newest })
            Assert.Equal(LinkState.Good, (await Links.OpenAsync(token)).State);
        Assert.Equal(newest, await Links.TokenAsync(Given.Key, LinkPurpose.Notice, "notice-1", "parent-0001"));
    }

    [Fact]
    public async Task Of_links_made_at_once_one_is_the_newest()
    {
        var tokens = await Task.WhenAll(Enumerable.Range(1, 6).Select(n => Links.MakeAsync(Link($"link-{n}"))));

        var states = await Task.WhenAll(tokens.Select(async token => (await Links.OpenAsync(token)).State));

        Assert.Single(states, LinkState.Good);
        Assert.Equal(5, states.Count(state => state is LinkState.Superseded));
    }

    [Fact]
    public async Task A_used_or_revoked_link_says_so()
    {
        var used = await Links.MakeAsync(Link("link-1") with { Purpose = LinkPurpose.Step, TargetId = "views" });
        var revoked = await Links.MakeAsync(Link("link-2"));

        await Links.MarkUsedAsync(Given.Key, "link-1", Given.Morning);
        await Links.MarkUsedAsync(Given.Key, "link-1", Given.Morning.AddDays(1));
        await Links.RevokeAsync(Given.Key, "link-2", Given.Morning);

        var opened = await Links.OpenAsync(used);
        Assert.Equal((LinkState.Used, Given.Morning), (opened.State, opened.Link!.UsedAt));
        Assert.Equal(LinkState.Revoked, (await Links.OpenAsync(revoked)).State);
    }

    [Fact]
    public async Task Opening_changes_nothing()
    {
        var token = await Links.MakeAsync(Link("link-1"));
        await Links.OpenAsync(token);
        Tables.BeforeNextWrite = () => throw new InvalidOperationException("Opening wrote.");

        Assert.Equal(LinkState.Good, (await Links.OpenAsync(token)).State);
    }

    [Fact]
    public async Task A_token_holds_ids_only()
    {
        var token = await Links.MakeAsync(Link("link-1"));

        var padded = token.Replace('-', '+').Replace('_', '/').PadRight((token.Length + 3) / 4 * 4, '=');

        var key = Assert.Single(await Port<ILinkKeys>().ListAsync()).KeyId;
        Assert.StartsWith($"{key}!ysgol-y-bryn!case-0001!link-1", Encoding.Latin1.GetString(Convert.FromBase64String(padded)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_signing_key_is_made_once_however_many_need_it_first()
    {
        var keys = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => new Links.LinkSigningKeys(new Rows.RecordStore(Tables), Time).NewestAsync(default)));

        Assert.Single(keys.Select(key => Convert.ToHexString(key.Secret)).Distinct());
        Assert.Equal(32, keys[0].Secret.Length);
    }

    internal static Link Link(string linkId) => new(
        Given.Key, linkId, LinkPurpose.Notice, "notice-1", "parent-0001", Given.Morning.AddDays(28), Given.Morning);

    private sealed class OtherService : RecordsTest
    {
        public new T Port<T>()
            where T : notnull => base.Port<T>();
    }
}
