using AlnWorkflows.Processes.DecideAln;
using AlnWorkflows.Processes.ServiceRequests;
using AlnWorkflows.Testing.Hosting;

namespace AlnWorkflows.Browser.Tests.Ends;

internal static class ServiceRequestDrives
{
    private const string Form = "ask-service";

    public static ProcessDrives All { get; } = new(ServiceRequestProcess.Name, Form,
    [
        new(ServiceEnd.Given, GivenAsync),
        new(ServiceEnd.RefusedAndAccepted, AcceptedAsync),
        new(ServiceEnd.AuthorityActs, AuthorityActsAsync),
        new(ServiceEnd.TakenBack, TakenBackAsync),
        new(ServiceEnd.ConsentWithdrawn, ConsentWithdrawnAsync),
        new(ServiceEnd.CaseClosed, CaseClosedAsync),
    ]);

    private static async Task AskAsync(Hand hand) => await hand.FromCaseAsync(Form,
        ("who", "new"), ("firstName", "Ela"), ("surname", "Morgan"), ("job", hand.In("Therapydd", "Therapist")), ("email", hand.AddressOf("therapydd")),
        ("service", hand.In("Therapi lleferydd ac iaith", "Speech and language therapy")), ("question", hand.In("Asesiad o iaith", "An assessment of language")),
        ("familyKnows", true), ("askedBy", DemonstrationStory.Alnco), ("askedOn", "2025-09-15"));

    private static async Task AnsweredAsync(Hand hand, params (string, object)[] answer)
    {
        await hand.GivenCaseAsync();
        await AskAsync(hand);
        await hand.UntilAsync(2025, 9, 17);
        await hand.TakeLinkAsync(hand.AddressOf("therapydd"));
        await hand.FillAsync(answer);
    }

    private static Task RefusedAsync(Hand hand) => AnsweredAsync(hand, ("answer", ServiceCodes.Refused), ("reason", hand.In("Dim lle", "No capacity")));

    private static Task GivenAsync(Hand hand) => AnsweredAsync(hand, ("answer", ServiceCodes.Given));

    private static async Task AcceptedAsync(Hand hand)
    {
        await RefusedAsync(hand);
        await hand.AnswerAsync(ServiceStepTypes.Consider, ("next", ServiceCodes.Accept), ("why", hand.In("Mae’r ysgol yn trefnu hyn ei hun.", "The school arranges this itself.")));
    }

    private static async Task AuthorityActsAsync(Hand hand)
    {
        await RefusedAsync(hand);
        await hand.AnswerAsync(ServiceStepTypes.Consider, ("next", ServiceCodes.Authority), ("officer", "demo-la-officer"), ("question", hand.In("Ystyriwch adran 20.", "Please consider section 20.")));
        await hand.UntilAsync(2025, 9, 19);
        await hand.TakeLinkAsync(Common.Officer);
        await hand.FillAsync(("answer", ServiceCodes.Acts), ("power", "20"));
    }

    private static async Task TakenBackAsync(Hand hand)
    {
        await hand.GivenCaseAsync();
        await AskAsync(hand);
        await hand.UntilAsync(2025, 9, 17);
        await hand.AnswerAsync(ServiceStepTypes.TakeBack, ("why", "not-needed"));
    }

    private static async Task ConsentWithdrawnAsync(Hand hand)
    {
        await Common.StartForYoungPersonAsync(hand);
        await AskAsync(hand);
        await hand.AnswerAsync(ServiceStepTypes.TakeBack, ("why", ServiceCodes.Consent));
    }

    private static async Task CaseClosedAsync(Hand hand)
    {
        await hand.GivenCaseAsync();
        await AskAsync(hand);
        await hand.UntilAsync(2025, 9, 17);
        await hand.AnswerAsync(DecideAlnStepTypes.LearnerLeft, ("happenedOn", "2025-09-17"));
    }
}
