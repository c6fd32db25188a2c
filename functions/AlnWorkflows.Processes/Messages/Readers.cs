using AlnWorkflows.Processes.Calendars;
using AlnWorkflows.Processes.Ports;

namespace AlnWorkflows.Processes.Messages;

/// <summary>For whom a text is written, from what is known of the person and the learner now.</summary>
public static class Readers
{
    public static Reader Of(Person person, Body body, Learner? learner, TimeProvider time)
    {
        var isLearner = learner is not null && learner.PersonId == person.PersonId;
        var firstName = isLearner && YoungPeople.IsYoungPerson(learner!.DateOfBirth, London.Today(time)) ? person.FirstName : null;
        return new Reader(person.Language, isLearner ? ReaderKind.Learner : KindOf(person, body), firstName, SenderOf(body), person.Needs(FormatNeed.LargePrint));
    }

    private static Sender SenderOf(Body body) => body.Kind switch
    {
        BodyKind.FurtherEducation => Sender.FurtherEducation,
        BodyKind.LocalAuthority => Sender.Authority,
        _ => Sender.School,
    };

    private static ReaderKind KindOf(Person person, Body body) => person.Roles switch
    {
        var roles when body.Kind == BodyKind.LocalAuthority || roles.Contains(Role.LaOfficer) => ReaderKind.Authority,
        var roles when roles.Contains(Role.Headteacher) => ReaderKind.Headteacher,
        var roles when roles.Contains(Role.LinkGovernor) => ReaderKind.Governor,
        var roles when roles.Contains(Role.Alnco) || roles.Contains(Role.Coordinator) => ReaderKind.Coordinator,
        var roles when roles.Contains(Role.Family) => ReaderKind.Parent,
        _ => ReaderKind.Professional,
    };
}
