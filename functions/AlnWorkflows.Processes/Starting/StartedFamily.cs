using AlnWorkflows.Processes.Forms;
using AlnWorkflows.Processes.Languages;
using AlnWorkflows.Processes.Ports;

namespace AlnWorkflows.Processes.Starting;

/// <summary>The learner and the parents as a start form names them.</summary>
internal sealed record StartedFamily(Learner Learner, IReadOnlyList<CaseContact> Contacts, IReadOnlyList<Person> People)
{
    /// <param name="on">London date on which they are known to have chosen their language.</param>
    public static StartedFamily Of(string bodyId, FormValues values, DateOnly on)
    {
        var learner = LearnerOf(values);
        var parents = Enumerable.Range(1, StartForm.Parents).Where(number => values.Has($"parent{number}First")).Select(number => ParentOf(bodyId, number, values, on)).ToList();
        return new StartedFamily(
            learner,
            [new CaseContact(learner.PersonId, ContactRelation.Learner), .. parents.Select(parent => new CaseContact(parent.PersonId, ContactRelation.Parent))],
            [LearnerAsPerson(bodyId, learner, values, on), .. parents]);
    }

    private static Learner LearnerOf(FormValues values) => new(
        Ids.New(), values["firstName"], values["surname"], values.Date("dateOfBirth")!.Value, LanguageOf(values["learnerLanguage"]),
        values.IsYes("lookedAfter"), values.IsYes("dualRegistered"), values.IsYes("planMaintained"), values.IsYes("decidedBefore"));

    private static Person LearnerAsPerson(string bodyId, Learner learner, FormValues values, DateOnly on) => new(
        bodyId, learner.PersonId, learner.FirstName, learner.Surname, [Role.Family], learner.Language,
        learner.Language is null ? null : on, values.Has("learnerEmail") ? values["learnerEmail"] : null);

    private static Person ParentOf(string bodyId, int number, FormValues values, DateOnly on)
    {
        var name = $"parent{number}";
        var language = LanguageOf(values[$"{name}Language"]);
        return new Person(
            bodyId, Ids.New(), values[$"{name}First"], values[$"{name}Surname"], [Role.Family], language,
            language is null ? null : on,
            values.Has($"{name}Email") ? values[$"{name}Email"] : null,
            PostalAddress: values.Has($"{name}Address") ? values[$"{name}Address"] : null,
            NoticesByEmail: values.IsYes($"{name}Willing") ? new EmailWillingness(values[$"{name}AskedBy"], values.Date($"{name}AskedOn")!.Value) : null);
    }

    private static Language? LanguageOf(string choice) => choice switch
    {
        "cy" => Language.Cy,
        "en" => Language.En,
        _ => null,
    };
}
