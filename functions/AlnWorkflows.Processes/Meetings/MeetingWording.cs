using AlnWorkflows.Processes.Languages;
using AlnWorkflows.Processes.Ports;

namespace AlnWorkflows.Processes.Meetings;

/// <summary>How meetings and answers to them are named.</summary>
public static class MeetingWording
{
    public static BilingualText Of(MeetingPurpose purpose) => purpose switch
    {
        MeetingPurpose.Planning => new("Cyfarfod cynllunio sy’n canolbwyntio ar yr unigolyn", "Person-centred planning meeting"),
        MeetingPurpose.Review => new("Cyfarfod adolygu", "Review meeting"),
        MeetingPurpose.Discussion => new("Cyfarfod i drafod", "Meeting to discuss"),
        _ => throw new ArgumentOutOfRangeException(nameof(purpose), purpose, "A purpose without words."),
    };

    public static BilingualText Of(MeetingState state) => state switch
    {
        MeetingState.Offered => new("Amserau wedi’u cynnig", "Times offered"),
        MeetingState.Fixed => new("Amser wedi’i bennu", "Time fixed"),
        MeetingState.Cancelled => new("Wedi’i ganslo", "Cancelled"),
        MeetingState.Over => new("Wedi’i gynnal neu wedi mynd heibio", "Held or past"),
        _ => throw new ArgumentOutOfRangeException(nameof(state), state, "A state without words."),
    };

    /// <summary>After a colon, or alone: <c>dydd Mawrth 16 Mehefin 2026, 14:00–15:00</c>.</summary>
    public static BilingualText Of(MeetingTime time) =>
        new BilingualText("{0}, {1}–{2}", "{0}, {1}–{2}").With(
            BilingualDate.Weekday(time.On), BilingualText.Same(BilingualDate.Time(time.From)), BilingualText.Same(BilingualDate.Time(time.Until)));
}
