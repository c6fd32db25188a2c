using AlnWorkflows.Processes.Ports;
using AlnWorkflows.Processes.Steps;
using Type = AlnWorkflows.Processes.Referrals.ReferralStepTypes;

namespace AlnWorkflows.Processes.Referrals;

/// <summary>What each step of a referral asks, of whom.</summary>
public static class ReferralSteps
{
    public static IReadOnlyList<StepDefinition> All { get; } =
    [
        new(Type.Pack, new("Pecyn yr atgyfeiriad i’r awdurdod lleol", "The pack of the referral to the local authority"), StepKind.Task, Role.Alnco, StepAccess.Staff, ReferralPackForm.Of, []),
        new(Type.HandOver, new("Rhoi’r atgyfeiriad i’r awdurdod lleol mewn ffordd arall", "Give the referral to the local authority in another way"), StepKind.Task, Role.Alnco, StepAccess.Staff,
            step => Fields.Form(step,
                values => Fields.NotAfterToday(step, values, "happenedOn").Concat(Fields.NotBefore(values, "happenedOn", step.Case.Awareness?.HappenedOn ?? DateOnly.MinValue)),
                Fields.HappenedOn(new("Ar ba ddyddiad y’i rhoddwyd?", "On what date was it given?")),
                Fields.ShortText("how", new("Sut, ac i bwy?", "How, and to whom?"))),
            [],
            new("Ni ellir anfon dolen at swyddog yn yr awdurdod: argraffwch dudalen y pecyn, neu defnyddiwch borth yr awdurdod.", "No officer of the authority can be mailed a link: print the pack’s page, or use the authority’s portal.")),
        new(Type.Answer, new("Ateb yr awdurdod lleol i’r atgyfeiriad", "The local authority’s answer to the referral"), StepKind.Task, Role.LaOfficer, StepAccess.Staff, ReferralAnswerForm.Of, [ReferralCodes.Field]),
    ];
}
