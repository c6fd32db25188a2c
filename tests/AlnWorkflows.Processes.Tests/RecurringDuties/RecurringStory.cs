using System.Globalization;
using AlnWorkflows.Processes.Calendars;
using AlnWorkflows.Processes.Errors;
using AlnWorkflows.Processes.Forms;
using AlnWorkflows.Processes.Ports;
using AlnWorkflows.Processes.RecurringDuties;
using AlnWorkflows.Processes.Tests.Running;

namespace AlnWorkflows.Processes.Tests.RecurringDuties;

/// <summary>What stories about recurring duties are made of.</summary>
internal static class RecurringStory
{
    public const string Governor = "link-governor";
    public const string Forum = "cluster-forum";
    public const string Exams = "exam-arrangements";

    public static readonly CaseKey Place = RecurringDutyProcess.PlaceOf(ProcessHost.School);

    public static async Task ChooseAsync(this ProcessHost host, params string[] kinds)
    {
        Assert.True(await host.Get<RecurringSwitching>().ChooseAsync(host.ActorOf(ProcessHost.Alnco), await host.ChoicesAsync(), kinds, alncoIsOnLeadershipTeam: false, CancellationToken.None));
        await host.SettleAsync();
    }

    public static async Task EnterDateAsync(this ProcessHost host, string kind, DateOnly date)
    {
        Assert.True(await host.Get<RecurringSwitching>().EnterAsync(host.ActorOf(ProcessHost.Alnco), await host.ChoicesAsync(), kind, date, CancellationToken.None));
        await host.SettleAsync();
    }

    public static Task<RecurringChoices> ChoicesAsync(this ProcessHost host) => host.Get<IRecurringDuties>().ChoicesAsync(ProcessHost.School);

    public static async Task<IReadOnlyList<Problem>> RecordAsync(this ProcessHost host, RecurringRecord period, string personId, params (string Field, string Value)[] values)
    {
        var problems = await host.Get<RecurringRecording>().RecordAsync(
            host.ActorOf(personId), period, new FormValues(values.ToDictionary(value => value.Field, value => value.Value)), CancellationToken.None);
        await host.SettleAsync();
        return problems;
    }

    public static async Task DoneAsync(this ProcessHost host, string kind, string periodId, DateOnly on, string note = "") =>
        Assert.Empty(await host.RecordAsync(await host.PeriodAsync(kind, periodId), ProcessHost.Alnco, ("outcome", RecurringForm.Done), ("happenedOn", on.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)), ("note", note)));

    public static async Task<RecurringRecord> PeriodAsync(this ProcessHost host, string kind, string periodId) =>
        (await host.Get<RecurringRecording>().FindAsync(ProcessHost.School, kind, periodId, CancellationToken.None))!;

    /// <summary>A kind's periods on record in a school year, in order.</summary>
    public static async Task<IReadOnlyList<(string Period, RecurringState State)>> StatesAsync(this ProcessHost host, string kind, int year = 2025) =>
        [.. (await host.Get<IRecurringDuties>().OfYearAsync(ProcessHost.School, new SchoolYear(year), kind)).OrderBy(record => record.Last).Select(record => (record.PeriodId, record.State))];

    public static Task<bool> IsAskedAsync(this ProcessHost host, string kind) => host.IsOpenAsync(Place, RecurringStepTypes.Of(kind));
}
