using AlnWorkflows.Processes.Forms;
using AlnWorkflows.Processes.Languages;
using AlnWorkflows.Processes.Notices;
using AlnWorkflows.Processes.Ports;

namespace AlnWorkflows.Processes.Meetings;

/// <summary>The questions to prepare, in the languages that those who come read.</summary>
public static class MeetingQuestions
{
    public const string Field = "questions";

    public static string StepId(Meeting meeting) => MeetingProcess.RunOf(meeting).StepId(MeetingStepTypes.Translate, 1);

    /// <summary>The questions with their translation once there is one.</summary>
    public static FreeText Of(Meeting meeting, Step? translation)
    {
        var written = translation?.Answer is { } answer ? new FormValues(answer.Values).Text(Field) : new FreeText(null, null);
        return new FreeText(meeting.Questions.Cy ?? written.Cy, meeting.Questions.En ?? written.En);
    }

    /// <summary>The languages that somebody who comes needs and the questions lack; none where there are no questions.</summary>
    public static IReadOnlyList<Language> Missing(Meeting meeting, IEnumerable<Language?> readers) =>
        meeting.Questions.Has(Language.Cy) || meeting.Questions.Has(Language.En) ? WrittenForCase.Missing([meeting.Questions], readers) : [];
}
