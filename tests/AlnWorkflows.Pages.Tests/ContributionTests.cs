using System.Net;
using AlnWorkflows.Pages.Cases;
using AlnWorkflows.Processes.Contributions;
using AlnWorkflows.Processes.Ports;

namespace AlnWorkflows.Pages.Tests;

public sealed class ContributionTests
{
    private const string Professional = "ela@example.org";

    [Fact]
    public async Task The_link_shows_nothing_of_the_case_before_the_code_and_then_only_what_is_asked()
    {
        await using var site = await PagesSite.StartAsync();
        var (path, _) = await AskedAsync(site);
        var professional = site.Visitor();
        await professional.GetAsync(path);
        Assert.DoesNotContain("Alys", professional.Page.DocumentElement.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("Sut mae’n darllen?", professional.Page.DocumentElement.TextContent, StringComparison.Ordinal);

        await OpenAsync(site, professional, path);
        Assert.Contains("Alys Prydderch", professional.Words, StringComparison.Ordinal);
        Assert.Contains("Sut mae’n darllen?", professional.Words, StringComparison.Ordinal);
        Assert.Contains("6 Hydref 2025", professional.Words, StringComparison.Ordinal);
        Assert.Contains("Nid yw’r teulu, na’r person ifanc, yn gwybod am y cais hwn eto.", professional.Words, StringComparison.Ordinal);
        foreach (var kept in new[] { "Rheswm cudd", "Mair", "2015", "mair@example.org" })
            Assert.DoesNotContain(kept, professional.Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_ALNCo_sees_that_it_was_asked_opened_and_received_and_how()
    {
        await using var site = await PagesSite.StartAsync();
        var (path, staff) = await AskedAsync(site);
        Assert.Equal(["Waiting for reply", "15 September 2025", "6 October 2025", "–", "–"], await RowAsync(staff));

        var professional = site.Visitor();
        await OpenAsync(site, professional, path);
        Assert.Equal("15 September 2025", (await RowAsync(staff))[^1]);

        await professional.SubmitAsync(form => form["answer"] = "advice");
        await professional.SubmitAsync(form => form["advice"] = "Mae angen help i ddarllen");
        Assert.Equal("Diolch, mae eich ateb gennym", professional.Heading);
        Assert.Equal("Received15 September 2025, by the link", (await RowAsync(staff))[0]);
        await staff.GetAsync(staff.Page.QuerySelector("#contributions-heading ~ div td a")!.GetAttribute("href")!);
        Assert.Contains("Mae angen help i ddarllen", staff.Words, StringComparison.Ordinal);
        Assert.Contains("Sut mae’n darllen?", staff.Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_comes_to_the_staff_of_the_school_alone_as_a_download_under_our_name()
    {
        await using var site = await PagesSite.StartAsync();
        var (path, staff) = await AskedAsync(site);
        var professional = site.Visitor();
        await OpenAsync(site, professional, path);
        await professional.SubmitAsync(form => form["answer"] = "advice");
        await SendAsync(site, professional, "<script>alert(1)</script> Alys.pdf", "<html><script>alert(1)</script></html>"u8.ToArray());
        Assert.Equal("Diolch, mae eich ateb gennym", professional.Heading);

        await staff.GetAsync(await CasePathAsync(site));
        var file = staff.Page.QuerySelectorAll("#contributions-heading ~ div td a").Single(link => link.TextContent.Contains("Download", StringComparison.Ordinal)).GetAttribute("href")!;
        using var answer = await staff.SendAsync(new HttpRequestMessage(HttpMethod.Get, file));
        Assert.Equal(("text/plain", "attachment"), (answer.Content.Headers.ContentType!.MediaType, answer.Content.Headers.ContentDisposition!.DispositionType));
        Assert.Matches("^[A-Z0-9-]+-[a-z0-9]{6}\\.txt$", answer.Content.Headers.ContentDisposition.FileName!.Trim('"'));
        Assert.Equal("nosniff", answer.Headers.GetValues("X-Content-Type-Options").Single());
        Assert.Equal("no-store", answer.Headers.CacheControl!.ToString());
        Assert.Equal("<html><script>alert(1)</script></html>", await answer.Content.ReadAsStringAsync());

        foreach (var other in new[] { await site.SignedInAsync(Seed.Governor), professional, site.Visitor() })
        {
            using var refused = await other.SendAsync(new HttpRequestMessage(HttpMethod.Get, file));
            Assert.NotEqual("attachment", refused.Content.Headers.ContentDisposition?.DispositionType);
        }
    }

    [Fact]
    public async Task A_wrong_file_is_told_beside_its_field_and_what_was_typed_stands()
    {
        await using var site = await PagesSite.StartAsync();
        var (path, _) = await AskedAsync(site);
        var professional = site.Visitor();
        await OpenAsync(site, professional, path);
        await professional.SubmitAsync(form => form["answer"] = "part");
        await SendAsync(site, professional, "report.pdf", [0x4D, 0x5A, 0, 1], ("advice", "Rhan un"), ("restBy-day", "20"), ("restBy-month", "10"), ("restBy-year", "2025"));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, professional.Status);
        Assert.Contains("beth bynnag yw ei henw", professional.ErrorBeside("file"), StringComparison.Ordinal);
        Assert.Equal(("Rhan un", "20"), (professional.Fields()["advice"], professional.Fields()["restBy-day"]));
        await professional.SubmitAsync(form => form["advice"] = "");
        Assert.Equal("Gwall: Ysgrifennwch eich cyngor neu dewiswch ffeil", professional.ErrorBeside("advice"));
    }

    [Fact]
    public async Task A_draft_waits_behind_the_same_link_and_the_school_does_not_have_it()
    {
        await using var site = await PagesSite.StartAsync();
        var (path, staff) = await AskedAsync(site);
        var professional = site.Visitor();
        await OpenAsync(site, professional, path);
        await professional.SubmitAsync(form => form["answer"] = "advice");
        await professional.SubmitAsync(form => form["advice"] = "Hanner gair", ("_action", "save"));
        Assert.Equal("Mae’r hyn a deipiwyd gennych wedi’i gadw", professional.Heading);
        Assert.StartsWith("Waiting for reply", (await RowAsync(staff))[0], StringComparison.Ordinal);

        var later = site.Visitor();
        await OpenAsync(site, later, path);
        Assert.Equal(("advice", "Hanner gair"), (later.Fields()["answer"], later.Fields()["advice"]));
    }

    [Fact]
    public async Task Whom_to_ask_instead_is_put_before_the_ALNCo_to_look_over_and_send()
    {
        await using var site = await PagesSite.StartAsync();
        var (path, staff) = await AskedAsync(site);
        var professional = site.Visitor();
        await OpenAsync(site, professional, path);
        await professional.SubmitAsync(form => form["answer"] = "ask-another");
        await professional.SubmitAsync(form => { form["anotherWho"] = "Therapydd iaith"; form["anotherAddress"] = "therapi@example.org"; });
        Assert.Equal("Diolch, mae eich ateb gennym", professional.Heading);
        Assert.StartsWith("Ask somebody else", (await RowAsync(staff))[0], StringComparison.Ordinal);

        await Journeys.OpenStepAsync(site, staff, ContributionStepTypes.Consider);
        Assert.Contains("Ela Morgan, Seicolegydd addysg", staff.Words, StringComparison.Ordinal);
        Assert.Contains("Therapydd iaith, therapi@example.org", staff.Words, StringComparison.Ordinal);
        await staff.SubmitAsync(form => form["next"] = "ask");
        Assert.Equal(("Therapydd iaith", "therapi@example.org", "Sut mae’n darllen?"), (staff.Fields()["job"], staff.Fields()["email"], staff.Fields()["question"]));
        Assert.Single(await MailsAsync(site, "Cais am wybodaeth"));
        await staff.SubmitAsync(form =>
        {
            (form["firstName"], form["surname"], form["familyKnows"]) = ("Ifan", "Puw", "yes");
            (form["replyBy-day"], form["replyBy-month"], form["replyBy-year"]) = ("6", "10", "2025");
        });
        Assert.Contains("Your answer is recorded.", staff.Words, StringComparison.Ordinal);
        Assert.Contains(await MailsAsync(site, "Cais am wybodaeth"), mail => mail.To == "therapi@example.org");
    }

    /// <summary>A case in which one professional is asked; the path of their link, and the ALNCo who asked.</summary>
    private static async Task<(string Path, Visitor Staff)> AskedAsync(PagesSite site)
    {
        var staff = await site.SignedInAsync(Seed.Alnco);
        await Journeys.StartCaseAsync(staff);
        await Journeys.OpenStepAsync(site, staff, ContributionStepTypes.Ask);
        void Fill(Dictionary<string, string> form)
        {
            (form["firstName"], form["surname"], form["job"], form["email"]) = ("Ela", "Morgan", "Seicolegydd addysg", Professional);
            (form["question"], form["familyKnows"]) = ("Sut mae’n darllen?", "no");
            (form["replyBy-day"], form["replyBy-month"], form["replyBy-year"]) = ("6", "10", "2025");
        }

        await staff.SubmitAsync(Fill);
        await staff.SubmitAsync(form => form["unawareWhy"] = "Rheswm cudd");
        var mail = (await MailsAsync(site, "Cais am wybodaeth")).Single();
        return (Letters.LinkIn(mail.Text), staff);
    }

    private static async Task OpenAsync(PagesSite site, Visitor professional, string path)
    {
        await Letters.OpenAsync(site, professional, path, Professional);
        Assert.Equal($"{path}/step", professional.Path);
    }

    /// <summary>Sends the form on the page with a file.</summary>
    private static async Task SendAsync(PagesSite site, Visitor professional, string name, byte[] content, params (string Field, string Value)[] answers)
    {
        var form = new MultipartFormDataContent();
        foreach (var (field, value) in professional.Fields().Where(field => answers.All(answer => answer.Field != field.Key)).Select(field => (field.Key, field.Value)).Concat(answers))
            form.Add(new StringContent(value), field);
        form.Add(new ByteArrayContent(content), "file", name);
        await professional.PostAsync(professional.Page.QuerySelector("#page-form")!.GetAttribute("action")!, form);
        await site.SettleAsync();
    }

    /// <summary>The cells of the only request.</summary>
    private static async Task<IReadOnlyList<string>> RowAsync(Visitor staff)
    {
        await staff.GetAsync($"{new Uri(new Uri("http://x"), staff.Path).AbsolutePath.Split("/steps/")[0]}?lang=en");
        return [.. staff.Page.QuerySelectorAll("#contributions-heading ~ div tbody tr").Single().QuerySelectorAll("td").Select(cell => Visitor.Fold(cell.TextContent))];
    }

    private static async Task<string> CasePathAsync(PagesSite site) =>
        CasePaths.Case(await Journeys.OnlyCaseAsync(site));

    /// <summary>The mails whose subject holds a word, oldest first.</summary>
    private static async Task<IReadOnlyList<Mail>> MailsAsync(PagesSite site, string subject) =>
        [.. (await Letters.SentAsync(site)).Where(mail => mail.Subject.Contains(subject, StringComparison.Ordinal))];
}
