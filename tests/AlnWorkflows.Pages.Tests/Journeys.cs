using System.Net;

namespace AlnWorkflows.Pages.Tests;

/// <summary>Ways through the pages that many tests begin with.</summary>
internal static class Journeys
{
    public static readonly IReadOnlyDictionary<string, string> Start = new Dictionary<string, string>
    {
        ["firstName"] = "Alys", ["surname"] = "Prydderch", ["dateOfBirth-day"] = "2", ["dateOfBirth-month"] = "3", ["dateOfBirth-year"] = "2015",
        ["learnerLanguage"] = "cy", ["awareOn-day"] = "15", ["awareOn-month"] = "9", ["awareOn-year"] = "2025", ["awareFrom"] = "Parent", ["awareBy"] = "Mam",
        ["lookedAfter"] = "no", ["dualRegistered"] = "no", ["planMaintained"] = "no", ["decidedBefore"] = "no",
        ["parent1First"] = "Mair", ["parent1Surname"] = "Prydderch", ["parent1Language"] = "cy", ["parent1Email"] = "mair@example.org", ["parent1Willing"] = "yes",
        ["parent1AskedBy"] = "Siân Evans", ["parent1AskedOn-day"] = "1", ["parent1AskedOn-month"] = "9", ["parent1AskedOn-year"] = "2025",
        ["coordinator"] = Seed.Alnco,
    };

    /// <summary>From the first page of the form to the check page.</summary>
    public static async Task ToCheckAsync(Visitor visitor, params (string Field, string Value)[] changes)
    {
        var answers = new Dictionary<string, string>(Start);
        foreach (var (field, value) in changes)
            answers[field] = value;
        await visitor.GetAsync($"/schools/{Seed.School}/start");
        for (var page = 0; page < 10 && !visitor.Path.EndsWith("/check", StringComparison.Ordinal); page++)
        {
            await visitor.SubmitAsync(form => Fill(form, answers));
            Assert.Equal(HttpStatusCode.OK, visitor.Status);
        }
    }

    public static async Task StartCaseAsync(Visitor visitor, params (string Field, string Value)[] changes)
    {
        await ToCheckAsync(visitor, changes);
        await visitor.SubmitAsync(_ => { });
        var path = visitor.Path;
        await visitor.GetAsync(path);
    }

    /// <summary>Answers the questions that stand on the page.</summary>
    public static void Fill(Dictionary<string, string> form, IReadOnlyDictionary<string, string> answers)
    {
        var asked = form["_asked"].Split(',').ToHashSet();
        foreach (var (name, value) in answers)
            if (asked.Contains(name.Split('-')[0]))
                form[name] = value;
    }
}
