using AlnWorkflows.Processes.Languages;

namespace AlnWorkflows.Processes.Ports;

/// <summary>The learner as the school knows them when the case starts.</summary>
/// <param name="Language">The language they chose, null until asked.</param>
/// <param name="LookedAfter">Looked after by a local authority: the school refers under s.17 of the Act instead of deciding.</param>
/// <param name="DualRegistered">Registered at another school or institution too: referred under s.30.</param>
/// <param name="PlanMaintained">An individual development plan is already maintained (s.11(3)(a)).</param>
/// <param name="DecidedBefore">The body has decided before, needs have not changed materially and nothing new is known (s.11(3)(b)).</param>
/// <param name="Understands">Whether the learner can understand; null until a named person has said. False lets the
/// duty to tell the child fall away (s.84).</param>
/// <param name="PersonId">The learner as a recipient of notices.</param>
public sealed record Learner(
    string PersonId,
    string FirstName,
    string Surname,
    DateOnly DateOfBirth,
    Language? Language,
    bool LookedAfter,
    bool DualRegistered,
    bool PlanMaintained,
    bool DecidedBefore,
    bool? Understands = null)
{
    /// <summary>The only form of the learner's name that mail about them may carry.</summary>
    public string Initials => $"{FirstName[..1]}{Surname[..1]}".ToUpperInvariant();
}
