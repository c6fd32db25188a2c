using System.Globalization;
using System.Text.RegularExpressions;
using AlnWorkflows.Browser.Tests.Browsing;
using AlnWorkflows.Testing.Hosting;
using Microsoft.Playwright;

namespace AlnWorkflows.Browser.Tests.Ends;

/// <summary>What people do at a browser in one drive, in one language: start a case, open a step by its type, fill fields in
/// by name, check, send; take the link from their mail; wait for a later day.</summary>
internal sealed partial class Hand(IPage page, AlnApi api, SharedClock clock, EndPictures pictures, string language, string tag)
{
    private const int PagesOfOneForm = 12;
    private const int Openings = 20;
    private const int MillisecondsBetween = 500;

    private readonly FormFilling _form = new(page);
    private string? _person;

    /// <summary>The path of the case that was started.</summary>
    public string CasePath { get; private set; } = "";

    /// <summary>What mail calls the case.</summary>
    public string Reference { get; private set; } = "";

    /// <summary>The address of somebody who belongs to this drive alone.</summary>
    public string AddressOf(string who) => $"{who}.{tag}@family.example";

    public string Parent => AddressOf("rhiant");

    public bool IsWelsh => language == "cy";

    /// <summary>The one of two words that belongs to the drive's language.</summary>
    public string In(string welsh, string english) => IsWelsh ? welsh : english;

    public Task UntilAsync(int year, int month, int day) => clock.WaitUntilAsync(new DateOnly(year, month, day));

    /// <summary>Goes on as somebody on the staff.</summary>
    public async Task AsAsync(string personId)
    {
        if (_person == personId)
            return;
        await page.Context.ClearCookiesAsync(new() { Name = "aln-person" });
        await OpenAsync("/sign-in");
        await page.Locator($"main input[value='{personId}']").CheckAsync();
        await PressAsync();
        _person = personId;
    }

    /// <summary>Starts a case with the demonstration's concern, changed as given; this drive's parent has an address of their own.</summary>
    public Task StartAsync(params (string Field, object Answer)[] changes) => StartAsync("start", DemonstrationStory.Concern, changes);

    /// <summary>Starts a case by one of the forms that start one.</summary>
    public async Task StartAsync(string form, IReadOnlyDictionary<string, object> answers, params (string Field, object Answer)[] changes)
    {
        await AsAsync(DemonstrationStory.Alnco);
        var all = Mine(answers, changes);
        await clock.AloneAsync(async () =>
        {
            await OpenFormAsync($"/schools/{DemonstrationStory.School}/{form}", form);
            await FillAsync([.. all.Select(one => (one.Key, one.Value))]);
        });
        CasePath = new Uri(page.Url).AbsolutePath;
        Assert.StartsWith("/cases/", CasePath, StringComparison.Ordinal);
        Reference = CaseReference().Match(await page.Locator("h1").InnerTextAsync()).Value;
    }

    /// <summary>The case as an earlier process leaves it, for which the drive of that process stands: started by a program.</summary>
    public async Task GivenCaseAsync(params (string Field, object Answer)[] changes)
    {
        var id = await api.StartCaseAsync(DemonstrationStory.School, Mine(DemonstrationStory.Concern, changes), tag);
        CasePath = $"/cases/{DemonstrationStory.School}/{id}";
        Reference = (await api.CaseAsync(id)).GetProperty("reference").GetString()!;
    }

    /// <summary>A step of an earlier process, answered by a program.</summary>
    public Task GivenAnswerAsync(string type, object? file, params (string Field, object Answer)[] answers) => OpensAsync(type, async () =>
        await api.AnswerAsync(CasePath.Split('/')[^1], type, answers.ToDictionary(one => one.Field, one => one.Answer), file));

    /// <summary>Whether the case waits for a step of this type.</summary>
    public async Task<bool> WaitsForAsync(string type) => (await api.CaseAsync(CasePath.Split('/')[^1])).GetProperty("steps").EnumerateArray().Any(step => step.GetProperty("type").GetString() == type);

    /// <summary>Goes by a page that is no case’s, with the steps and ends that it shows.</summary>
    public async Task GoByAsync(string path)
    {
        await AsAsync(DemonstrationStory.Alnco);
        CasePath = path;
    }

    public Task OpenCaseAsync() => OpenAsync(CasePath);

    /// <summary>The ALNCo opens the step of a type from the page of the case, fills it in and sends it.</summary>
    public Task AnswerAsync(string type, params (string Field, object Answer)[] answers) => AnswerAsAsync(DemonstrationStory.Alnco, type, answers);

