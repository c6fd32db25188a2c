using AlnWorkflows.Processes.Forms;
using AlnWorkflows.Processes.Languages;
using AlnWorkflows.Processes.Notices;
using AlnWorkflows.Processes.Ports;
using AlnWorkflows.Processes.Steps;

namespace AlnWorkflows.Processes.FollowMail;

/// <summary>The steps that a mail may need after it was sent.</summary>
public static class FollowMailSteps
{
    public static IReadOnlyList<StepDefinition> All { get; } =
    [
        new(
            FollowMailStepTypes.MailUndelivered,
            new("Ni chyrhaeddodd e-bost: ei roi mewn ffordd arall, neu gywiro’r cyfeiriad", "An e-mail did not arrive: give it another way, or correct the address"),
            StepKind.Task, Role.Alnco, StepAccess.Staff, Undelivered, ["means"],
            new("Nid yw’r hyn na chyrhaeddodd wedi’i roi (adran 88(6) o’r Ddeddf). Gellir cywiro’r cyfeiriad ar dudalen y cyswllt.", "What did not arrive has not been given (section 88(6) of the Act). The address can be corrected on the contact’s page.")),
        new(
            FollowMailStepTypes.PostPaperCopy,
            new("Nid yw’r hysbysiad wedi’i agor: argraffu copi papur a’i bostio", "The notice has not been opened: print a paper copy and post it"),
            StepKind.Task, Role.Alnco, StepAccess.Staff, PaperCopy, []),
    ];

    private static Form Undelivered(StepContext step) => Fields.Form(
        step,
        values => Fields.NotAfterToday(step, values, "happenedOn"),
        new("means", FieldKind.Choice, new BilingualText("Sut y cafodd {0} hyn?", "How was {0} given this?").With(BilingualText.Same(Recipient(step)?.FullName ?? "")), Options: Means(step)),
        Fields.HappenedOn(new("Ar ba ddyddiad?", "On what date?")));

    /// <summary>What the law wants given is given in a way it knows; the rest may be told.</summary>
    private static IReadOnlyList<FormOption> Means(StepContext step)
    {
        if (NoticeOf(step) is not null)
            return Recipient(step) is { TakesNoticesByEmail: true }
                ? [.. PaperGiving.OnPaper, new(nameof(GivingMeans.Email), new("Mae’r cyfeiriad wedi’i gywiro: anfonwch yr e-bost eto", "The address is corrected: send the e-mail again"))]
                : PaperGiving.OnPaper;
        return step.Step.DutyId is not null
            ? PaperGiving.OnPaper
            : [.. PaperGiving.OnPaper, new("Telephone", new("Dros y ffôn", "By telephone"))];
    }

    private static Form PaperCopy(StepContext step) => Fields.Form(
        step,
        values => Fields.NotAfterToday(step, values, "happenedOn"),
        Fields.HappenedOn(new("Ar ba ddyddiad y cafodd y copi ei bostio?", "On what date was the copy posted?"))).WithNotice(step);

    private static Notice? NoticeOf(StepContext step) => step.Notices.FirstOrDefault(notice => notice.NoticeId == step.Step.SubjectId);

    private static Person? Recipient(StepContext step) => step.People.GetValueOrDefault(NoticeOf(step)?.RecipientId ?? step.Step.SubjectId ?? "");
}
