using AlnWorkflows.Pages.Cases;
using AlnWorkflows.Processes;
using AlnWorkflows.Processes.Calendars;
using AlnWorkflows.Processes.DecideAln;
using AlnWorkflows.Processes.Forms;
using AlnWorkflows.Processes.Ports;
using AlnWorkflows.Processes.Referrals;
using AlnWorkflows.Processes.Steps;

namespace AlnWorkflows.Pages.Referrals;

/// <summary>Gathers a referral's pack for its page.</summary>
internal sealed class ReferralReading(ISteps steps, IBodies bodies, IPeople people, StepContexts contexts, StepCatalogue catalogue, ReferralLetters letters, TimeProvider time)
{
    /// <summary>The referral for the school's own staff; null where no pack was sent.</summary>
    public Task<ReferralModel?> ForStaffAsync(CaseKey key, string decisionId, CancellationToken cancellationToken) => ReadAsync(
        key, decisionId, step => CasePaths.Step(key, step.StepId), fileId => CasePaths.ContributionFile(key, fileId), CasePaths.Case(key), cancellationToken);

    /// <summary>The referral behind an officer's link; null where no pack was sent.</summary>
    public Task<ReferralModel?> ForOfficerAsync(Link link, string token, CancellationToken cancellationToken) => ReadAsync(
        link.Case, link.TargetId, _ => Links.LinkPaths.Step(token), fileId => ReferralPaths.FileByLink(token, fileId), null, cancellationToken);

    /// <summary>Whoever holds the link, as an actor of the case's body: an officer of its authority as long as they are one.</summary>
    public async Task<Actor> OfficerAsync(Link link, CancellationToken cancellationToken)
    {
        var body = await bodies.FindAsync(link.Case.BodyId, cancellationToken);
        var person = body is null ? null : await people.FindAsync(body.AuthorityId, link.PersonId, cancellationToken);
        return new Actor(link.PersonId, link.Case.BodyId, person?.Roles.Contains(Role.LaOfficer) == true ? [Role.LaOfficer] : []);
    }

    /// <summary>The answer that a referral waits for; null where it waits for none.</summary>
    public async Task<Step?> OpenAnswerAsync(CaseKey key, string decisionId, CancellationToken cancellationToken) =>
        OpenAnswer(await steps.OfCaseAsync(key, cancellationToken), decisionId);

    private static Step? OpenAnswer(IReadOnlyList<Step> all, string decisionId)
    {
        var packs = PackVersion.Of(all, decisionId).Select(version => version.Pack.StepId).ToHashSet(StringComparer.Ordinal);
        return all.FirstOrDefault(step => step.Type == ReferralStepTypes.Answer && step.State == StepState.Open && packs.Contains(step.SubjectId!));
    }

    private async Task<ReferralModel?> ReadAsync(
        CaseKey key, string decisionId, Func<Step, string> answerHref, Func<string, string> fileHref, string? exit, CancellationToken cancellationToken)
    {
        if (await steps.FindAsync(key, decisionId, cancellationToken) is not { } decision
            || await contexts.OfAsync(decision, cancellationToken) is not { } context
            || PackVersion.Of(context.Steps, decisionId) is not { Count: > 0 } versions)
            return null;
        var isTakenBack = context.Steps.Any(step => step.Type == DecideAlnStepTypes.TakeDecisionBack && step.State == StepState.Answered && Occurrence(step.StepId) == Occurrence(decisionId));
        return new ReferralModel(
            context.Case,
            context.Body,
            isTakenBack && exit is null ? [] : [.. versions.Select((version, index) => View(version, index == 0 ? null : versions[index - 1], context, fileHref)).Reverse()],
            PackVersion.ReceivedOn(versions),
            await letters.AuthorityDecidesByAsync(key, versions, cancellationToken),
            YoungPeople.IsYoungPerson(context.Case.Learner.DateOfBirth, London.Today(time)),
            isTakenBack,
            OpenAnswer(context.Steps, decisionId) is { } open ? answerHref(open) : null,
            exit);
    }

    /// <summary>A decision and the offer to take it back end in the same number.</summary>
    private static string Occurrence(string stepId) => stepId[(stepId.LastIndexOf('-') + 1)..];

    private PackVersionView View(PackVersion version, PackVersion? before, StepContext context, Func<string, string> fileHref) =>
        new(version, [.. PackItems.In(version.Values, context).Select(item => View(item, context, fileHref))], before?.RefusedPoints ?? []);

    private PackItemView View(PackItem item, StepContext context, Func<string, string> fileHref)
    {
        if (item.Step is not { } step)
            return new PackItemView(item, [], null);
        var definition = catalogue.Of(step.Type);
        var values = new FormValues(step.Answer!.Values);
        var form = definition.Form(context with { Step = step, Title = definition.Title });
        return new PackItemView(
            item,
            [.. form.Fields.Where(field => Forms.FieldNames.Posted(field).Any(values.Has))],
            step.Answer[StepUploads.AttachmentField] is { } file ? fileHref(file) : null);
    }
}
