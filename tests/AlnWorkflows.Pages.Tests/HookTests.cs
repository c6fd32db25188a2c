using System.Globalization;
using System.Net;
using System.Security.Cryptography;
using System.Text;
using AlnWorkflows.Notifications;
using AlnWorkflows.Processes.Ports;

namespace AlnWorkflows.Pages.Tests;

public sealed class HookTests : IDisposable
{
    private readonly ECDsa key = ECDsa.Create(ECCurve.NamedCurves.nistP256);

    [Fact]
    public async Task A_signed_bounce_marks_its_message_and_asks_the_ALNCo_to_give_it_otherwise()
    {
        await using var site = await StartAsync();
        var (found, sent) = await SentAsync(site);

        Assert.Equal(HttpStatusCode.NoContent, await PostAsync(site, Body(found, sent)));
        await site.SettleAsync();

        Assert.Equal(MessageState.Bounced, (await site.Get<IMessages>().FindAsync(found, sent.Key))!.State);
        Assert.Contains(await site.Get<ISteps>().OfCaseAsync(found), step => step is { Type: "mail-undelivered", State: StepState.Open });
    }

    [Fact]
    public async Task Whoever_is_not_the_carrier_is_turned_away_the_same_whatever_was_wrong()
    {
        await using var site = await StartAsync();
        var (found, sent) = await SentAsync(site);

        Assert.Equal(HttpStatusCode.Unauthorized, await PostAsync(site, Body(found, sent), signed: "[]"));
        Assert.Equal(HttpStatusCode.Unauthorized, await PostAsync(site, Body(found, sent), age: TimeSpan.FromHours(2)));
        Assert.Equal(HttpStatusCode.Unauthorized, await PostAsync(site, new string(' ', 3_000_000)));
        Assert.Equal(MessageState.Sent, (await site.Get<IMessages>().FindAsync(found, sent.Key))!.State);
    }

    [Fact]
    public async Task Where_no_carrier_reports_the_address_is_not_there()
    {
        await using var site = await PagesSite.StartAsync();

        Assert.Equal(HttpStatusCode.NotFound, await PostAsync(site, "[]"));
    }

    public void Dispose() => key.Dispose();

    private Task<PagesSite> StartAsync() =>
        PagesSite.StartAsync(services: services => services.AddSendGridReports(Convert.ToBase64String(key.ExportSubjectPublicKeyInfo())));

    private static async Task<(CaseKey Case, Message Sent)> SentAsync(PagesSite site)
    {
        await Journeys.StartCaseAsync(await site.SignedInAsync(Seed.Alnco));
        var found = Assert.Single((await site.Get<ICases>().ListAsync(Seed.School, null, 10, null)).Items).Key;
        return (found, (await site.Get<IMessages>().OfCaseAsync(found)).First(message => message is { Kind: MessageKind.Deciding, State: MessageState.Sent }));
    }

    private static string Body(CaseKey found, Message sent) =>
        $$"""[{"event":"bounce","type":"bounce","key":"{{MessageReference.Of(found, sent.Key)}}"}]""";

    private async Task<HttpStatusCode> PostAsync(PagesSite site, string body, string? signed = null, TimeSpan age = default)
    {
        var at = (TimeProvider.System.GetUtcNow() - age).ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture);
        using var request = new HttpRequestMessage(HttpMethod.Post, "/hooks/sendgrid") { Content = new StringContent(body, Encoding.UTF8, "application/json") };
        request.Headers.Add("X-Twilio-Email-Event-Webhook-Timestamp", at);
        request.Headers.Add("X-Twilio-Email-Event-Webhook-Signature", Convert.ToBase64String(
            key.SignData(Encoding.UTF8.GetBytes(at + (signed ?? body)), HashAlgorithmName.SHA256, DSASignatureFormat.Rfc3279DerSequence)));
        using var answer = await site.Visitor().SendAsync(request);
        return answer.StatusCode;
    }
}
