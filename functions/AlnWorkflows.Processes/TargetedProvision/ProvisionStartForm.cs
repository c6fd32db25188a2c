using AlnWorkflows.Processes.Errors;
using AlnWorkflows.Processes.Forms;
using AlnWorkflows.Processes.Ports;
using AlnWorkflows.Processes.Starting;
using AlnWorkflows.Processes.Steps;

namespace AlnWorkflows.Processes.TargetedProvision;

/// <summary>What starting targeted provision asks: the learner, whom to tell, and what was agreed.</summary>
public static class ProvisionStartForm
{
    public const string Id = "start-provision";

    /// <param name="staff">Who may co-ordinate, and who may look at the provision again.</param>
    /// <param name="today">London date of business time.</param>
    public static Form For(IReadOnlyList<Person> staff, DateOnly today) => new(
        Id,
        new("Dechrau darpariaeth wedi’i thargedu", "Start targeted provision"),
        [
            StartForm.LearnerSection(),
            new("circumstances", StartForm.CircumstancesTitle, StartForm.WhereRegistered),
            StartForm.ContactsSection(),
            new("agreement", new("Yr hyn y cytunwyd arno", "What was agreed"),
            [
                Fields.HappenedOn(new("Ar ba ddyddiad y cytunwyd?", "On what date was it agreed?")),
                .. ProvisionFields.Agreement(staff, values => values.Date("dateOfBirth") is { } born && YoungPeople.IsYoungPerson(born, today), _ => true),
            ], ProvisionWords.NoClock),
            StartForm.Coordinator(staff),
        ],
        values => Check(values, today));

    private static IEnumerable<Problem> Check(FormValues values, DateOnly today)
    {
        foreach (var problem in StartForm.NotInFuture(values, today, "happenedOn").Concat(StartForm.CheckPeople(values, today)).Concat(ProvisionFields.Check(values, "happenedOn")))
            yield return problem;
        if (values.Date("dateOfBirth") is { } born && values.Date("happenedOn") is { } agreedOn && born >= agreedOn)
            yield return new Problem(ErrorCodes.DateTooEarly, "happenedOn", Languages.BilingualDate.Date(born));
    }
}
