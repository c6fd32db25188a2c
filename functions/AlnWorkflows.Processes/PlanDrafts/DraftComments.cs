using AlnWorkflows.Processes.Calendars;
using AlnWorkflows.Processes.Forms;
using AlnWorkflows.Processes.Languages;
using AlnWorkflows.Processes.Plans;
using AlnWorkflows.Processes.Ports;

namespace AlnWorkflows.Processes.PlanDrafts;

/// <summary>What those who read a draft said of it, for staff.</summary>
public static class DraftComments
{
    /// <summary>What one of them said, section by section, or that nothing has come.</summary>
    public static IReadOnlyList<FormFact> Of(DraftRound round, Step comments, DateOnly today)
    {
        if (comments.Answer is not { } answer)
            return [new(new("Ateb", "Answer"), Silence(round, comments, today))];
        var values = new FormValues(answer.Values);
        var on = new FormFact(new("Cofnodwyd ar", "Recorded on"), BilingualDate.Date(London.DateOf(answer.RecordedAt)));
        return values[DraftCodes.Answer] == DraftCodes.Nothing
            ? [new(new("Ateb", "Answer"), DraftWords.NothingToAdd), on]
            :
            [
                .. PlanSections.All.Where(section => values.Has(DraftCodes.About(section.Id))).Select(section => new FormFact(section.Title, BilingualText.Same(values[DraftCodes.About(section.Id)]))),
                .. values.Has(DraftCodes.Whole) ? [new FormFact(DraftWords.Whole, BilingualText.Same(values[DraftCodes.Whole]))] : Array.Empty<FormFact>(),
                on,
            ];
    }

    /// <summary>What was said of the newest draft, above the form by which the plan is uploaded.</summary>
    public static IReadOnlyList<FormFact>? OfNewest(Steps.StepContext step)
    {
        if (DraftRound.Of(step.Steps) is not [.., var newest])
            return null;
        return
        [
            .. from comments in newest.Comments
               from fact in Of(newest, comments, step.Today)
               select fact with { Label = new BilingualText("{0}: {1}", "{0}: {1}").With(BilingualText.Same(NameOf(step, comments)), fact.Label) },
        ];
    }

    private static BilingualText Silence(DraftRound round, Step comments, DateOnly today) => (comments.State, today > round.ReplyBy) switch
    {
        (_, true) => DraftWords.NoAnswerCame.With(BilingualDate.Date(round.ReplyBy)),
        (StepState.Open, _) => DraftWords.NoAnswerYet.With(BilingualDate.Date(round.ReplyBy)),
        _ => DraftWords.NotAsked,
    };

    private static string NameOf(Steps.StepContext step, Step comments) => step.People.GetValueOrDefault(comments.OwnerPersonId!)?.FullName ?? comments.OwnerPersonId!;
}