    public async Task AnswerAsAsync(string personId, string type, params (string Field, object Answer)[] answers)
    {
        await AsAsync(personId);
        await OpenUntilAsync(CasePath, () => OffersAsync(type));
        await FollowStepAsync(type);
        await pictures.OfFormAsync(page, type, language);
        await FillAsync(answers);
    }

    /// <summary>Somebody who may not read cases finds the step on their own first page.</summary>
    public async Task AnswerFromHomeAsync(string personId, string type, params (string Field, object Answer)[] answers)
    {
        await AsAsync(personId);
        await OpenUntilAsync("/", () => OffersAsync(type));
        await FollowStepAsync(type);
        await FillAsync(answers);
    }

    /// <summary>Whether the page that is open leads to a step of this type.</summary>
    public async Task<bool> OffersAsync(string type) => await StepLinkAsync(type) is not null;

    /// <summary>The ALNCo opens a form by the link that the page of the case has to it, fills it in and sends it.</summary>
    public async Task FromCaseAsync(string path, params (string Field, object Answer)[] answers)
    {
        await BeginFromCaseAsync(path);
        await FillAsync(answers);
    }

    public async Task BeginFromCaseAsync(string path)
    {
        await AsAsync(DemonstrationStory.Alnco);
        await OpenCaseAsync();
        await FollowAsync($"main a[href$='/{path}']");
        await pictures.OfFormAsync(page, path, language);
    }

    /// <summary>Opens a page until it says something, as what was answered is carried out a moment later.</summary>
    public async Task<bool> SaysAsync(string words)
    {
        await OpenUntilAsync(CasePath, IsSaidAsync);
        return await IsSaidAsync();

        async Task<bool> IsSaidAsync() => (await TextAsync()).Contains(words, StringComparison.Ordinal);
    }

    /// <summary>Opens the page until nothing is to do in it for a process any more.</summary>
    public async Task<bool> AsksNothingMoreAsync(string process)
    {
        var step = new Regex($@"/steps/{Regex.Escape(process)}-\d+-");
        await OpenUntilAsync(CasePath, AsksNothingAsync);
        return await AsksNothingAsync();

        async Task<bool> AsksNothingAsync() => !(await StepsAsync(".govuk-task-list")).Any(link => step.IsMatch(Uri.UnescapeDataString(link)));
    }

    /// <summary>Opens a page again and again, for a while, until it is as expected.</summary>
    public async Task OpenUntilAsync(string path, Func<Task<bool>> isAsExpected)
    {
        for (var time = 1; time <= Openings; time++)
        {
            await OpenAsync(path);
            if (await isAsExpected())
                return;
            await page.WaitForTimeoutAsync(MillisecondsBetween);
        }
    }

    public async Task OpenFormAsync(string path, string name)
    {
        await OpenAsync(path);
        await pictures.OfFormAsync(page, name, language);
    }

    /// <summary>Somebody follows the link in the newest mail to them about the case that has one, with the code that is sent
    /// separately; one at a time, as an officer has mail about other cases too.</summary>
    public Task TakeLinkAsync(string mailAddress) => clock.AloneAsync(() => FollowMailAsync(mailAddress));

    private async Task FollowMailAsync(string mailAddress)
    {
        await LeaveAsync();
        var link = await ReadMailAsync(mailAddress, Link(), Reference);
        await OpenAsync(link);
        if (await page.Locator("main form[action$='/code'] button").CountAsync() == 0)
            return;
        await FollowAsync("main form[action$='/code'] button");
        var code = await ReadMailAsync(mailAddress, Code());
        await OpenAsync(link);
        await page.Locator("main input[name='code']").FillAsync(code);
        await FollowAsync("main form[action$='/open'] button.govuk-button");
    }

    /// <summary>Fills in a form of one page or several and sends it.</summary>
    public async Task FillAsync(params (string Field, object Answer)[] answers)
    {
        var form = _form.Path();
        for (var number = 1; number <= PagesOfOneForm; number++)
        {
            foreach (var (field, answer) in answers)
                await _form.FillAsync(field, answer);
            await PressAsync();
            if (await page.Locator(".govuk-error-summary").CountAsync() > 0)
                Assert.Fail($"The form at {form} refused: {await page.Locator(".govuk-error-summary").InnerTextAsync()}");
            if (!_form.Path().StartsWith(form, StringComparison.Ordinal) || await page.Locator("main .govuk-notification-banner--success").CountAsync() > 0)
                return;
        }

        Assert.Fail($"The form at {form} did not end: {await TextAsync()}");
    }

