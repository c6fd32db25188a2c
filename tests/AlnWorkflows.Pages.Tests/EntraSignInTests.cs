using System.Net;
using System.Text;
using System.Text.Json;
using AlnWorkflows.Processes.Ports;

namespace AlnWorkflows.Pages.Tests;

public sealed class EntraSignInTests
{
    private const string ObjectId = "http://schemas.microsoft.com/identity/claims/objectidentifier";
    private const string TenantId = "http://schemas.microsoft.com/identity/claims/tenantid";

    [Fact]
    public async Task A_page_that_needs_a_person_sends_to_the_sign_in_and_back()
    {
        await using var site = await SiteAsync();

        using var answer = await SendAsync(site, "/cases?search=x", principal: null);

        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        Assert.Equal("/.auth/login/aad?post_login_redirect_uri=%2Fcases%3Fsearch%3Dx", answer.Headers.Location!.ToString());
    }

    [Fact]
    public async Task The_sign_in_page_leads_to_the_sign_in_and_never_elsewhere()
    {
        await using var site = await SiteAsync();

        using var answer = await SendAsync(site, "/sign-in?return=//evil.example", principal: null);

        Assert.Equal("/.auth/login/aad?post_login_redirect_uri=%2F", answer.Headers.Location!.ToString());
    }

