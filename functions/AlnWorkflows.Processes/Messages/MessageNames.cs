using AlnWorkflows.Processes.Languages;
using AlnWorkflows.Processes.Ports;

namespace AlnWorkflows.Processes.Messages;

/// <summary>What messages are called, for staff.</summary>
public static class MessageNames
{
    public static BilingualText Of(MessageKind kind) => kind switch
    {
        MessageKind.Deciding => new("Mae’r ysgol yn penderfynu", "The school is deciding"),
        MessageKind.ProvisionAgreed => new("Darpariaeth wedi’i thargedu y cytunwyd arni", "Targeted provision that was agreed"),
        MessageKind.ProvisionReviewDue => new("Mae’n bryd edrych eto ar ddarpariaeth wedi’i thargedu", "Time to look at targeted provision again"),
        MessageKind.ConsentRequest => new("Cais am gydsyniad", "Request for consent"),
        MessageKind.ConsentReminder => new("Nodyn atgoffa am gydsyniad", "Reminder about consent"),
        MessageKind.NoticeCover => new("Llythyr eglurhaol hysbysiad", "Cover of a notice"),
        MessageKind.PlanReady => new("Mae copi o’r CDU yn barod", "A copy of the IDP is ready"),
        MessageKind.AdviceRequest => new("Cais am gyngor", "Request for advice"),
        MessageKind.AdviceReminder => new("Nodyn atgoffa am gais am gyngor", "Reminder about a request for advice"),
        MessageKind.AdviceRest => new("Dolen ar gyfer gweddill cyngor", "Link for the rest of advice"),
        MessageKind.ViewsRequest => new("Gwahoddiad i roi barn", "Invitation to give views"),
        MessageKind.ReviewViewsRequest => new("Gwahoddiad i roi barn cyn adolygiad", "Invitation to give views before a review"),
        MessageKind.ReferralToAuthority => new("Atgyfeirio i’r awdurdod lleol", "Referral to the local authority"),
        MessageKind.ReferredToAuthority => new("Dweud wrth y teulu am yr atgyfeiriad", "Telling the family of the referral"),
        MessageKind.ReferralResubmitted => new("Fersiwn newydd o becyn atgyfeiriad", "A new version of a referral’s pack"),
        MessageKind.ReferralReminder => new("Nodyn atgoffa am atgyfeiriad", "Reminder about a referral"),
        MessageKind.ReferralTakenBack => new("Tynnwyd atgyfeiriad yn ôl", "A referral was taken back"),
        MessageKind.CoordinatorReminder => new("Nodyn atgoffa i’r cydlynydd", "Reminder to the co-ordinator"),
        MessageKind.AlertComing => new("Rhybudd ar y ffordd", "An alert is coming"),
        MessageKind.OverdueToCoordinator => new("Dyletswydd hwyr: i’r cydlynydd", "Overdue duty: to the co-ordinator"),
        MessageKind.OverdueToHeadteacher => new("Dyletswydd hwyr: i’r pennaeth", "Overdue duty: to the headteacher"),
        MessageKind.OverdueToGovernor => new("Dyletswydd hwyr: i’r llywodraethwr cyswllt", "Overdue duty: to the link governor"),
        MessageKind.OverdueToAuthorityDigest => new("Dyletswydd hwyr: crynodeb i’r awdurdod lleol", "Overdue duty: digest to the local authority"),
        MessageKind.MoreTime => new("Mae angen rhagor o amser", "More time is needed"),
        MessageKind.Late => new("Gair gonest: rydym yn hwyr", "An honest word: we are late"),
        MessageKind.BreachCorrected => new("Cywirwyd toriad", "A breach was corrected"),
        MessageKind.PlanStays => new("Mae’r CDU yn parhau", "The IDP goes on"),
        MessageKind.CaseClosed => new("Caewyd yr achos", "The case was closed"),
        MessageKind.LinkCode => new("Cod untro", "One-time code"),
        MessageKind.TranslationNeeded => new("Mae angen cyfieithiad", "A translation is needed"),
        MessageKind.Invitation => new("Gwahoddiad i fewngofnodi", "Invitation to sign in"),
        MessageKind.MeetingTimes => new("Amserau ar gyfer cyfarfod", "Times for a meeting"),
        MessageKind.MeetingInvitation => new("Gwahoddiad i gyfarfod", "Meeting invitation"),
        MessageKind.ReviewInvitation => new("Gwahoddiad i gyfarfod adolygu", "Review meeting invitation"),
        MessageKind.MeetingMoved => new("Mae’r cyfarfod wedi newid", "The meeting has changed"),
        MessageKind.MeetingCancelled => new("Mae’r cyfarfod wedi’i ganslo", "The meeting is cancelled"),
        MessageKind.MeetingReminder => new("Nodyn atgoffa am gyfarfod", "Meeting reminder"),
        MessageKind.ReviewReminder => new("Nodyn atgoffa am adolygiad", "Review reminder"),
        MessageKind.MeetingLink => new("Dolen newydd ar gyfer cyfarfod", "A new link for a meeting"),
        MessageKind.StaffList => new("Rhestr y dydd", "List for the day"),
        MessageKind.StaffCannotWait => new("Ni all hyn aros", "This cannot wait"),
        MessageKind.StaffCover => new("Tra bo cydweithiwr i ffwrdd", "While a colleague is away"),
        MessageKind.StaffHolidayList => new("Rhestr cyn y gwyliau", "List before the holiday"),
        MessageKind.HeadteacherWeek => new("Crynodeb wythnosol i’r pennaeth", "Weekly summary to the headteacher"),
        MessageKind.NoticeIncomplete => new("Mae rhan o hysbysiad ar goll", "A notice lacks a part"),
        MessageKind.InformationRequest => new("Cais am wybodaeth (adran 65)", "Request for information (section 65)"),
        MessageKind.NhsReferral => new("Atgyfeiriad at gorff GIG (adran 20)", "Referral to an NHS body (section 20)"),
        MessageKind.DisagreementReceived => new("Daeth cais am ddatrys anghytundeb i law", "Request about a disagreement received"),
        MessageKind.GovernorReport => new("Adroddiad tymhorol i’r llywodraethwr cyswllt", "Termly report to the link governor"),
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "A kind of message without words."),
    };
}
