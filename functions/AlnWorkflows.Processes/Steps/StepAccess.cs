using AlnWorkflows.Processes.Errors;
using AlnWorkflows.Processes.Forms;
using AlnWorkflows.Processes.Ports;

namespace AlnWorkflows.Processes.Steps;

/// <summary>Who may see a case and answer its steps.</summary>
public static class StepAccess
{
    /// <summary>The staff who work on their own school's cases: they read and start them and answer their steps.</summary>
    public static IReadOnlyList<Role> Staff { get; } = [Role.Alnco, Role.Coordinator, Role.Headteacher];

    /// <summary>Staff who read their own school's cases.</summary>
    public static bool MayReadCases(Actor actor, string bodyId) => IsStaff(actor, bodyId);

    /// <summary>Whether somebody is one of the <see cref="Staff"/> of a body.</summary>
    public static bool IsStaff(Actor actor, string bodyId) => actor.BodyId == bodyId && Staff.Any(actor.Is);

    /// <summary>What is wrong with a form that only staff send: who sent it, else what was typed.</summary>
    public static IReadOnlyList<Problem> CheckOfStaff(Actor actor, string bodyId, Form form, FormValues values) =>
        IsStaff(actor, bodyId) ? FormReader.Check(form, values) : [new Problem(ErrorCodes.NotAllowed, null, form.Title)];

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