    public async Task FollowAsync(string selector)
    {
        await _form.LeaveByAsync(selector);
        await IsInLanguageAsync();
    }

    public async Task OpenAsync(string path)
    {
        var response = await page.GotoAsync(new Uri(api.Address, path).ToString());
        Assert.True(response!.Ok, $"{path} answered {response.Status}.");
        await IsInLanguageAsync();
    }

    /// <summary>The first of the values preferred that the open form offers for a field.</summary>
    public async Task<string> OfferedAsync(string field, params string[] preferred)
    {
        var offered = await AllOfferedAsync(field);
        return preferred.FirstOrDefault(offered.Contains)
            ?? throw new InvalidOperationException($"{page.Url} offers for '{field}': {string.Join(", ", offered)}.");
    }

    public Task<string[]> AllOfferedAsync(string field) => page.Locator($"main input[name='{field}']").EvaluateAllAsync<string[]>("all => all.map(one => one.value)");

    public Task<string> TextAsync() => TextOfAsync("main");

    public Task<string> TextOfAsync(string selector) => page.Locator(selector).First.InnerTextAsync();

    public async Task FollowStepAsync(string type)
    {
        var link = await StepLinkAsync(type) ?? throw new InvalidOperationException($"{new Uri(page.Url).AbsolutePath} leads to no step of the type '{type}': {string.Join(", ", await StepsAsync())}.");
        await OpenAsync(link);
    }

    private Dictionary<string, object> Mine(IReadOnlyDictionary<string, object> answers, IEnumerable<(string Field, object Answer)> changes)
    {
        var all = new Dictionary<string, object>(answers) { ["surname"] = $"Evans {tag}", ["parent1Email"] = Parent };
        foreach (var (field, answer) in changes)
            all[field] = answer;
        return all;
    }

    /// <summary>Does something once the case waits for a step of this type.</summary>
    private async Task OpensAsync(string type, Func<Task> act)
    {
        for (var time = 1; time <= Openings && !await WaitsForAsync(type); time++)
            await page.WaitForTimeoutAsync(MillisecondsBetween);
        await act();
    }

    private async Task<string?> StepLinkAsync(string type)
    {
        var id = new Regex($@"-\d+-{Regex.Escape(type)}-\d+(-|$)");
        return (await StepsAsync()).FirstOrDefault(link => id.IsMatch(Uri.UnescapeDataString(link)));
    }

    private Task<string[]> StepsAsync(string within = "main") =>
        page.Locator($"{within} a[href^='{CasePath}/steps/']").EvaluateAllAsync<string[]>("all => all.map(one => one.getAttribute('href'))");

    private async Task PressAsync()
    {
        await _form.PressAsync();
        await IsInLanguageAsync();
    }

    private async Task IsInLanguageAsync()
    {
        var shown = await page.Locator("html").GetAttributeAsync("lang");
        Assert.True(shown == language, $"{page.Url} is in '{shown}', not in '{language}'.");
    }

    private async Task LeaveAsync()
    {
        await page.Context.ClearCookiesAsync(new() { Name = "aln-person" });
        _person = null;
    }

    private async Task<string> ReadMailAsync(string to, Regex looked, string about = "")
    {
        for (var list = "/mailbox"; list is not null;)
        {
            await OpenAsync(list);
            var mine = await page.Locator("main tbody tr").EvaluateAllAsync<string[]>(
                "(rows, to) => rows.filter(row => row.cells[1].innerText === to).map(row => row.querySelector('a').getAttribute('href'))", to);
            var next = page.Locator("main a[href^='/mailbox?from=']");
            list = await next.CountAsync() > 0 ? await next.First.GetAttributeAsync("href") : null;
            foreach (var mail in mine)
            {
                await OpenAsync(mail);
                var text = await TextAsync();
                if (text.Contains(about, StringComparison.Ordinal) && looked.Match(text) is { Success: true } found)
                    return found.Groups["found"].Value;
            }
        }

        throw new InvalidOperationException(string.Create(CultureInfo.InvariantCulture, $"No mail to {to} holds what was looked for: {looked}"));
    }

    [GeneratedRegex("[0-9A-Z]{4}-[0-9A-Z]{4}")]
    private static partial Regex CaseReference();

    [GeneratedRegex(@"(?<found>/l/[^\s]+)")]
    private static partial Regex Link();

    [GeneratedRegex(@"(?:Eich cod|Your code): (?<found>[\d ]+\d)")]
    private static partial Regex Code();
}
