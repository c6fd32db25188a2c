using AlnWorkflows.Processes.Calendars;
using AlnWorkflows.Processes.Errors;
using AlnWorkflows.Processes.Forms;
using AlnWorkflows.Processes.Languages;
using AlnWorkflows.Processes.Steps;

namespace AlnWorkflows.Processes.Referrals;

/// <summary>What the authority says to a version of the pack, by its own officer or as staff record it.</summary>
public static class ReferralAnswerForm
{
    public static Form Of(StepContext step)
    {
        var decisionId = step.Steps.First(other => other.StepId == step.Step.SubjectId).SubjectId!;
        var versions = PackVersion.Of(step.Steps, decisionId);
        var version = versions.First(version => version.Pack.StepId == step.Step.SubjectId);
        var received = PackVersion.ReceivedOn(versions);
        var sentOn = London.DateOf(versions[0].Pack.Answer!.RecordedAt);
        return new Form(
            ReferralStepTypes.Answer,
            step.Title,
            [new("answer", step.Title, [.. FieldsOf(version, received)], ReferralWords.DutyStays, Facts: [.. Facts(step, version)])],
            values => Check(step, values, sentOn));
    }

    private static IEnumerable<FormField> FieldsOf(PackVersion version, DateOnly? received)
    {
        List<FormOption> answers =
        [
            new(ReferralCodes.Accepted, new("Derbynnir yr atgyfeiriad: yr awdurdod fydd yn penderfynu", "The referral is accepted: the authority will decide")),
            new(ReferralCodes.Refused, new("Nid yw’r awdurdod yn derbyn bod sail wedi’i dangos", "The authority does not accept that a ground has been shown")),
        ];
        if (version.Answers.Count == 0)
            answers.Insert(0, new(ReferralCodes.Received, new("Mae wedi dod i law; bydd ateb yn dilyn", "It has been received; an answer will follow")));
        yield return Fields.Choice(ReferralCodes.Field, new("Beth yw ateb yr awdurdod lleol?", "What is the local authority’s answer?"), [.. answers]);
        yield return Fields.HappenedOn(new("Ar ba ddyddiad y rhoddwyd yr ateb?", "On what date was the answer given?"));
        if (received is null)
            yield return Fields.Date("receivedOn", new("Ar ba ddyddiad y daeth yr atgyfeiriad i law’r awdurdod?", "On what date did the authority receive the referral?"));
        yield return Fields.ShortText("saidBy", new("Enw’r swyddog sy’n ateb", "Name of the officer who answers"));
        yield return new("failed", FieldKind.Checks, new("Pa bwyntiau na dderbynnir?", "Which points are not accepted?"), ShownWhen: IsRefusal,
            Options: [.. version.Points.Select(point => new FormOption(point.Code, new BilingualText("{0} (sail: {1})", "{0} (ground: {1})").With(point.Label, ReferralPoints.NameOf(point.Ground))))]);
        foreach (var point in version.Points)
            yield return Fields.LongText(point.ChangeField, new BilingualText("Beth fyddai’n newid yr ateb? {0}", "What would change the answer? {0}").With(point.Label), values => IsRefusal(values) && values.Checked("failed").Contains(point.Code));
        yield return Fields.LongText("note", new("Rhagor am yr ateb", "More about the answer"), required: false);
    }

    private static bool IsRefusal(FormValues values) => values[ReferralCodes.Field] == ReferralCodes.Refused;

    private static IEnumerable<FormFact> Facts(StepContext step, PackVersion version)
    {
        yield return new(new("Dysgwr", "Learner"), BilingualText.Same($"{step.Case.Learner.FirstName} {step.Case.Learner.Surname}"));
        yield return new(new("Ysgol", "School"), step.Body.Name);
        yield return new(new("Fersiwn y pecyn", "Version of the pack"), BilingualText.Same(version.Number));
        foreach (var ground in version.Grounds)
            yield return new(new("Sail", "Ground"), ReferralPoints.NameOf(ground));
    }

    private static IEnumerable<Problem> Check(StepContext step, FormValues values, DateOnly sentOn) =>
        Fields.NotAfterToday(step, values, "happenedOn")
            .Concat(Fields.NotAfterToday(step, values, "receivedOn"))
            .Concat(Fields.NotBefore(values, "happenedOn", sentOn))
            .Concat(Fields.NotBefore(values, "receivedOn", sentOn));
}
