using AlnWorkflows.Processes.Languages;
using AlnWorkflows.Processes.Law;
using AlnWorkflows.Processes.Ports;

namespace AlnWorkflows.Processes.Messages;

/// <summary>The values that messages and notices about a case are filled with. The learner appears by initials only.</summary>
public sealed class CaseValues(ICases cases, IBodies bodies, IPeople people, RuleTable rules, ServiceSettings settings)
{
    /// <summary>What every message about a case may need.</summary>
    public async Task<Dictionary<string, BilingualText>> OfAsync(CaseKey key, CancellationToken cancellationToken)
    {
        var found = await cases.FindAsync(key, cancellationToken) ?? throw new InvalidOperationException($"Case '{key.CaseId}' of body '{key.BodyId}' is not in Records.");
        var body = await bodies.FindAsync(key.BodyId, cancellationToken) ?? throw new InvalidOperationException($"Body '{key.BodyId}' is not in Records.");
        var values = new Dictionary<string, BilingualText>
        {
            ["ref"] = BilingualText.Same(found.Reference),
            ["init"] = BilingualText.Same(found.Learner.Initials),
            ["school"] = body.Name,
            ["schoolContact"] = BilingualText.Same($"{body.Phone}, {body.Email}"),
            ["la"] = body.AuthorityName,
            ["contact"] = await ContactAsync(found, body, cancellationToken),
            ["caseLink"] = Link(CasePath.Of(key)),
            ["governorLink"] = Link($"/schools/{key.BodyId}/duties"),
            ["privacyLink"] = BilingualText.Same(body.Links.Privacy),
            ["complaintsLink"] = BilingualText.Same(body.Links.Complaints),
            ["adviceLink"] = BilingualText.Same(body.Links.InformationAndAdvice),
            ["disagreementsLink"] = BilingualText.Same(body.Links.Disagreements),
            ["advocacyLink"] = BilingualText.Same(body.Links.Advocacy),
            ["reconsiderLink"] = BilingualText.Same(body.Links.Reconsideration),
        };
        if (found.Awareness is { } awareness)
            values["broughtOn"] = BilingualDate.Date(awareness.HappenedOn);
        return values;
    }

    /// <summary>The same with the duty's name and dates.</summary>
    public async Task<Dictionary<string, BilingualText>> OfAsync(Duty duty, CancellationToken cancellationToken)
    {
        var values = await OfAsync(duty.Case, cancellationToken);
        values["duty"] = rules.Version(duty.RuleId, duty.Clock.RuleVersion).Name;
        values["deadline"] = BilingualDate.Date(duty.LegalLatest);
        values["decideBy"] = BilingualDate.Date(duty.LegalLatest);
        values["copyBy"] = BilingualDate.Date(duty.LegalLatest);
        if (duty.NewDate is { } newDate)
            values["newDate"] = BilingualDate.Date(newDate);
        return values;
    }

    /// <summary>The link to a step, for staff.</summary>
    public BilingualText StepLink(CaseKey key, string stepId) => Link(CasePath.OfStep(key, stepId));

    public BilingualText Link(string path) => BilingualText.Same(settings.LinkTo(path));

    private async Task<BilingualText> ContactAsync(Case found, Body body, CancellationToken cancellationToken)
    {
        var coordinator = found.CoordinatorId is null ? null : await people.FindAsync(body.BodyId, found.CoordinatorId, cancellationToken);
        return BilingualText.Same(coordinator is null ? body.Phone : $"{coordinator.FullName}, {body.Phone}");
    }
}
