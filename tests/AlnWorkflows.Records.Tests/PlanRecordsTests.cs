using System.Security.Cryptography;
using System.Text;
using AlnWorkflows.Processes.Languages;
using AlnWorkflows.Processes.Ports;

namespace AlnWorkflows.Records.Tests;

public class PlanRecordsTests : RecordsTest
{
    private IPlans Plans => Port<IPlans>();

    [Fact]
    public async Task A_plan_is_kept_with_its_number_size_and_hash()
    {
        var added = await AddAsync("%PDF-1.7 plan");

        Assert.Equal((1, 13L, Convert.ToHexStringLower(SHA256.HashData("%PDF-1.7 plan"u8))), (added.Number, added.Bytes, added.Sha256));
        Assert.Equal("%PDF-1.7 plan", await ReadAsync(1));
        Assert.Equal([Language.Cy, Language.En], Assert.Single(await Plans.OfCaseAsync(Given.Key)).Languages);
        Assert.Equal("plan-uploaded", Assert.Single(await Audit.OfCaseAsync(Given.Key)).What);
    }

    [Fact]
    public async Task Versions_added_at_once_each_get_their_own_number_and_file()
    {
        var added = await Task.WhenAll(Enumerable.Range(1, 6).Select(n => AddAsync($"plan {n}")));

        Assert.Equal([1, 2, 3, 4, 5, 6], added.Select(version => version.Number).Order());
        Assert.Equal([1, 2, 3, 4, 5, 6], (await Plans.OfCaseAsync(Given.Key)).Select(version => version.Number));
        foreach (var version in added)
            Assert.Equal(version.Sha256, Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes((await ReadAsync(version.Number))!))));
    }

    [Theory]
    [InlineData(Lie.Stored)]
    [InlineData(Lie.NotStored)]
    [InlineData(Lie.StoredLater)]
    public async Task A_version_stored_without_an_answer_is_one_version(Lie lie)
    {
        Tables.Lie(lie);

        Assert.Equal(1, (await AddAsync("plan")).Number);

        Assert.Single(await Plans.OfCaseAsync(Given.Key));
        Assert.Single(await Audit.OfCaseAsync(Given.Key));
    }

    [Fact]
    public async Task An_upload_for_a_step_made_again_is_the_version_it_was_and_another_file_is_the_next()
    {
        Assert.Equal(1, (await AddAsync("plan", "upload-1")).Number);
        Assert.Equal(1, (await AddAsync("plan", "upload-1")).Number);
        Assert.Single(await Audit.OfCaseAsync(Given.Key));

        Assert.Equal(2, (await AddAsync("plan, mended", "upload-1")).Number);
        Assert.Equal(3, (await AddAsync("plan", "upload-2")).Number);
    }

    [Fact]
    public async Task The_same_upload_made_at_once_several_times_is_one_version()
    {
        var added = await Task.WhenAll(Enumerable.Range(1, 6).Select(_ => AddAsync("plan", "upload-1")));

        Assert.All(added, version => Assert.Equal(1, version.Number));
        Assert.Single(await Plans.OfCaseAsync(Given.Key));
        Assert.Single(await Audit.OfCaseAsync(Given.Key));
    }

    [Fact]
    public async Task A_version_that_is_none_or_anothers_is_not_read()
    {
        await AddAsync("plan");

        Assert.Null(await Plans.ReadAsync(Given.Key, 2));
        Assert.Null(await Plans.ReadAsync(Given.Key with { BodyId = Given.OtherSchool }, 1));
        Assert.Null(await Plans.ReadAsync(Given.Key with { CaseId = "case-0002" }, 1));
    }

    private Task<PlanVersion> AddAsync(string content, string? stepId = null) => Plans.AddAsync(
        new PlanVersion(Given.Key, 0, "cynllun.pdf", "application/pdf", 0, "", [Language.Cy, Language.En], ["1a"], "staff-0001", Given.Morning, stepId),
        Encoding.UTF8.GetBytes(content),
        Given.Audit(Given.Key, "plan-uploaded"));

    private async Task<string?> ReadAsync(int number) =>
        await Plans.ReadAsync(Given.Key, number) is { } bytes ? Encoding.UTF8.GetString(bytes.Span) : null;
}
