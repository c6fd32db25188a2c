using AlnWorkflows.Processes.Ports;

namespace AlnWorkflows.Notifications.Tests.Wording;

public sealed class WordingCatalogueTests
{
    [Fact]
    public void A_decision_that_there_is_no_ALN_must_say_why_what_is_done_anyway_and_by_whom() =>
        Assert.Equal(
            [new("reasons", true), new("schoolWillDo", true), new("byWhom", true)],
            WordingCatalogue.FreeTextOf(NoticeKind.NoAln));

    [Fact]
    public void A_decision_that_there_is_no_ALN_needs_every_way_to_disagree() =>
        Assert.Superset(
            new HashSet<string> { "contact", "la", "reconsiderLink", "adviceLink", "disagreementsLink", "advocacyLink", "lookAgainOn", "schoolContact" },
            Mandatory(WordingCatalogue.PlaceholdersOf(NoticeKind.NoAln)));

    [Fact]
    public void The_date_of_the_notice_corrected_is_optional_on_every_notice() =>
        Assert.All(Enum.GetValues<NoticeKind>(), kind =>
            Assert.Contains(WordingCatalogue.PlaceholdersOf(kind), placeholder => placeholder is { Key: "corrects", Mandatory: false }));

    [Fact]
    public void The_honest_word_about_being_late_can_do_without_a_new_date()
    {
        var late = WordingCatalogue.PlaceholdersOf(MessageKind.Late);
        Assert.Contains(late, placeholder => placeholder is { Key: "newDate", Mandatory: false });
        Assert.Contains("complaintsLink", Mandatory(late));
        Assert.Contains(WordingCatalogue.PlaceholdersOf(MessageKind.MoreTime), placeholder => placeholder is { Key: "newDate", Mandatory: true });
    }

    [Fact]
    public void Every_mail_but_those_about_many_cases_or_none_needs_the_reference() =>
        Assert.Equal(
            [
                MessageKind.OverdueToAuthorityDigest, MessageKind.StaffList, MessageKind.StaffCannotWait, MessageKind.StaffCover,
                MessageKind.StaffHolidayList, MessageKind.HeadteacherWeek, MessageKind.GovernorReport, MessageKind.Invitation, MessageKind.ProvisionUnrecorded,
            ],
            Enum.GetValues<MessageKind>().Where(kind => !Mandatory(WordingCatalogue.PlaceholdersOf(kind)).Contains("ref")));

    [Fact]
    public void The_translator_s_list_holds_own_wording_and_no_model_text()
    {
        using var list = new StringWriter();
        TranslatorList.Print(list);
        var printed = list.ToString();
        Assert.Contains("Wording/Messages/NoticeCover.json", printed, StringComparison.Ordinal);
        Assert.Contains("Os cofnodwch cyn hynny fod y cam wedi’i gwblhau", printed, StringComparison.Ordinal);
        Assert.DoesNotContain("Mae’n anymarferol oherwydd amgylchiadau", printed, StringComparison.Ordinal);
    }

    private static HashSet<string> Mandatory(IEnumerable<Placeholder> placeholders) =>
        [.. placeholders.Where(placeholder => placeholder.Mandatory).Select(placeholder => placeholder.Key)];
}
