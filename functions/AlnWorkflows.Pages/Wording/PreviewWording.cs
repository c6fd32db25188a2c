using AlnWorkflows.Processes.ApplyCalendar;
using AlnWorkflows.Processes.Languages;
using AlnWorkflows.Processes.Ports;

namespace AlnWorkflows.Pages.Wording;

/// <summary>What a change of calendar would do.</summary>
internal static class PreviewWording
{
    public static BilingualText Heading { get; } = new("Rhagolwg o’r newid", "Preview of the change");
    public static BilingualText NothingSavedYet { get; } = new("Nid oes dim wedi’i gadw eto.", "Nothing has been saved yet.");
    public static BilingualText Change { get; } = new("Y newid", "The change");
    public static BilingualText FromFile { get; } = new("O ffeil. Llinellau a ddarllenwyd: {0}. Cofnodion: {1}.", "From a file. Lines read: {0}. Entries: {1}.");
    public static BilingualText TermDates { get; } = new("Dyddiadau tymor {0}", "Term dates of {0}");
    public static BilingualText Inset { get; } = new("Diwrnod HMS: {0}", "INSET day: {0}");
    public static BilingualText Closure { get; } = new("Ar gau: {0}. {1}. Rheswm: {2}", "Closed: {0}. {1}. Reason: {2}");
    public static BilingualText Extra { get; } = new("Diwrnod ysgol ychwanegol: {0}. Rheswm: {1}", "Extra school day: {0}. Reason: {1}");
    public static BilingualText Removed { get; } = new("Dileu’r hyn sydd wedi’i roi i mewn ar gyfer {0}", "Remove what is entered for {0}");
    public static BilingualText Moves { get; } = new("Achosion y mae eu dyddiadau’n symud", "Cases whose dates move");
    public static BilingualText NoMoves { get; } = new("Nid yw dyddiadau unrhyw achos yn symud.", "No case’s dates move.");
    public static BilingualText MovesCount { get; } = new("Nifer y clociau sy’n symud: {0}. Yn symud yn gynt: {1}.", "Number of clocks that move: {0}. Moving earlier: {1}.");
    public static BilingualText MoreMoves { get; } = new("Dangosir y {0} cyntaf.", "The first {0} are shown.");
    public static BilingualText SafeBy { get; } = new("Dyddiad diogel", "Safe date");
    public static BilingualText LastDay { get; } = new("Diwrnod olaf yn ôl y gyfraith", "Last day in law");
    public static BilingualText FromTo { get; } = new("Nawr: {0}. Ar ôl y newid: {1}", "Now: {0}. After the change: {1}");
    public static BilingualText Unmoved { get; } = new("{0} (dim newid)", "{0} (no change)");
    public static BilingualText Follows { get; } = new("Beth sy’n cael ei anfon ar unwaith", "What is sent at once");
    public static BilingualText NothingFollows { get; } = new("Dim. Bydd nodiadau atgoffa a rhybuddion yn dilyn y dyddiadau newydd.", "Nothing. Reminders and alerts follow the new dates.");
    public static BilingualText Earlier { get; } = new("Yn gynt", "Earlier");
    public static BilingualText Later { get; } = new("Yn hwyrach", "Later");
    public static BilingualText Save { get; } = new("Cadw’r newid", "Save the change");
    public static BilingualText SaveAndMove { get; } = new("Cadw’r newid a symud y dyddiadau hyn", "Save the change and move these dates");
    public static BilingualText Leave { get; } = new("Yn ôl i’r calendr heb gadw", "Back to the calendar without saving");

    public static BilingualText Of(NoticeFollowing following) => following.Kind switch
    {
        NoticeFollowingKind.Reminder => Told(new("Nodyn atgoffa i’r: {0}", "Reminder to: {0}"), following),
        NoticeFollowingKind.AlertComing => Told(new("Rhagolwg o rybudd i’r: {0}", "Notice of a coming alert to: {0}"), following),
        NoticeFollowingKind.Alert => Told(new("Rhybudd bod y ddyletswydd yn hwyr, at y rolau hyn: {0}", "Alert that the duty is late, to: {0}"), following),
        NoticeFollowingKind.WordToFamily => new("Gair gonest i’r teulu bod yr ysgol yn hwyr", "An honest word to the family that the school is late"),
        NoticeFollowingKind.WeeklyDigest => new("Cyfeirnod yn y crynodeb wythnosol i’r awdurdod lleol", "A reference in the weekly digest to the local authority"),
        NoticeFollowingKind.BreachRecorded => new("Cofnodir bod y ddyletswydd yn hwyr", "The duty is recorded as late"),
        _ => new("Cywirir cofnod o ddyletswydd hwyr; dywedir hynny wrth bawb a gafodd wybod", "A record of a late duty is corrected; everyone who was told is told"),
    };

    private static BilingualText Told(BilingualText frame, NoticeFollowing following) => frame.With(RoleNames.List(following.Told));
}