    [Fact]
    public async Task A_linked_account_of_a_trusted_tenant_is_its_person_and_signs_out_by_a_link()
    {
        await using var site = await SiteAsync();
        await LinkAsync(site, Seed.School, Seed.Alnco);

        using var answer = await SendAsync(site, "/?lang=en", Principal());
        var page = await answer.Content.ReadAsStringAsync();

        Assert.Contains("Signed in: Siân Evans", WebUtility.HtmlDecode(page), StringComparison.Ordinal);
        Assert.Contains("href=\"/.auth/logout?post_logout_redirect_uri=/\"", page, StringComparison.Ordinal);
        Assert.DoesNotContain("action=\"/sign-out\"", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Somebody_known_by_several_ids_acts_in_each_body_under_its_own()
    {
        await using var site = await SiteAsync();
        await LinkAsync(site, Seed.School, Seed.Alnco);
        await LinkAsync(site, Seed.OtherSchool, Seed.OtherAlnco);

        using var there = await SendAsync(site, $"/schools/{Seed.OtherSchool}/cases", Principal());
        using var here = await SendAsync(site, $"/schools/{Seed.School}/cases", Principal());

        Assert.Equal(HttpStatusCode.OK, there.StatusCode);
        Assert.Equal(HttpStatusCode.OK, here.StatusCode);
    }

    [Fact]
    public async Task Somebody_whom_no_body_knows_is_told_so_and_shown_no_more_than_their_address()
    {
        await using var site = await SiteAsync();

        using var answer = await SendAsync(site, "/cases?lang=en", Principal(email: "gwen@school.example", name: "Gwenhwyfar"));
        var page = WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync());

        Assert.Equal(HttpStatusCode.Forbidden, answer.StatusCode);
        Assert.Contains("We know your account but you have not been invited yet.", page, StringComparison.Ordinal);
        Assert.Contains("gwen@school.example", page, StringComparison.Ordinal);
        Assert.DoesNotContain("Gwenhwyfar", page, StringComparison.Ordinal);
        Assert.DoesNotContain(Account.ObjectId.ToString(), page, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task An_account_of_another_tenant_is_nobody_even_where_it_was_linked()
    {
        await using var site = await SiteAsync(Guid.Parse("33333333-0000-4000-8000-000000000003"));
        await LinkAsync(site, Seed.School, Seed.Alnco);

        using var answer = await SendAsync(site, "/cases", Principal());

        Assert.Equal(HttpStatusCode.Forbidden, answer.StatusCode);
    }

    [Fact]
    public async Task What_nobody_stands_in_front_to_vouch_for_counts_for_nothing()
    {
        await using var site = await PagesSite.StartAsync(options => options.IsDevelopment = false);
        await LinkAsync(site, Seed.School, Seed.Alnco);

        using var answer = await SendAsync(site, "/cases", Principal());

        Assert.Equal(HttpStatusCode.Unauthorized, answer.StatusCode);
    }

    [Fact]
    public async Task The_api_answers_a_problem_where_nobody_is_signed_in()
    {
        await using var site = await SiteAsync();

        using var answer = await SendAsync(site, "/api/duties?state=open", principal: null);

        Assert.Equal(HttpStatusCode.Unauthorized, answer.StatusCode);
        Assert.Equal("application/problem+json", answer.Content.Headers.ContentType!.MediaType);
    }

    [Theory]
    [InlineData("not base64!")]
    [InlineData("")]
    [InlineData("bm90IGpzb24=")]
    [InlineData("W10=")]
    public async Task A_header_that_cannot_be_read_is_nobody(string principal)
    {
        await using var site = await SiteAsync();

        using var answer = await SendAsync(site, "/cases", principal);

        Assert.True(answer.StatusCode is HttpStatusCode.Unauthorized or HttpStatusCode.Redirect, $"{answer.StatusCode}");
    }

    [Theory]
    [MemberData(nameof(Broken))]
    public async Task A_principal_without_one_account_of_Entra_is_nobody(string json)
    {
        await using var site = await SiteAsync();
        await LinkAsync(site, Seed.School, Seed.Alnco);

        using var answer = await SendAsync(site, "/cases", Base64(json));

        Assert.Equal(HttpStatusCode.Unauthorized, answer.StatusCode);
    }

    public static TheoryData<string> Broken() =>
    [
        "{}",
        "{\"auth_typ\":\"aad\"}",
        "{\"auth_typ\":\"aad\",\"claims\":{}}",
        "{\"auth_typ\":\"aad\",\"claims\":[1,null,{\"typ\":5,\"val\":true}]}",
        Json("github", (TenantId, $"{Account.TenantId}"), (ObjectId, $"{Account.ObjectId}")),
        Json("aad", (TenantId, $"{Account.TenantId}")),
        Json("aad", (TenantId, $"{Account.TenantId}"), (ObjectId, "nobody")),
        Json("aad", (TenantId, $"{Account.TenantId}"), (ObjectId, $"{Account.ObjectId}"), ("oid", $"{Guid.Empty}")),
    ];

    internal static EntraAccount Account { get; } = new(Guid.Parse("11111111-0000-4000-8000-000000000001"), Guid.Parse("22222222-0000-4000-8000-000000000002"));

    internal static Task<PagesSite> SiteAsync(params Guid[] tenants) => PagesSite.StartAsync(options =>
    {
        options.IsDevelopment = false;
        options.IsDemonstration = false;
        options.EntraTenants = tenants.Length == 0 ? [Account.TenantId] : tenants;
    });

    internal static string Principal(EntraAccount? account = null, string email = "siân@school.example", string name = "Siân") => Base64(Json(
        "aad", ("tid", $"{(account ?? Account).TenantId}"), ("oid", $"{(account ?? Account).ObjectId}"), ("email", email), ("name", name)));

    private static async Task LinkAsync(PagesSite site, string bodyId, string personId) => Assert.Equal(
        AccountLinking.Linked,
        await site.Get<IPeople>().LinkAsync(bodyId, personId, Account, new AuditEntry(new CaseKey(bodyId, "people"), "account-linked", null, new(2025, 9, 15), site.Time.GetUtcNow(), new Dictionary<string, string>())));

    private static async Task<HttpResponseMessage> SendAsync(PagesSite site, string path, string? principal)
    {
        using var client = new HttpClient(new HttpClientHandler { AllowAutoRedirect = false }) { BaseAddress = site.Address };
        using var request = new HttpRequestMessage(HttpMethod.Get, path);
        if (principal is not null)
            request.Headers.TryAddWithoutValidation("X-MS-CLIENT-PRINCIPAL", principal);
        return await client.SendAsync(request);
    }

    private static string Json(string provider, params (string Type, string Value)[] claims) => JsonSerializer.Serialize(new
    {
        auth_typ = provider,
        claims = claims.Select(claim => new { typ = claim.Type, val = claim.Value }),
        name_typ = "name",
        role_typ = "roles",
    });

    private static string Base64(string json) => Convert.ToBase64String(Encoding.UTF8.GetBytes(json));
}
