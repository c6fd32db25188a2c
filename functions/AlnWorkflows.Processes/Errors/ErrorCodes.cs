using AlnWorkflows.Processes.Languages;

namespace AlnWorkflows.Processes.Errors;

/// <summary>Every error a person or a program can be answered with, in both languages.</summary>
public static class ErrorCodes
{
    public static readonly ErrorCode Missing = Of("field-missing", 422, "Rhowch ateb i’r cwestiwn hwn: {0}", "Answer this question: {0}");
    public static readonly ErrorCode TooLong = Of("field-too-long", 422, "Mae’r testun yn rhy hir: {0} o gymeriadau. Y nifer mwyaf yw {1}.", "The text is too long: {0} characters. The most is {1}.");
    public static readonly ErrorCode DateMissing = Of("date-missing", 422, "Rhowch ddyddiad: {0}", "Enter a date: {0}");
    public static readonly ErrorCode NotADate = Of("date-not-real", 422, "Rhowch ddyddiad gwirioneddol, er enghraifft 27 3 2026", "Enter a real date, for example 27 3 2026");
    public static readonly ErrorCode DateInFuture = Of("date-in-future", 422, "Ni all y dyddiad fod yn y dyfodol: {0}", "The date cannot be in the future: {0}");
    public static readonly ErrorCode DateTooEarly = Of("date-too-early", 422, "Ni all y dyddiad fod cyn {0}", "The date cannot be before {0}");
    public static readonly ErrorCode DateMustBeLater = Of("date-must-be-later", 422, "Rhaid i’r dyddiad fod ar ôl {0}", "The date must be after {0}");
    public static readonly ErrorCode DateTooLate = Of("date-too-late", 422, "Ni all y dyddiad fod ar ôl {0}", "The date cannot be after {0}");
    public static readonly ErrorCode NoCalendar = Of("date-outside-calendar", 422, "Nid oes dyddiadau tymor ar gyfer {0}. Gofynnwch i weinyddwr eu rhoi i mewn, neu gwiriwch y dyddiad.", "There are no term dates for {0}. Ask an administrator to enter them, or check the date.");
    public static readonly ErrorCode CannotBeCounted = Of("date-cannot-be-counted", 422, "Ni ellir cyfrif y cyfnod o’r dyddiad hwn. Rhowch ddyddiad rhwng 2023 a 2098; ni all y dyddiad danfon fod cyn y dyddiad dechrau.", "The period cannot be counted from this date. Give a date between 2023 and 2098; the date of delivery cannot be before the start date.");
    public static readonly ErrorCode NotAWeekday = Of("date-not-a-weekday", 422, "Rhaid i’r dyddiad fod ar un o ddyddiau’r wythnos, nid penwythnos na gŵyl banc: {0}", "The date must be a weekday, not a weekend or bank holiday: {0}");
    public static readonly ErrorCode NotInSchoolYear = Of("date-not-in-school-year", 422, "Nid yw’r dyddiad yn y flwyddyn ysgol {0}: {1}", "The date is not in the school year {0}: {1}");
    public static readonly ErrorCode CalendarRefuses = Of("calendar-refuses", 422, "Ni all y calendr gymryd hyn. {0}", "The calendar cannot take this. {0}");
    public static readonly ErrorCode CalendarChangedMeanwhile = Of("calendar-changed-meanwhile", 409, "Newidiodd rhywun arall y calendr yn y cyfamser. Cadwyd yr hyn a roesoch i mewn, a dyma ragolwg newydd. Gwiriwch ef cyn cadw.", "Somebody else changed the calendar meanwhile. What you entered is kept, and this is a new preview. Check it before you save.");
    public static readonly ErrorCode CalendarFileRefused = Of("calendar-file-refused", 422, "Ni chymerwyd dim o’r ffeil. Llinellau i’w cywiro: {0} o {1}.", "Nothing of the file was taken. Lines to put right: {0} of {1}.");
    public static readonly ErrorCode CalendarFileLine = Of("calendar-file-line", 422, "Llinell {0}: {1}", "Line {0}: {1}");
    public static readonly ErrorCode CalendarFileEmpty = Of("calendar-file-empty", 422, "Nid oes dyddiadau yn y ffeil. Rhowch o leiaf un tymor neu ddiwrnod ynddi.", "The file holds no dates. Put at least one term or day into it.");
    public static readonly ErrorCode ChooseAnOption = Of("option-missing", 422, "Rhaid i chi ddewis opsiwn: {0}", "You must choose an option: {0}");
    public static readonly ErrorCode UnknownOption = Of("option-unknown", 422, "Nid yw hwn yn un o’r opsiynau: {0}", "This is not one of the options: {0}");
    public static readonly ErrorCode NotAWebAddress = Of("web-address-not-valid", 422, "Rhowch gyfeiriad gwe llawn, er enghraifft https://www.example.org", "Enter a full web address, for example https://www.example.org");
    public static readonly ErrorCode NotAnEmail = Of("email-not-valid", 422, "Rhowch gyfeiriad e-bost yn y ffurf gywir, er enghraifft enw@example.org", "Enter an email address in the correct format, for example name@example.org");
    public static readonly ErrorCode FileMissing = Of("file-missing", 422, "Dewiswch ffeil", "Choose a file");
    public static readonly ErrorCode FileTooLarge = Of("file-too-large", 413, "Mae’r ffeil yn rhy fawr. Y maint mwyaf yw {0} MB.", "The file is too large. The most is {0} MB.");
    public static readonly ErrorCode FileNotPlan = Of("file-not-what-it-says", 422, "Nid yw’r ffeil yn ddogfen PDF na Word, beth bynnag yw ei henw: {0}", "The file is not a PDF or Word document, whatever its name says: {0}");
    public static readonly ErrorCode FileEmpty = Of("file-empty", 422, "Mae’r ffeil yn wag. Dewiswch un arall.", "The file is empty. Choose another.");
    public static readonly ErrorCode FileNotContribution = Of("file-type-not-taken", 422, "Nid PDF, dogfen Word heb facros, testun plaen, PNG na JPEG yw cynnwys y ffeil, beth bynnag yw ei henw. Cadwch hi fel un o’r rhain a dewiswch hi eto.", "The file’s content is not PDF, a Word document without macros, plain text, PNG or JPEG, whatever its name says. Save it as one of these and choose it again.");
    public static readonly ErrorCode NothingGiven = Of("nothing-written-or-uploaded", 422, "Ysgrifennwch eich cyngor neu dewiswch ffeil", "Write your advice or choose a file");
    public static readonly ErrorCode UnknownSchool = Of("school-unknown", 404, "Nid yw’r gwasanaeth yn adnabod yr ysgol hon: {0}", "The service does not know this school: {0}");
    public static readonly ErrorCode CaseNotFound = Of("case-not-found", 404, "Heb ddod o hyd i’r achos hwn", "This case was not found");
    public static readonly ErrorCode ConsentNeeded = Of("consent-needed", 422, "Ni ellir gofyn heb gydsyniad y person ifanc", "It cannot be asked without the young person’s consent");
    public static readonly ErrorCode AgreementNeeded = Of("agreement-needed", 422, "Ni ysgrifennir at yr awdurdod lleol am hyn heb gytundeb y teulu", "The local authority is not written to about this without the family’s agreement");
    public static readonly ErrorCode NoDirectionAwaited = Of("no-direction-awaited", 409, "Nid yw’r achos gyda’r awdurdod lleol: dim ond am achos y mae’r ysgol wedi’i atgyfeirio y gellir cofnodi cyfarwyddyd", "The case is not with the local authority: a direction can be recorded only for a case that the school has referred");
    public static readonly ErrorCode CaseNotClosed = Of("case-not-closed", 409, "Mae’r achos yn dal ar agor: nid oes angen ei ailagor", "The case is still open: it does not need to be reopened");
    public static readonly ErrorCode StepNotWaiting = Of("step-not-waiting", 409, "Nid yw’r achos yn aros am y cam hwn. Nid oes dim a deipiwyd gennych wedi’i golli.", "The case is not waiting for this step. Nothing you typed is lost.");
    public static readonly ErrorCode StepAnswered = Of("step-answered", 409, "Mae {0} wedi ateb y cam hwn eisoes, ar {1}. Mae’r hyn a deipiwyd gennych isod o hyd.", "{0} has already answered this step, on {1}. What you typed is still below.");
    public static readonly ErrorCode PageStale = Of("page-stale", 409, "Mae’r dudalen hon wedi newid ers i chi ei hagor. Gwiriwch hi ac anfonwch eto.", "This page has changed since you opened it. Check it and send it again.");
    public static readonly ErrorCode NotAllowed = Of("not-allowed", 403, "Nid oes hawl gennych i wneud hyn: {0}", "You are not allowed to do this: {0}");
    public static readonly ErrorCode SignInNeeded = Of("sign-in-needed", 401, "Mewngofnodwch yn gyntaf", "Sign in first");
    public static readonly ErrorCode LinkAltered = Of("link-altered", 404, "Nid yw’r ddolen hon yn gyfan neu nid ni a’i gwnaeth. Copïwch hi’n gyfan o’r neges.", "This link is not whole, or we did not make it. Copy all of it from the message.");
    public static readonly ErrorCode LinkExpired = Of("link-expired", 410, "Mae’r ddolen hon wedi dod i ben. Gallwch ofyn am un newydd isod.", "This link has expired. You can ask for a new one below.");
    public static readonly ErrorCode LinkUsed = Of("link-used", 410, "Mae’r ddolen hon wedi’i defnyddio: mae eich ateb gennym.", "This link has been used: we have your answer.");
    public static readonly ErrorCode LinkRevoked = Of("link-revoked", 410, "Mae’r ddolen hon wedi’i thynnu’n ôl. Gofynnwch i’r ysgol.", "This link has been withdrawn. Ask the school.");
    public static readonly ErrorCode LinkSuperseded = Of("link-superseded", 410, "Anfonwyd dolen fwy newydd atoch. Defnyddiwch honno, neu gofynnwch am un arall isod.", "A newer link was sent to you. Use that one, or ask for another below.");
    public static readonly ErrorCode CodeWrong = Of("code-wrong", 422, "Nid dyma’r cod. Gwiriwch y rhifau, neu gofynnwch am god newydd.", "That is not the code. Check the numbers, or ask for a new code.");
    public static readonly ErrorCode CodeExpired = Of("code-expired", 422, "Mae’r cod wedi dod i ben. Gofynnwch am god newydd.", "The code has expired. Ask for a new code.");
    public static readonly ErrorCode CodeSpent = Of("code-spent", 422, "Gormod o gynigion. Gofynnwch am god newydd.", "Too many tries. Ask for a new code.");
    public static readonly ErrorCode LinkKeyWithdrawn = Of("link-key-withdrawn", 410, "Er diogelwch, nid yw dolenni a anfonwyd cyn hyn yn gweithio mwyach. Gallwch ofyn am un newydd isod.", "For safety, links that were sent before no longer work. You can ask for a new one below.");
    public static readonly ErrorCode PinWrong = Of("pin-wrong", 422, "Nid dyma’r PIN. Gwiriwch y rhifau ar y papur a gawsoch.", "That is not the PIN. Check the numbers on the paper you were given.");
    public static readonly ErrorCode PinLocked = Of("pin-locked", 422, "Gormod o gynigion: mae’r PIN wedi’i gloi. Gofynnwch i’r ysgol am un newydd.", "Too many tries: the PIN is locked. Ask the school for a new one.");
    public static readonly ErrorCode TooManyLinkMails = Of("link-mails-limited", 429, "Anfonwyd gormod o negeseuon o’r ddolen hon. Gallwch ofyn eto o’r amser hwn ymlaen: {0}.", "Too many messages have been sent from this link. You can ask again from: {0}.");
    public static readonly ErrorCode RequestTooLarge = Of("request-too-large", 413, "Mae’r hyn a anfonwyd yn rhy fawr. Y maint mwyaf yw {0} MB.", "What was sent is too large. The most is {0} MB.");
    public static readonly ErrorCode BadRequest = Of("request-not-understood", 400, "Ni ellir darllen y cais: {0}", "The request cannot be read: {0}");
    public static readonly ErrorCode IdempotencyKeyMissing = Of("idempotency-key-missing", 400, "Mae angen pennyn Idempotency-Key", "An Idempotency-Key header is needed");
    public static readonly ErrorCode OutcomeContradicts = Of("outcome-contradicts", 422, "Nid yw’r penderfyniad yn dilyn o’r atebion: {0}", "The decision does not follow from the answers: {0}");
    public static readonly ErrorCode SectionsContradict = Of("plan-sections-contradict", 422, "Ni all y rhannau hyn fod heb fod yn berthnasol, gan eu bod wedi’u ticio neu fod darpariaeth wedi’i rhestru ynddynt: {0}", "These sections cannot be said not to apply, as they are ticked or provision is listed in them: {0}");
    public static readonly ErrorCode SectionsMissing = Of("plan-sections-missing", 422, "Nid yw’r rhannau hyn wedi’u ticio: {0}. Rhaid i’r cynllun eu cynnwys cyn rhoi copi.", "These sections are not ticked: {0}. The plan must contain them before a copy is given.");
    public static readonly ErrorCode InstanceNotFound = Of("instance-not-found", 404, "Heb ddod o hyd i’r enghraifft hon", "This instance was not found");
    public static readonly ErrorCode InstanceCarriesDuty = Of("instance-carries-duty", 409, "Mae dyletswydd statudol yn dibynnu ar yr enghraifft hon, felly ni ellir ei therfynu na’i dileu. Gellir ei hatal dros dro.", "A statutory duty depends on this instance, so it cannot be terminated or purged. It can be suspended.");
    public static readonly ErrorCode InstanceEnded = Of("instance-ended", 409, "Mae’r enghraifft hon wedi dod i ben: nid yw’n derbyn dim mwy", "This instance has ended: it takes nothing more");
    public static readonly ErrorCode InstanceNotEnded = Of("instance-not-ended", 409, "Nid yw’r enghraifft hon wedi dod i ben: dim ond un sydd wedi dod i ben y gellir ei dileu", "This instance has not ended: only one that has ended can be purged");
    public static readonly ErrorCode EventNameNotValid = Of("event-name-not-valid", 422, "Rhowch enw’r digwyddiad: llythrennau, rhifau, . _ : a - yn unig", "Enter the event’s name: letters, numbers, . _ : and - only");
    public static readonly ErrorCode NotANumber = Of("number-not-real", 422, "Rhowch rif rhwng 0 a 500, er enghraifft 1.5", "Enter a number between 0 and 500, for example 1.5");
    public static readonly ErrorCode NotATime = Of("time-not-real", 422, "Rhowch amser rhwng 07:00 a 21:00, er enghraifft 14:00", "Enter a time between 07:00 and 21:00, for example 14:00");
    public static readonly ErrorCode TimeHalfGiven = Of("time-half-given", 422, "Rhowch y dyddiad a’r amser, neu’r naill na’r llall", "Give both the date and the time, or neither");
    public static readonly ErrorCode TimesAlike = Of("times-alike", 422, "Mae dau o’r amserau yr un fath. Cynigiwch amserau gwahanol.", "Two of the times are the same. Offer different times.");
    public static readonly ErrorCode NotAWebLink = Of("link-not-web", 422, "Rhowch ddolen gyfan sy’n dechrau â https://", "Give a whole link that begins with https://");
    public static readonly ErrorCode MeetingOver = Of("meeting-over", 409, "Nid yw’r cyfarfod hwn yn derbyn atebion bellach: mae wedi’i ganslo neu wedi mynd heibio.", "This meeting takes no more answers: it is cancelled or past.");
    public static readonly ErrorCode PersonNotFound = Of("person-not-found", 404, "Nid yw’r gwasanaeth yn adnabod y person hwn", "The service does not know this person");
    public static readonly ErrorCode PersonWithoutEmail = Of("person-without-email", 409, "Nid oes cyfeiriad e-bost wedi’i gofnodi ar gyfer {0}. Rhowch un yn gyntaf.", "No email address is recorded for {0}. Enter one first.");
    public static readonly ErrorCode PersonHasAccount = Of("person-has-account", 409, "Mae cyfrif eisoes wedi’i gysylltu â’r person hwn. Siaradwch â’ch gweinyddwr.", "An account is already linked to this person. Speak to your administrator.");
    public static readonly ErrorCode AccountTaken = Of("account-taken", 409, "Mae’r cyfrif hwn eisoes yn perthyn i rywun arall yma. Siaradwch â’ch gweinyddwr.", "This account already belongs to somebody else here. Speak to your administrator.");
    public static readonly ErrorCode NoParentLeft = Of("no-parent-left", 422, "Rhaid i achos plentyn gael o leiaf un rhiant neu ofalwr i roi gwybod iddo. Ychwanegwch un arall yn gyntaf.", "A child’s case needs at least one parent or carer to tell. Add another one first.");
    public static readonly ErrorCode NotFound = Of("not-found", 404, "Heb ddod o hyd i’r dudalen", "Page not found");

    /// <summary>All of them, for the API's documentation and for the tests of wording.</summary>
    public static IReadOnlyList<ErrorCode> All { get; } =
        [.. typeof(ErrorCodes).GetFields().Where(field => field.FieldType == typeof(ErrorCode)).Select(field => (ErrorCode)field.GetValue(null)!)];

    private static ErrorCode Of(string code, int status, string cy, string en) => new(code, status, new BilingualText(cy, en));
}
