using AlnWorkflows.Processes.Calendars;
using AlnWorkflows.Processes.Languages;
using AlnWorkflows.Processes.Ports;
using AlnWorkflows.Processes.ServiceRequests;

namespace AlnWorkflows.Pages.Wording;

/// <summary>A school’s own requests for services, on the page of the case.</summary>
internal static class ServiceRequestWording
{
    public static BilingualText Heading { get; } = new("Ceisiadau’r ysgol ei hun am wasanaethau", "The school’s own requests for services");
    public static BilingualText None { get; } = new("Ni ofynnwyd am wasanaeth eto.", "No service has been asked for yet.");
    public static BilingualText GoesOn { get; } = new("Ar y gweill", "Under way");
    public static BilingualText Asked { get; } = new("Gofynnwyd ar {0}, gan: {1}", "Asked on {0}, by: {1}");
    public static BilingualText Of { get; } = new("I: {0}", "To: {0}");
    public static BilingualText Decided { get; } = new("Penderfynwyd ar {0}, gan: {1}", "Decided on {0}, by: {1}");
    public static BilingualText TakenBack { get; } = new("Tynnwyd yn ôl ar {0}, gan: {1}", "Taken back on {0}, by: {1}");
    public static BilingualText Undelivered { get; } = new("Ni chyrhaeddodd y neges", "The message did not arrive");
    public static BilingualText ByPerson { get; } = new("{0}, cofnodwyd gan: {1}", "{0}, recorded by: {1}");

    /// <summary>How one asking stands.</summary>
    public static BilingualText StateOf(ServiceRound round, DateOnly today) => round.Step switch
    {
        { Answer: { } answer } => Said(answer).With(BilingualDate.Date(answer.HappenedOn), DateIn(answer)),
        { State: StepState.Closed } => new("Dim ateb", "No answer"),
        _ when round.AskedOn > today => new BilingualText("Gofynnir eto ar {0}", "Will be asked again on {0}").With(BilingualDate.Date(round.AskedOn)),
        _ => new BilingualText("Yn aros am ateb ers {0}", "Waiting for an answer since {0}").With(BilingualDate.Date(round.AskedOn)),
    };

    public static BilingualText NextOf(Step considered) => considered.Answer![ServiceCodes.Next] switch
    {
        ServiceCodes.Authority => new("Gofyn i’r awdurdod lleol ystyried defnyddio ei bwerau", "Ask the local authority to consider using its powers"),
        ServiceCodes.AskAnother => new("Gofyn i rywun arall", "Ask somebody else"),
        ServiceCodes.Again => new("Gofyn eto i’r un un", "Ask the same one again"),
        ServiceCodes.Given => new("Rhoddwyd y gwasanaeth", "The service has been given"),
        _ => new("Derbyn na roddir y gwasanaeth", "Accept that the service is not given"),
    };

    private static BilingualText Said(StepAnswer answer) => answer[ServiceCodes.Answer] switch
    {
        ServiceCodes.Acknowledged => new("Mae wedi dod i law ({0})", "It has arrived ({0})"),
        ServiceCodes.WaitingList => new("Rhestr aros tan {1} ({0})", "Waiting list until {1} ({0})"),
        ServiceCodes.Visit => new("Ymweliad neu asesiad ar {1} ({0})", "Visit or assessment on {1} ({0})"),
        ServiceCodes.Given => new("Rhoddwyd y gwasanaeth ({0})", "The service was given ({0})"),
        ServiceCodes.AskAnother => new("Nid dyma eu maes ({0})", "Not their area ({0})"),
        ServiceCodes.Acts => new("Bydd yr awdurdod yn gweithredu ({0})", "The authority will act ({0})"),
        _ => new("Gwrthodwyd ({0})", "Refused ({0})"),
    };

    private static BilingualText DateIn(StepAnswer answer) =>
        (answer["until"] ?? answer["visitOn"]) is { } on ? BilingualDate.Date(DateOnly.Parse(on, System.Globalization.CultureInfo.InvariantCulture)) : BilingualText.Same("");
}
