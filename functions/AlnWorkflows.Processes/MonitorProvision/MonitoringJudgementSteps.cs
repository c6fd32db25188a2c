using AlnWorkflows.Processes.Forms;
using AlnWorkflows.Processes.Languages;
using AlnWorkflows.Processes.Ports;
using AlnWorkflows.Processes.Reviews;
using AlnWorkflows.Processes.Steps;
using Type = AlnWorkflows.Processes.MonitorProvision.MonitoringStepTypes;

namespace AlnWorkflows.Processes.MonitorProvision;

/// <summary>What is asked about how provision works.</summary>
internal static class MonitoringJudgementSteps
{
    public static IReadOnlyList<StepDefinition> All { get; } =
    [
        MonitoringSteps.Of(Type.Judge, StepKind.Task, new("Barnu sut mae pob rhes o’r ddarpariaeth yn gweithio’r hanner tymor hwn", "Judge how each row of the provision works this half-term"), Judge, MonitoringWords.Rhythm),
        MonitoringSteps.Of(Type.EarlyReview, StepKind.Task, new("Penderfynu a ddylid adolygu’r CDU yn gynnar", "Decide whether to review the IDP early"), EarlyReview,
            new("Barnwyd ddwywaith yn olynol nad yw’r rhes hon yn gweithio.", "This row was twice in a row judged not to work."), "review"),
    ];

    private static Form Judge(StepContext step)
    {
        var record = MonitoringSteps.Record(step);
        return record.Current.Count == 0
            ? Fields.Form(step, Fields.LongText("whyNone", new("Nid oes rhes i’w barnu: nid yw rhesi’r CDU wedi’u hychwanegu ar dudalen yr achos. Pam?", "There is no row to judge: the rows of the IDP have not been added on the case page. Why?")))
            : new Form(step.Step.Type, step.Title, [.. record.Current.Select(row => Section(step, record, row))]);
    }

    private static FormSection Section(StepContext step, MonitoringRecord record, ProvisionRow row)
    {
        var deliveries = (step.Deliveries ?? []).Where(delivery => delivery.RowId == row.RowId && (record.JudgedOn is not { } judged || delivery.On > judged)).ToList();
        List<FormField> fields =
        [
            Fields.Choice(MonitoringFields.Verdict(row.Number), new("Sut mae’n gweithio tuag at ei chanlyniad?", "How does it work towards its outcome?"),
                [.. new[] { MonitoringCodes.Well, MonitoringCodes.Partly, MonitoringCodes.Not }.Select(verdict => new FormOption(verdict, MonitoringWords.Verdict(verdict)))]),
            Fields.LongText(MonitoringFields.Note(row.Number), new("Beth a welwyd?", "What was seen?"), values => values[MonitoringFields.Verdict(row.Number)] is MonitoringCodes.Partly or MonitoringCodes.Not),
        ];
        if (deliveries.Exists(delivery => delivery.Outcome == DeliveryOutcome.GivenNotInWelsh))
            fields.Add(Fields.LongText(MonitoringFields.WelshSteps(row.Number), new("Nid yn Gymraeg y’i rhoddwyd bob tro. Pa gamau rhesymol a gymerwyd er mwyn ei rhoi yn Gymraeg?", "It was not always given in Welsh. What reasonable steps were taken to give it in Welsh?")));
        return new FormSection($"row{row.Number}", MonitoringWords.Row(row), fields, Facts: [.. Facts(record, row), new(new("Ers y farn ddiwethaf", "Since the last judgement"), MonitoringWords.Tally(deliveries))]);
    }

    private static Form EarlyReview(StepContext step)
    {
        var record = MonitoringSteps.Record(step);
        var row = record.Row(int.Parse(step.Step.SubjectId!, System.Globalization.CultureInfo.InvariantCulture));
        return new Form(
            step.Step.Type,
            step.Title,
            [
                new("review", MonitoringWords.Row(row),
                [
                    Fields.YesNo("review", new("A fydd yr ysgol yn adolygu’r CDU yn gynnar?", "Will the school review the IDP early?")) with
                    {
                        Hint = new("Os “Bydd”, bydd yr adolygiad yn agor ar unwaith.", "If “Yes”, the review opens at once."),
                    },
                    Fields.LongText("why", new("Rhesymau", "Reasons")),
                    Fields.HappenedOn(new("Ar ba ddyddiad y penderfynwyd?", "On what date was it decided?")),
                ],
                Facts: [.. Facts(record, row), .. record.Judgements.Where(judgement => judgement.Row == row.Number).Select(Fact)]),
            ],
            values => Fields.NotAfterToday(step, values, "happenedOn"));
    }

    private static IEnumerable<FormFact> Facts(MonitoringRecord record, ProvisionRow row)
    {
        yield return new(new("Y ddarpariaeth", "The provision"), MonitoringWords.Row(row));
        yield return new(new("Pa mor aml", "How often"), BilingualText.Same(row.Often));
        yield return new(new("Canlyniad", "Outcome"), BilingualText.Same(row.Outcome));
        if (record.Judgements.LastOrDefault(judgement => judgement.Row == row.Number) is { } last)
            yield return new(new("Y farn ddiwethaf", "The last judgement"), MonitoringWords.Verdict(last.Verdict));
    }

    private static FormFact Fact(RowJudgement judgement) => new(
        BilingualDate.Date(judgement.On),
        judgement.Note is null ? MonitoringWords.Verdict(judgement.Verdict) : new BilingualText("{0}: {1}", "{0}: {1}").With(MonitoringWords.Verdict(judgement.Verdict), BilingualText.Same(judgement.Note)));
}
