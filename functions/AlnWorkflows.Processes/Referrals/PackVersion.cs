using AlnWorkflows.Processes.Forms;
using AlnWorkflows.Processes.Ports;

namespace AlnWorkflows.Processes.Referrals;

/// <summary>One version of a referral’s pack, as the case’s steps tell it, and what the authority said to it.</summary>
/// <param name="Number">From 1.</param>
/// <param name="Pack">The step in which it was put together and sent.</param>
/// <param name="HandedOver">The step in which it was handed over otherwise; null where its link was mailed.</param>
/// <param name="Answers">What the authority said to this version, oldest first.</param>
/// <param name="IsOver">The referral ended before the authority decided about this version: it was taken back, or the case closed.</param>
public sealed record PackVersion(int Number, Step Decision, Step Pack, Step? HandedOver, IReadOnlyList<Step> Answers, bool IsOver)
{
    public FormValues Values => new(Pack.Answer!.Values);

    public IReadOnlyList<string> Grounds => ReferralPoints.GroundsOf(new FormValues(Decision.Answer!.Values), Values);

    public IReadOnlyList<ReferralPoint> Points => [.. ReferralPoints.Of(Grounds)];

    public Step? Accepted => Answers.FirstOrDefault(answer => answer.Answer![ReferralCodes.Field] == ReferralCodes.Accepted);

    public Step? Refused => Answers.FirstOrDefault(answer => answer.Answer![ReferralCodes.Field] == ReferralCodes.Refused);

    /// <summary>The points that were refused; empty where none was.</summary>
    public IReadOnlyList<ReferralPoint> RefusedPoints =>
        Refused is { } refused ? [.. Points.Where(point => new FormValues(refused.Answer!.Values).Checked("failed").Contains(point.Code))] : [];

    /// <summary>Every version of one decision’s pack, first first.</summary>
    public static IReadOnlyList<PackVersion> Of(IReadOnlyList<Step> steps, string decisionId)
    {
        if (steps.FirstOrDefault(step => step.StepId == decisionId) is not { Answer: not null } decision)
            return [];
        return
        [
            .. Ordered(steps.Where(step => step.Type == ReferralStepTypes.Pack && step.SubjectId == decisionId && step.Answer is not null))
                .Select((pack, index) => new PackVersion(
                    index + 1,
                    decision,
                    pack,
                    steps.FirstOrDefault(step => step.Type == ReferralStepTypes.HandOver && step.SubjectId == pack.StepId && step.Answer is not null),
                    [.. Ordered(steps.Where(step => step.Type == ReferralStepTypes.Answer && step.SubjectId == pack.StepId && step.Answer is not null))],
                    steps.Any(step => step.Type == ReferralStepTypes.Answer && step.SubjectId == pack.StepId && step.State == StepState.Closed))),
        ];
    }

    /// <summary>The London date on which the authority got the referral, as it or the school first recorded it.</summary>
    public static DateOnly? ReceivedOn(IReadOnlyList<PackVersion> versions) =>
        versions.SelectMany(version => version.Answers).Select(answer => new FormValues(answer.Answer!.Values).Date("receivedOn")).FirstOrDefault(on => on is not null);

    /// <summary>Ids of later ones are longer, or later in order: they differ only in their occurrence.</summary>
    private static IEnumerable<Step> Ordered(IEnumerable<Step> steps) => steps.OrderBy(step => step.StepId.Length).ThenBy(step => step.StepId, StringComparer.Ordinal);
}
