using AlnWorkflows.Processes.Calendars;
using AlnWorkflows.Processes.Ports;
using AlnWorkflows.Processes.TellStaff;
using AlnWorkflows.Processes.Tests.Running;

namespace AlnWorkflows.Processes.Tests.TellStaff;

/// <summary>What stories about telling staff are made of.</summary>
internal static class TellingStories
{
    public static readonly IReadOnlyList<DayOfWeek> TuesdayAndThursday = [DayOfWeek.Tuesday, DayOfWeek.Thursday];

    public static async Task TellStaffAsync(this ProcessHost host)
    {
        await host.Get<StaffTelling>().EnsureAsync(CancellationToken.None);
        await host.SettleAsync();
    }

    public static async Task ChangePersonAsync(this ProcessHost host, string personId, Func<Person, Person> change) =>
        await host.Get<IPeople>().SaveAsync(change((await host.Get<IPeople>().FindAsync(ProcessHost.School, personId))!), null);

    /// <summary>What was sent to staff from a day on: the London day, the kind and the reader, in the order it left.</summary>
    public static async Task<IReadOnlyList<(DateOnly On, MessageKind Kind, string Reader)>> ToldSinceAsync(this ProcessHost host, DateOnly from) =>
    [
        .. (await host.StaffMessagesAsync()).Select(message => (On: London.DateOf(message.SentAt!.Value), message.Kind, message.RecipientId)).Where(told => told.On >= from),
    ];

    public static async Task<IReadOnlyList<Message>> StaffMessagesAsync(this ProcessHost host) =>
    [
        .. (await host.Get<IMessages>().OfCaseAsync(TellStaffProcess.StaffOf(ProcessHost.School)))
            .Where(message => message.State == MessageState.Sent).OrderBy(message => message.SentAt).ThenBy(message => message.Kind),
    ];

    /// <summary>What a message sent on a day listed, in English.</summary>
    public static async Task<string> ListedAsync(this ProcessHost host, DateOnly on, MessageKind kind, string value = "itemLinks") =>
        Assert.Single(await host.StaffMessagesAsync(), message => message.Kind == kind && London.DateOf(message.SentAt!.Value) == on).Values[value].En;
}
