using AlnWorkflows.Processes.Ports;

namespace AlnWorkflows.Processes.Steps;

/// <summary>Who may see a case and answer its steps.</summary>
public static class StepAccess
{
    private static readonly Role[] ReadersOfCases = [Role.Alnco, Role.Coordinator, Role.Headteacher];

    /// <summary>Staff who read their own school's cases.</summary>
    public static bool MayReadCases(Actor actor, string bodyId) => actor.BodyId == bodyId && ReadersOfCases.Any(actor.Is);

    /// <summary>The step's own person; else, within the body, a holder of the owning role or of one that may answer for it.</summary>
    public static bool MayAnswer(Actor actor, Step step, StepDefinition definition)
    {
        if (actor.BodyId != step.Case.BodyId)
            return false;
        return actor.PersonId == step.OwnerPersonId
            || (step.OwnerPersonId is null && actor.Is(definition.Owner))
            || definition.MayAnswer.Any(actor.Is);
    }
}
