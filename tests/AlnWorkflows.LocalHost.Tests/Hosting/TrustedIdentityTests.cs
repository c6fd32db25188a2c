using System.Net;
using AlnWorkflows.Testing.Azurite;
using AlnWorkflows.Testing.Hosting;

namespace AlnWorkflows.LocalHost.Tests.Hosting;

public sealed class TrustedIdentityTests(AzuriteFixture azurite)
{
    [Fact]
    public async Task Outside_development_a_trusted_proxy_says_who_asks_and_nobody_else_can()
    {
        Assert.Equal(HttpStatusCode.OK, await DutiesAsync("127.0.0.1", "X-Person"));
        Assert.Equal(HttpStatusCode.Unauthorized, await DutiesAsync("192.0.2.1", "X-Person"));
        Assert.Equal(HttpStatusCode.Unauthorized, await DutiesAsync("127.0.0.1", "X-Development-Person"));
    }

    private async Task<HttpStatusCode> DutiesAsync(string trustedProxy, string header)
    {
        var address = HostProcess.FreeAddress();
        await using var host = await HostProcess.StartAsync(address, isDemonstration: false, Settings(azurite.Server.NewAccount(), trustedProxy));
        using var http = new HttpClient { BaseAddress = address };
        using var request = new HttpRequestMessage(HttpMethod.Get, "/api/duties");
        request.Headers.Add(header, "first-person");
        using var response = await http.SendAsync(request);
        return response.StatusCode;
    }

    private static Dictionary<string, string> Settings(string account, string trustedProxy) => new()
    {
        ["DOTNET_ENVIRONMENT"] = "Production",
        ["AlnWorkflows:Storage"] = account,
        ["AlnWorkflows:PublicAddress"] = "https://aln.school.example",
        ["AlnWorkflows:MailFrom"] = "aln@school.example",
        ["AlnWorkflows:Smtp:Host"] = "mail.school.example",
        ["AlnWorkflows:Identity:Header"] = "X-Person",
        ["AlnWorkflows:Identity:TrustedProxies"] = trustedProxy,
        ["AlnWorkflows:School:Id"] = "first-school",
        ["AlnWorkflows:School:NameCy"] = "Ysgol y Bont",
        ["AlnWorkflows:School:NameEn"] = "Bridge School",
        ["AlnWorkflows:School:Authority"] = "cardiff",
        ["AlnWorkflows:School:Email"] = "ysgol@school.example",
        ["AlnWorkflows:School:Phone"] = "029 2018 0000",
        ["AlnWorkflows:School:Links:InformationAndAdvice"] = "https://la.example/1",
        ["AlnWorkflows:School:Links:Disagreements"] = "https://la.example/2",
        ["AlnWorkflows:School:Links:Advocacy"] = "https://la.example/3",
        ["AlnWorkflows:School:Links:Reconsideration"] = "https://la.example/4",
        ["AlnWorkflows:School:Links:Complaints"] = "https://school.example/5",
        ["AlnWorkflows:School:Links:Privacy"] = "https://school.example/6",
        ["AlnWorkflows:FirstPerson:Id"] = "first-person",
        ["AlnWorkflows:FirstPerson:FirstName"] = "Gwen",
        ["AlnWorkflows:FirstPerson:Surname"] = "Morris",
    };
}
